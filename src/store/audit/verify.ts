import type { Queries } from "../database.ts";
import { type AuditEntry, auditDigest, BEGINNING } from "./entry.ts";
import { auditAfter } from "./read.ts";

/** Whether a trail is as it was written. `last` is the digest to keep elsewhere: a trail that was cut short ends with another. */
export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly last: string }
  | {
      readonly intact: false;
      readonly number: number;
      readonly reason: "missing" | "altered" | "unlinked" | "endsElsewhere";
    };

const PAGE = 1_000;

function problemOf(region: string, entry: AuditEntry, expected: { number: number; previous: string }) {
  if (entry.number !== expected.number) return "missing" as const;
  if (entry.previous !== expected.previous) return "unlinked" as const;
  return auditDigest(region, entry) === entry.digest ? null : ("altered" as const);
}

/**
 * Goes through the whole trail of a region. With `end`, the number and digest noted at another time, it also tells whether the
 * trail still holds that entry: somebody who may write everything could have made all of it anew.
 */
export async function verifyAudit(
  queries: Queries,
  region: string,
  end?: { readonly number: number; readonly digest: string },
): Promise<AuditVerdict> {
  let [number, previous] = [0, BEGINNING];
  let reached = end === undefined || end.number === 0;
  for (;;) {
    const entries = await auditAfter(queries, region, number, PAGE);
    for (const entry of entries) {
      const reason = problemOf(region, entry, { number: number + 1, previous });
      if (reason) return { intact: false, number: number + 1, reason };
      if (entry.number === end?.number) {
        if (entry.digest !== end.digest) return { intact: false, number: entry.number, reason: "endsElsewhere" };
        reached = true;
      }
      [number, previous] = [entry.number, entry.digest];
    }
    if (entries.length < PAGE) break;
  }
  return reached
    ? { intact: true, entries: number, last: previous }
    : { intact: false, number: number + 1, reason: "missing" };
}
