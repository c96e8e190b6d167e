/** Something wrong with a book, at a place of its file form. */
export interface BookIssue {
  /** Path of the field: `facts[3].amount`; "" for the book as a whole. */
  readonly path: string;
  /** What is wrong, in Chinese. */
  readonly message: string;
}

/** Appends a key or an index to a path. */
export function joinPath(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) =>
      typeof part === "number" ? `${path}[${part}]` : path === "" ? String(part) : `${path}.${String(part)}`,
    "",
  );
}

/** A book that cannot be used; `issues` names every wrong field. */
export class BookError extends Error {
  override readonly name = "BookError";
  readonly issues: readonly BookIssue[];

  constructor(issues: readonly BookIssue[]) {
    const first = issues[0];
    const place = first?.path ? `${first.path}：` : "";
    const more = issues.length > 1 ? `（共 ${issues.length} 处）` : "";
    super(`账本有误：${place}${first?.message ?? "原因不明"}${more}`);
    this.issues = issues;
  }
}
