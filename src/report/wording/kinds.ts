import type { DocumentKind, Understanding } from "../../understand/index.ts";

const NAMES: Readonly<Record<DocumentKind, string>> = {
  departmentBudget: "部门预算",
  unitBudget: "单位预算",
  departmentFinalAccounts: "部门决算",
  unitFinalAccounts: "单位决算",
  unknown: "预决算",
};

/** What a document is, as it is called in a letter: 2024年部门预算公开文本. */
export function disclosureName({ kind, year }: Pick<Understanding, "kind" | "year">): string {
  return `${year === null ? "" : `${year}年`}${NAMES[kind]}公开文本`;
}

/** The name of a file without its folders. */
export function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** Who publishes a document; its file's name without the ending where that cannot be told. */
export function unitName({ body, disclosure }: Pick<Understanding, "body" | "disclosure">): string {
  return body ?? fileName(disclosure.file).replace(/\.[^.]*$/, "");
}
