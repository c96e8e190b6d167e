import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Book, BookError, type BookIssue, parseBookText } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import { explanation, InputError } from "../errors.ts";

const BOOK_FILE = "book.json";
const ISSUES_SHOWN = 20;

/** A book with the name that its documents get: that of its folder, or of its file where it is not called book.json. */
export interface NamedBook {
  readonly book: Book;
  readonly name: string;
}

function issueLine({ path, message }: BookIssue): string {
  return printable(path === "" ? `  ${message}` : `  ${path}：${message}`);
}

function bookMessage(file: string, { issues }: BookError): string {
  const rest = issues.length - ISSUES_SHOWN;
  return [
    `${file}：账本有误，共 ${issues.length} 处`,
    ...issues.slice(0, ISSUES_SHOWN).map(issueLine),
    ...(rest > 0 ? [`  另有 ${rest} 处`] : []),
  ].join("\n");
}

async function fileOf(given: string, cwd: string): Promise<string> {
  return (await stat(resolve(cwd, given))).isDirectory() ? join(given, BOOK_FILE) : given;
}

function nameOf(path: string): string {
  const file = basename(path);
  return file === BOOK_FILE ? basename(dirname(path)) || "book" : file.replace(/\.json$/i, "");
}

/**
 * Loads the book that a path names: a book.json or the folder that holds one.
 * @throws InputError when it cannot be read, or naming the path of every wrong field.
 */
export async function loadBook(given: string, cwd: string): Promise<NamedBook> {
  let file = given;
  try {
    file = await fileOf(given, cwd);
    const path = resolve(cwd, file);
    return { book: parseBookText(await readFile(path, "utf8")), name: nameOf(path) };
  } catch (error) {
    const problem = error instanceof BookError ? bookMessage(file, error) : explanation(error, file);
    throw problem === null ? error : new InputError(problem);
  }
}
