import type { Queries } from "../database.ts";

/** Which documents are published together on one day (集中公开日). */
export type OpeningDocument = "budget" | "finalAccounts";

/** The day on which a bureau has all documents of a budget year published together. */
export interface OpeningDay {
  readonly year: number;
  readonly document: OpeningDocument;
  /** 2026-02-10. */
  readonly on: string;
}

/** The days that a region has set, by year. */
export async function openingDaysOf({ query }: Queries, region: string): Promise<readonly OpeningDay[]> {
  const sql = "select settings -> 'openingDays' as days from region where region = $1";
  const [row] = await query<{ days: readonly OpeningDay[] | null }>(sql, [region]);
  return [...(row?.days ?? [])].sort((left, right) => left.year - right.year);
}

/** Replaces the days of a region, whose settings the transaction then holds. */
export async function writeOpeningDays({ query }: Queries, region: string, days: readonly OpeningDay[]): Promise<void> {
  await query("update region set settings = jsonb_set(settings, '{openingDays}', $2::jsonb) where region = $1", [
    region,
    JSON.stringify(days),
  ]);
}

/** The publications of a year whose deadline is still to come true: with their kind and the day of their approval. */
export function openPublications(
  { query }: Queries,
  region: string,
  year: number,
): Promise<{ readonly publication: string; readonly kind: string; readonly approvedOn: string }[]> {
  return query(
    `select publication, kind, approved_on::text as "approvedOn" from publication
     where region = $1 and year = $2 and approved_on is not null and revision = 1 and state not in ('published', 'archived')
     order by publication for update`,
    [region, year],
  );
}

/** Sets the deadline of a publication. */
export async function setDeadline(
  { query }: Queries,
  region: string,
  publication: string,
  deadline: string,
): Promise<void> {
  await query("update publication set deadline = $3 where region = $1 and publication = $2", [
    region,
    publication,
    deadline,
  ]);
}
