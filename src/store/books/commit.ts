import { isDeepStrictEqual } from "node:util";
import {
  apply,
  type Book,
  BookError,
  conflictsBetween,
  type Operation,
  parseDraft,
  printBook,
} from "../../book/index.ts";
import type { Database, Queries } from "../database.ts";
import { keepSnapshot, readSnapshot, snapshotOf } from "./snapshot.ts";
import { type BookKey, type Edit, type Version, versionOf, versionsAfter } from "./versions.ts";

/** Operations on the version that their author saw. */
export interface EditRequest extends BookKey {
  readonly parent: number;
  readonly operations: readonly Operation[];
  readonly author: string;
  readonly note?: string;
  /** The author's name for this request: sent again, it is not done again. */
  readonly request?: string;
  /** What is written together with the version, or not at all. */
  readonly alongside?: (queries: Queries, number: number) => Promise<unknown>;
}

/** What became of an edit. */
export type Committed =
  | { readonly state: "committed"; readonly number: number; readonly book: Book; readonly merged: boolean }
  /** Others changed the same since; `targets` names what, `head` is the version to look at. */
  | { readonly state: "conflict"; readonly head: number; readonly targets: readonly string[] }
  | { readonly state: "missing" };

/** The head of a book, held until the transaction ends; null where there is no such book. */
async function lockedHead({ query }: Queries, { region, book }: BookKey): Promise<number | null> {
  const sql = "select head from book where region = $1 and book = $2 for update";
  const [row] = await query<{ head: number }>(sql, [region, book]);
  return row?.head ?? null;
}

/** Writes the version that follows the head and makes it the head. */
async function append(
  queries: Queries,
  { region, book }: BookKey,
  head: number,
  next: { content: Book; edit: Edit; author: string; note?: string | undefined; request?: string | undefined },
): Promise<number> {
  const snapshot = snapshotOf(next.content);
  const number = head + 1;
  await keepSnapshot(queries, region, snapshot);
  await queries.query(
    `insert into version (region, book, number, parent, snapshot, edit, author, note, request)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      region,
      book,
      number,
      head === 0 ? null : head,
      snapshot.digest,
      JSON.stringify(next.edit),
      next.author,
      next.note ?? null,
      next.request ?? null,
    ],
  );
  await queries.query("update book set head = $3 where region = $1 and book = $2", [region, book, number]);
  return number;
}

/**
 * The book after operations from outside. It has to survive its own file form: an amount that is no whole number of fen,
 * or a field that does not exist, does not.
 * @throws BookError naming what is wrong
 */
export function edited(book: Book, operations: readonly Operation[]): Book {
  let result = book;
  for (const operation of operations) result = apply(result, operation).book;
  if (!isDeepStrictEqual(parseDraft(JSON.parse(printBook(result))), result))
    throw new BookError([{ path: "", message: "修改的内容不合账本的格式" }]);
  return result;
}

async function repeated({ query }: Queries, request: EditRequest): Promise<Version | null> {
  if (request.request === undefined) return null;
  const sql = "select number, snapshot from version where region = $1 and book = $2 and request = $3";
  const [row] = await query<Version>(sql, [request.region, request.book, request.request]);
  return row ?? null;
}

function conflictsWith(later: readonly Version[], operations: readonly Operation[]): readonly string[] {
  return later.flatMap(({ edit }) => {
    if (edit.type === "edited") return conflictsBetween(operations, edit.operations);
    return ["book"];
  });
}

/**
 * Adds a version to a book. What others committed since the author's version is kept; where both changed the same, nothing
 * is written and the conflict is told.
 * @throws BookError when the operations do not fit the book
 */
export function commitEdit(database: Database, request: EditRequest): Promise<Committed> {
  return database.transaction(async (queries): Promise<Committed> => {
    const head = await lockedHead(queries, request);
    if (head === null || request.parent > head || request.parent < 1) return { state: "missing" };
    const before = await repeated(queries, request);
    const base = await versionOf(queries, request, before?.number ?? head);
    const content = base && (await readSnapshot(queries, request.region, base.snapshot));
    if (!content) return { state: "missing" };
    if (before) return { state: "committed", number: before.number, book: content, merged: false };
    const later = await versionsAfter(queries, request, request.parent);
    const targets = conflictsWith(later, request.operations);
    if (targets.length > 0) return { state: "conflict", head, targets: [...new Set(targets)] };
    const book = edited(content, request.operations);
    const { operations, author, note, request: name } = request;
    const edit: Edit = { type: "edited", operations };
    const number = await append(queries, request, head, { content: book, edit, author, note, request: name });
    await request.alongside?.(queries, number);
    return { state: "committed", number, book, merged: later.length > 0 };
  });
}

/** Makes an earlier version the newest again; its history stays. Null where there is no such version. */
export function restoreVersion(
  database: Database,
  key: BookKey & { readonly version: number; readonly author: string },
): Promise<number | null> {
  return database.transaction(async (queries) => {
    const head = await lockedHead(queries, key);
    const old = head === null ? null : await versionOf(queries, key, key.version);
    const content = old && (await readSnapshot(queries, key.region, old.snapshot));
    if (head === null || !content) return null;
    return append(queries, key, head, {
      content,
      edit: { type: "restored", version: key.version },
      author: key.author,
    });
  });
}

/** Puts a new book under an organisation, as its first version. */
export async function createBook(
  queries: Queries,
  key: BookKey & { readonly organisation: string; readonly author: string },
  content: Book,
): Promise<void> {
  await queries.query("insert into book (region, book, organisation, year, head) values ($1, $2, $3, $4, 0)", [
    key.region,
    key.book,
    key.organisation,
    content.year,
  ]);
  await append(queries, key, 0, { content, edit: { type: "created" }, author: key.author });
}
