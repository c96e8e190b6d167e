import type { Queries } from "../database.ts";
import { type AuditEntry, auditDigest, BEGINNING } from "./entry.ts";

/** Something to be put on record. */
export interface AuditRecord {
  readonly region: string;
  readonly person: string;
  readonly action: string;
  readonly target: string;
  readonly detail?: object;
  readonly at: Date;
}

/** Any number, the same in every version: entries of a region are chained one at a time. */
const CHAIN = 32_905;

/** Puts something on record, in the transaction that does it: what is not on record did not happen. */
export async function appendAudit(queries: Queries, record: AuditRecord): Promise<AuditEntry> {
  const { region, person, action, target } = record;
  await queries.query("select pg_advisory_xact_lock($1, hashtext($2))", [CHAIN, region]);
  const [last] = await queries.query<Pick<AuditEntry, "number" | "digest">>(
    "select number, digest from audit where region = $1 order by number desc limit 1",
    [region],
  );
  const entry = {
    number: (last?.number ?? 0) + 1,
    at: record.at.toISOString(),
    person,
    action,
    target,
    detail: JSON.stringify(record.detail ?? {}),
    previous: last?.digest ?? BEGINNING,
  };
  const digest = auditDigest(region, entry);
  await queries.query(
    `insert into audit (region, number, at, person, action, target, detail, previous, digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [region, entry.number, entry.at, person, action, target, entry.detail, entry.previous, digest],
  );
  return { ...entry, digest };
}
