import type { Book } from "../../book/index.ts";
import { keepSnapshot, readSnapshot, snapshotOf } from "../books/snapshot.ts";
import type { Queries } from "../database.ts";

/** 一上, 一下, 二上, 二下. */
export type Stage = "firstSubmission" | "firstFeedback" | "secondSubmission" | "finalApproval";

/** Whose budget of which year. */
export interface StageKey {
  readonly region: string;
  readonly organisation: string;
  readonly year: number;
}

/** A budget as it was at a stage. Numbers count from 1: what is imported again does not replace what was. */
export interface StageRow {
  readonly stage: Stage;
  readonly number: number;
  readonly snapshot: string;
  readonly note: string | null;
  readonly person: string;
  readonly at: Date;
}

/** Keeps a budget as that of a stage and returns its number; the same budget again is the one that is there. */
export async function addStage(
  queries: Queries,
  { region, organisation, year }: StageKey,
  { stage, book, note, person, at }: { stage: Stage; book: Book; note: string | null; person: string; at: Date },
): Promise<{ readonly number: number; readonly snapshot: string; readonly added: boolean }> {
  const snapshot = snapshotOf(book);
  await queries.query("select pg_advisory_xact_lock(hashtext($1), hashtext($2))", [
    `stage/${region}/${organisation}`,
    `${year}/${stage}`,
  ]);
  const [last] = await queries.query<{ number: number; snapshot: string }>(
    `select number, snapshot from stage where region = $1 and organisation = $2 and year = $3 and stage = $4
     order by number desc limit 1`,
    [region, organisation, year, stage],
  );
  if (last?.snapshot === snapshot.digest) return { ...last, added: false };
  const number = (last?.number ?? 0) + 1;
  await keepSnapshot(queries, region, snapshot);
  await queries.query(
    `insert into stage (region, organisation, year, stage, number, snapshot, note, person, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [region, organisation, year, stage, number, snapshot.digest, note, person, at],
  );
  return { number, snapshot: snapshot.digest, added: true };
}

/** The stages of a budget that were imported, oldest first. */
export function stagesOf({ query }: Queries, { region, organisation, year }: StageKey): Promise<StageRow[]> {
  const sql = `select stage, number, snapshot, note, person, at from stage
    where region = $1 and organisation = $2 and year = $3 order by at, stage, number`;
  return query<StageRow>(sql, [region, organisation, year]);
}

/** The budget of a stage, the newest import where no number is given; null where there is none. */
export async function readStage(
  queries: Queries,
  { region, organisation, year }: StageKey,
  stage: Stage,
  number: number | null,
): Promise<Book | null> {
  const [row] = await queries.query<{ snapshot: string }>(
    `select snapshot from stage where region = $1 and organisation = $2 and year = $3 and stage = $4
       and ($5::integer is null or number = $5) order by number desc limit 1`,
    [region, organisation, year, stage, number],
  );
  return row ? readSnapshot(queries, region, row.snapshot) : null;
}
