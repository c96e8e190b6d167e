import { createHash } from "node:crypto";

/** What somebody did, as the trail keeps it. `detail` is JSON text and holds no personal data beyond the person's identifier. */
export interface AuditEntry {
  readonly number: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly person: string;
  /** What was done: publication.submit, signIn.failed. */
  readonly action: string;
  /** What it was done to: publication/…, book/…, person/…. */
  readonly target: string;
  readonly detail: string;
  /** The digest of the entry before it; that of nothing for the first. */
  readonly previous: string;
  readonly digest: string;
}

/** What the first entry of a region follows. */
export const BEGINNING = "0".repeat(64);

/**
 * The SM3 digest (GB/T 32905-2016) of an entry together with the one before it. Each part is preceded by its length, so that
 * nothing can be moved from one part into another.
 */
export function auditDigest(region: string, entry: Omit<AuditEntry, "digest">): string {
  const { number, at, person, action, target, detail, previous } = entry;
  const hash = createHash("sm3");
  for (const part of [previous, region, String(number), at, person, action, target, detail]) {
    const bytes = Buffer.from(part, "utf8");
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}
