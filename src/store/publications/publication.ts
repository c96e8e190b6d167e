import type { Queries } from "../database.ts";

/** Which document is published. */
export type PublicationKind = "departmentBudget" | "unitBudget" | "finalAccounts";

export interface PublicationKey {
  readonly region: string;
  readonly publication: string;
}

/** A publication as it is kept. `state` and `data` are the workflow's; days are 2026-03-20. */
export interface PublicationRow {
  readonly publication: string;
  readonly organisation: string;
  readonly year: number;
  readonly kind: PublicationKind;
  readonly state: string;
  readonly revision: number;
  readonly book: string | null;
  readonly version: number | null;
  readonly approvedOn: string | null;
  readonly deadline: string | null;
  readonly data: unknown;
  /** How many events it has: what readers saw last, and writers have to name. */
  readonly events: number;
}

const COLUMNS = `publication, organisation, year, kind, state, revision, book, version,
  approved_on::text as "approvedOn", deadline::text as deadline, data, events`;

/** A publication; null where there is none. With `lock` it is held until the transaction ends. */
export async function publicationOf(
  { query }: Queries,
  { region, publication }: PublicationKey,
  { lock = false } = {},
): Promise<PublicationRow | null> {
  const sql = `select ${COLUMNS} from publication where region = $1 and publication = $2${lock ? " for update" : ""}`;
  const [row] = await query<PublicationRow>(sql, [region, publication]);
  return row ?? null;
}

/** Adds a publication; false where the organisation has one of this year and kind. */
export async function addPublication({ query }: Queries, region: string, row: PublicationRow): Promise<boolean> {
  const added = await query(
    `insert into publication (region, publication, organisation, year, kind, state, approved_on, deadline, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning publication`,
    [
      region,
      row.publication,
      row.organisation,
      row.year,
      row.kind,
      row.state,
      row.approvedOn,
      row.deadline,
      JSON.stringify(row.data),
    ],
  );
  return added.length > 0;
}

/** Writes what an event changed; the number of events is set by `appendEvent`. */
export async function updatePublication({ query }: Queries, region: string, row: PublicationRow): Promise<void> {
  await query(
    `update publication set state = $3, revision = $4, book = $5, version = $6, data = $7
     where region = $1 and publication = $2`,
    [region, row.publication, row.state, row.revision, row.book, row.version, JSON.stringify(row.data)],
  );
}

/** Which publications are wanted, in the order of their deadlines; what is left out does not narrow it. */
export interface PublicationSearch {
  readonly organisations: readonly string[];
  readonly states?: readonly string[];
  readonly year?: number;
  readonly kind?: PublicationKind;
  /** With a deadline up to this day. */
  readonly dueBy?: string;
  /** The place where the page before ended. */
  readonly after?: { readonly deadline: string; readonly publication: string };
  readonly limit: number;
}

/** What stands in for the deadline of those that have none: they come last. */
export const NO_DEADLINE = "9999-12-31";

/** Publications of organisations, those due first. */
export function searchPublications(
  { query }: Queries,
  region: string,
  { organisations, states, year, kind, dueBy, after, limit }: PublicationSearch,
): Promise<PublicationRow[]> {
  return query<PublicationRow>(
    `select ${COLUMNS} from publication
     where region = $1 and organisation = any($2) and ($3::text[] is null or state = any($3))
       and ($4::integer is null or year = $4) and ($5::text is null or kind = $5) and ($6::date is null or deadline <= $6)
       and ($7::date is null or (coalesce(deadline, '${NO_DEADLINE}'), publication) > ($7::date, $8::text))
     order by coalesce(deadline, '${NO_DEADLINE}'), publication limit $9`,
    [
      region,
      organisations,
      states ?? null,
      year ?? null,
      kind ?? null,
      dueBy ?? null,
      after?.deadline ?? null,
      after?.publication ?? null,
      limit,
    ],
  );
}

/** How many publications of organisations there are in each state. */
export function countByState(
  { query }: Queries,
  region: string,
  organisations: readonly string[],
  year: number | null,
): Promise<{ readonly state: string; readonly count: number }[]> {
  return query(
    `select state, count(*) as count from publication
     where region = $1 and organisation = any($2) and ($3::integer is null or year = $3) group by state order by state`,
    [region, organisations, year],
  );
}
