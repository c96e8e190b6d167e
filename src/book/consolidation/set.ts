import type { Book } from "../book.ts";

/**
 * What a department says itself: who it is, which units its budget is made of, what they pay each other, its own words and
 * targets, and figures of last year that are not the sum of its units'. It holds no figures of this year.
 */
export interface Department {
  /** The folders or files of the units' books, the department proper first, as the department lists them. */
  readonly members: readonly string[];
  /** A book without facts other than comparatives, without projects and without units. */
  readonly own: Book;
}

/** The book of one unit and the file that it stands in. */
export interface UnitBook {
  readonly file: string;
  readonly book: Book;
}

/** The books of a department: one a unit, and what the department says itself. */
export interface BookSet {
  /** The file of the department, for messages. */
  readonly file: string;
  readonly department: Department;
  /** In the order of the members. */
  readonly units: readonly UnitBook[];
}

/** Something wrong with a set of books, at a place of one of its files. */
export interface SetIssue {
  readonly file: string;
  /** Path of the field: `eliminations[0].income`; "" for the file as a whole. */
  readonly path: string;
  /** What is wrong, in Chinese. */
  readonly message: string;
}

/** A set of books that cannot be consolidated; `issues` names every place. */
export class ConsolidationError extends Error {
  override readonly name = "ConsolidationError";
  readonly issues: readonly SetIssue[];

  constructor(issues: readonly SetIssue[]) {
    const first = issues[0];
    super(
      `不能汇总：${first ? `${first.file} ${first.path}：${first.message}` : "原因不明"}（共 ${issues.length} 处）`,
    );
    this.issues = issues;
  }
}

/** The name under which a book stands in the department's budget, and in which scope. */
export function unitOf({ body: { name, code, unitKind, scope } }: Book): Book["units"][number] {
  return {
    name,
    ...(code !== undefined && { code }),
    scope: scope ?? "unit",
    ...(unitKind !== undefined && { unitKind }),
  };
}
