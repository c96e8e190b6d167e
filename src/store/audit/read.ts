import type { Queries } from "../database.ts";
import type { AuditEntry } from "./entry.ts";

/** Which entries of the trail are wanted; what is left out does not narrow it. */
export interface AuditSearch {
  readonly region: string;
  readonly person?: string;
  readonly action?: string;
  /** The beginning of the target: publication/ for all publications. */
  readonly target?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly before?: number;
  readonly limit: number;
}

const COLUMNS = "number, at, person, action, target, detail, previous, digest";

/** Entries of the trail, newest first. */
export function searchAudit({ query }: Queries, search: AuditSearch): Promise<AuditEntry[]> {
  const { region, person, action, target, from, to, before, limit } = search;
  const sql = `select ${COLUMNS} from audit
    where region = $1 and ($2::text is null or person = $2) and ($3::text is null or action = $3)
      and ($4::text is null or starts_with(target, $4)) and ($5::text is null or at >= $5) and ($6::text is null or at < $6)
      and ($7::bigint is null or number < $7)
    order by number desc limit $8`;
  return query<AuditEntry>(sql, [
    region,
    person ?? null,
    action ?? null,
    target ?? null,
    from?.toISOString() ?? null,
    to?.toISOString() ?? null,
    before ?? null,
    limit,
  ]);
}

/** The entries that follow one, oldest first. */
export function auditAfter({ query }: Queries, region: string, number: number, limit: number): Promise<AuditEntry[]> {
  const sql = `select ${COLUMNS} from audit where region = $1 and number > $2 order by number limit $3`;
  return query<AuditEntry>(sql, [region, number, limit]);
}
