import type { Queries } from "../database.ts";
import type { PublicationKey } from "./publication.ts";

/** What was said of a finding; the newest answer counts. */
export interface FindingAnswer {
  readonly publication: string;
  readonly finding: string;
  readonly number: number;
  readonly answer: "fixed" | "disputed" | "waived" | "overridden" | "reopened";
  readonly reason: string | null;
  /** The last day of a waiver. */
  readonly expires: string | null;
  readonly person: string;
  readonly at: Date;
}

/** Adds the next answer to a finding of a publication that the transaction holds. */
export async function addAnswer(
  { query }: Queries,
  { region, publication }: PublicationKey,
  { finding, answer, reason, expires, person, at }: Omit<FindingAnswer, "number" | "publication">,
): Promise<void> {
  await query(
    `insert into finding_answer (region, publication, finding, number, answer, reason, expires, person, at)
     select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8 from finding_answer
     where region = $1 and publication = $2 and finding = $3`,
    [region, publication, finding, answer, reason, expires, person, at],
  );
}

/** All answers to findings of publications, oldest first. */
export function answersOf(
  { query }: Queries,
  region: string,
  publications: readonly string[],
): Promise<FindingAnswer[]> {
  const sql = `select publication, finding, number, answer, reason, expires::text as expires, person, at from finding_answer
    where region = $1 and publication = any($2) order by publication, finding, number`;
  return query<FindingAnswer>(sql, [region, publications]);
}
