import type { Operation } from "../../book/index.ts";
import type { Queries } from "../database.ts";

/** What a version did to the one before it. */
export type Edit =
  | { readonly type: "created" }
  | { readonly type: "edited"; readonly operations: readonly Operation[] }
  /** Everything is again as it was in an earlier version. */
  | { readonly type: "restored"; readonly version: number };

/** A version of a book as history lists it. */
export interface Version {
  readonly number: number;
  readonly parent: number | null;
  readonly snapshot: string;
  readonly edit: Edit;
  readonly author: string;
  readonly note: string | null;
  readonly at: Date;
}

/** A book of the store. */
export interface BookKey {
  readonly region: string;
  readonly book: string;
}

/** The greatest number of a version. */
const LAST = 2 ** 31 - 1;

const COLUMNS = "number, parent, snapshot, edit, author, note, at";

/** One version; null where there is none. */
export async function versionOf(
  { query }: Queries,
  { region, book }: BookKey,
  number: number,
): Promise<Version | null> {
  const sql = `select ${COLUMNS} from version where region = $1 and book = $2 and number = $3`;
  const [row] = await query<Version>(sql, [region, book, number]);
  return row ?? null;
}

/** The versions after one, oldest first. */
export function versionsAfter({ query }: Queries, { region, book }: BookKey, number: number): Promise<Version[]> {
  const sql = `select ${COLUMNS} from version where region = $1 and book = $2 and number > $3 order by number`;
  return query<Version>(sql, [region, book, number]);
}

/** History, newest first, `limit` versions below `before`. */
export function history(
  { query }: Queries,
  { region, book }: BookKey,
  { before = LAST, limit = 50 }: { before?: number; limit?: number } = {},
): Promise<Version[]> {
  const sql = `select ${COLUMNS} from version where region = $1 and book = $2 and number < $3 order by number desc limit $4`;
  return query<Version>(sql, [region, book, before, limit]);
}
