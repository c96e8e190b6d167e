import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Book, BookError, parseBookText } from "../../book/index.ts";
import { consolidated, departmentFileOf, loadSet } from "../consolidate/set-file.ts";
import { explanation, InputError } from "../errors.ts";
import { issueList } from "../issue-list.ts";

const BOOK_FILE = "book.json";

/** A book with the name that its documents get: that of its folder, or of its file where it is not called book.json. */
export interface NamedBook {
  readonly book: Book;
  readonly name: string;
}

async function fileOf(given: string, cwd: string): Promise<string> {
  return (await stat(resolve(cwd, given))).isDirectory() ? join(given, BOOK_FILE) : given;
}

function folderName(path: string): string {
  return basename(dirname(path)) || "book";
}

/** The name of a book by its path: that of its folder, or of its file where it is not called book.json. */
export function nameOf(path: string): string {
  const file = basename(path);
  return file === BOOK_FILE ? folderName(path) : file.replace(/\.json$/i, "");
}

/**
 * Loads the book that a path names: a book.json or the folder that holds one; for a folder with the books of a department
 * (department.json) the department's, consolidated.
 * @throws InputError when it cannot be read, or naming the path of every wrong field.
 */
export async function loadBook(given: string, cwd: string): Promise<NamedBook> {
  const department = await departmentFileOf(given, cwd);
  if (department !== null) {
    return { book: consolidated(await loadSet(department, cwd)), name: folderName(resolve(cwd, department)) };
  }
  let file = given;
  try {
    file = await fileOf(given, cwd);
    const path = resolve(cwd, file);
    return { book: parseBookText(await readFile(path, "utf8")), name: nameOf(path) };
  } catch (error) {
    const problem =
      error instanceof BookError ? issueList(`${file}：账本有误`, error.issues) : explanation(error, file);
    throw problem === null ? error : new InputError(problem);
  }
}
