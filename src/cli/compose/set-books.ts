import { dirname, resolve } from "node:path";
import { type BookSet, memberBook } from "../../book/index.ts";
import { consolidated, departmentFileOf, loadSet } from "../consolidate/set-file.ts";
import { loadBook, type NamedBook, nameOf } from "./book-file.ts";

/** A book to be composed, and what was given for it. */
export interface GivenBook {
  readonly given: string;
  readonly load: () => Promise<NamedBook>;
}

/**
 * The books behind what was given: a set of books stands for the department's and that of each unit, whose documents are
 * named after both folders (文旅局, 文旅局-图书馆). What is wrong with them is told when they are loaded.
 */
export async function givenBooks(given: string, cwd: string): Promise<readonly GivenBook[]> {
  const file = await departmentFileOf(given, cwd);
  if (file === null) return [{ given, load: () => loadBook(given, cwd) }];
  try {
    return booksOf(await loadSet(file, cwd), given, cwd);
  } catch (error) {
    return [{ given, load: () => Promise.reject(error) }];
  }
}

function booksOf(set: BookSet, given: string, cwd: string): readonly GivenBook[] {
  const { file } = set;
  const name = nameOf(resolve(cwd, dirname(file), "book.json"));
  const department: GivenBook = { given, load: async () => ({ book: consolidated(set), name }) };
  const units = set.units.map(({ file: path, book }): GivenBook => {
    const unit = { book: memberBook(set, book), name: `${name}-${nameOf(resolve(cwd, path))}` };
    return { given: path, load: async () => unit };
  });
  return [department, ...units];
}
