import type { Labels } from "./labels.ts";

/** The lists of codes that a workbook brings along on its sheet of codes. */
export type CodeList = "functional" | "economic" | "procurement";

/** What a column holds, and with it how its cells are written, checked and read. */
export type Kind =
  /** Words of any length. */
  | { readonly type: "text" }
  /** Money in 万元, exact to the fen. */
  | { readonly type: "amount" }
  /** A cell as the approval prints it, with its unit: 407.51万元. */
  | { readonly type: "printed" }
  /** A whole number, not negative. */
  | { readonly type: "count" }
  /** A number, not negative, that may have decimals. */
  | { readonly type: "quantity" }
  /** Points or percent, from 0 to 100. */
  | { readonly type: "weight" }
  | { readonly type: "year" }
  /** One of a closed list; `offered` are those that the drop-down shows, all when not given. */
  | { readonly type: "choice"; readonly labels: Labels; readonly offered?: readonly string[] }
  | { readonly type: "code"; readonly list: CodeList }
  /** The code of a project of the book. */
  | { readonly type: "project" }
  /** A name looked up beside a code; nothing is read from it. */
  | { readonly type: "name"; readonly of: string; readonly list: CodeList | "project" };

/** A column of a sheet. */
export interface Column {
  /** The field of the row, a name of the book's schema. */
  readonly field: string;
  /** As the header prints it; unique on its sheet. */
  readonly title: string;
  /** Shown when a cell of the column is chosen. */
  readonly hint: string;
  readonly kind: Kind;
  readonly required?: true;
  /** In characters. */
  readonly width: number;
}

/** What a cell holds once it is understood: words and codes as the book spells them, numbers, amounts in fen. */
export type Value = string | number;

/** A row of a sheet by the fields of its columns; blank cells have none. */
export type Row = Readonly<Record<string, Value>>;

/** A column of words. */
export function text(field: string, title: string, hint: string, width = 24): Column {
  return { field, title, hint, kind: { type: "text" }, width };
}

/** A column of a closed list. */
export function choice(
  field: string,
  title: string,
  labels: Labels,
  hint = "从下拉列表中选择。",
  offered?: readonly string[],
): Column {
  return { field, title, hint, kind: { type: "choice", labels, ...(offered && { offered }) }, width: 18 };
}

/** A column of exact money in 万元. */
export function money(field: string, title: string, hint = "以万元为单位，可精确到分（小数六位）。"): Column {
  return { field, title, hint, kind: { type: "amount" }, width: 16 };
}

/** A column of codes with the column of their names beside it. */
export function codeWithName(field: string, title: string, list: CodeList, hint: string): readonly Column[] {
  return [
    { field, title: `${title}编码`, hint, kind: { type: "code", list }, width: 14 },
    {
      field: `${field}Name`,
      title: `${title}名称`,
      hint: "按编码自动显示，不用填写。",
      kind: { type: "name", of: field, list },
      width: 24,
    },
  ];
}

/** The column of project codes with that of their names. */
export function projectWithName(hint: string): readonly Column[] {
  return [
    { field: "project", title: "项目代码", hint, kind: { type: "project" }, width: 24 },
    {
      field: "projectName",
      title: "项目名称（自动）",
      hint: "按代码自动显示，不用填写。",
      kind: { type: "name", of: "project", list: "project" },
      width: 24,
    },
  ];
}

/** The column, to be filled in every row. */
export function required(column: Column): Column {
  return { ...column, required: true };
}
