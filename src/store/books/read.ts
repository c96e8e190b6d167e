import type { Book } from "../../book/index.ts";
import type { Queries } from "../database.ts";
import { readSnapshot } from "./snapshot.ts";
import { type BookKey, versionOf } from "./versions.ts";

/** A book of the store as lists show it. */
export interface BookRow {
  readonly book: string;
  readonly organisation: string;
  readonly year: number;
  readonly head: number;
}

/** A book at its newest version; null where there is none. */
export async function bookRow({ query }: Queries, { region, book }: BookKey): Promise<BookRow | null> {
  const sql = "select book, organisation, year, head from book where region = $1 and book = $2";
  const [row] = await query<BookRow>(sql, [region, book]);
  return row ?? null;
}

/** The books of organisations, by year and name. */
export function booksOf({ query }: Queries, region: string, organisations: readonly string[]): Promise<BookRow[]> {
  const sql = `select book, organisation, year, head from book
    where region = $1 and organisation = any($2) order by year desc, organisation, book`;
  return query<BookRow>(sql, [region, organisations]);
}

/** A version of a book with what it contains. */
export interface BookContent {
  readonly organisation: string;
  readonly number: number;
  readonly snapshot: string;
  readonly content: Book;
}

/** What a version of a book contains, of the newest where no number is given; null where there is none. */
export async function readBook(queries: Queries, key: BookKey, number?: number): Promise<BookContent | null> {
  const row = await bookRow(queries, key);
  const version = row && (await versionOf(queries, key, number ?? row.head));
  const content = version && (await readSnapshot(queries, key.region, version.snapshot));
  if (!row || !version || !content) return null;
  return { organisation: row.organisation, number: version.number, snapshot: version.snapshot, content };
}
