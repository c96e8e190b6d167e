import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
  type Book,
  BookError,
  type BookSet,
  ConsolidationError,
  consolidate,
  parseBookText,
  parseDepartmentText,
  type SetIssue,
  type UnitBook,
} from "../../book/index.ts";
import { explanation, InputError } from "../errors.ts";
import { issueList } from "../issue-list.ts";

/** The file of a department that stands beside the folders of its units' books. */
export const DEPARTMENT_FILE = "department.json";
const BOOK_FILE = "book.json";

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

/** The department's file that a path names: itself, or the one in the folder; null where it names no set of books. */
export async function departmentFileOf(given: string, cwd: string): Promise<string | null> {
  if (basename(given) === DEPARTMENT_FILE) return given;
  const file = join(given, DEPARTMENT_FILE);
  try {
    if (!(await isFolder(resolve(cwd, given)))) return null;
    await stat(resolve(cwd, file));
    return file;
  } catch {
    return null;
  }
}

/** Reads one file of a set. @throws InputError naming the file and every wrong field */
async function parsed<T>(file: string, cwd: string, parse: (text: string) => T): Promise<T> {
  try {
    return parse(await readFile(resolve(cwd, file), "utf8"));
  } catch (error) {
    const problem =
      error instanceof BookError ? issueList(`${file}：账本有误`, error.issues) : explanation(error, file);
    throw problem === null ? error : new InputError(problem);
  }
}

async function memberFile(folder: string, member: string, cwd: string): Promise<string> {
  const path = join(folder, member);
  try {
    return (await isFolder(resolve(cwd, path))) ? join(path, BOOK_FILE) : path;
  } catch {
    return path;
  }
}

/**
 * Loads the books of a department from its file.
 * @throws InputError when a file cannot be read, or naming the path of every wrong field
 */
export async function loadSet(file: string, cwd: string): Promise<BookSet> {
  const department = await parsed(file, cwd, parseDepartmentText);
  const units: UnitBook[] = [];
  for (const member of department.members) {
    const path = await memberFile(dirname(file), member, cwd);
    units.push({ file: path, book: await parsed(path, cwd, parseBookText) });
  }
  return { file, department, units };
}

function byFile(issues: readonly SetIssue[]): string {
  const files = [...new Set(issues.map(({ file }) => file))];
  return files
    .map((file) =>
      issueList(
        `${file}：不能汇总`,
        issues.filter((issue) => issue.file === file),
      ),
    )
    .join("\n");
}

/** The department's book of a set. @throws InputError naming file and place of whatever does not fit together */
export function consolidated(set: BookSet): Book {
  try {
    return consolidate(set);
  } catch (error) {
    throw error instanceof ConsolidationError ? new InputError(byFile(error.issues)) : error;
  }
}
