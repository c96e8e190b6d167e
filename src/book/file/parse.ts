import type { Book } from "../book.ts";
import { BookError, joinPath } from "../issue.ts";
import { validateBook } from "../validate.ts";
import { chineseMessage } from "./message.ts";
import { bookSchema } from "./schema.ts";

/** Drops absent fields: the schema leaves `undefined` where the type has no field at all. */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [[key, withoutAbsent(field)]])),
  );
}

/**
 * Reads a book that is still being written from its file form (the parsed JSON of book.json, version 1): every field has
 * its shape, while what the fields say together need not be sound yet.
 * @throws BookError naming the path of every wrong field, in Chinese.
 */
export function parseDraft(json: unknown): Book {
  const parsed = bookSchema.safeParse(json, { error: chineseMessage });
  if (!parsed.success) {
    throw new BookError(parsed.error.issues.map(({ path, message }) => ({ path: joinPath(path), message })));
  }
  const { $schema: _, ...fields } = parsed.data;
  return withoutAbsent(fields) as Book;
}

/**
 * Reads a book from its file form (the parsed JSON of book.json, version 1).
 * @throws BookError naming the path of every wrong field, in Chinese.
 */
export function parseBook(json: unknown): Book {
  const book = parseDraft(json);
  const issues = validateBook(book);
  if (issues.length > 0) throw new BookError(issues);
  return book;
}

/**
 * Reads a book from the text of a book.json.
 * @throws BookError when the text is no JSON or the book is not sound.
 */
export function parseBookText(text: string): Book {
  return parseBook(parseJson(text));
}

/**
 * Reads the text of a JSON file.
 * @throws BookError when it is none.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new BookError([
      { path: "", message: `不是 JSON 文件（${error instanceof Error ? error.message : String(error)}）` },
    ]);
  }
}
