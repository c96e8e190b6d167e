import { type BookType, type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";

/** A value of a sheet, or a cell with format or formula; null is blank. */
export type Value = string | number | boolean | null | CellObject;

export interface SheetPlan {
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

function isCell(value: Value | undefined): value is CellObject {
  return typeof value === "object" && value !== null;
}

function hiding(lines: readonly number[]): { hidden: boolean }[] {
  return Array.from({ length: Math.max(...lines) + 1 }, (_, line) => ({ hidden: lines.includes(line) }));
}

function sheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: SheetPlan): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => (isCell(value) ? (value.v ?? "") : value))));
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) if (isCell(value)) sheet[utils.encode_cell({ r, c })] = value;
  sheet["!merges"] = merges.map((range) => utils.decode_range(range));
  if (hiddenRows.length > 0) sheet["!rows"] = hiding(hiddenRows);
  if (hiddenColumns.length > 0) sheet["!cols"] = hiding(hiddenColumns);
  return sheet;
}

/** The bytes of a workbook as Excel would save it. */
export function workbook(plans: Readonly<Record<string, SheetPlan>>, bookType: BookType = "xlsx"): Uint8Array {
  const book = utils.book_new();
  for (const [name, plan] of Object.entries(plans)) utils.book_append_sheet(book, sheetOf(plan), name);
  book.Workbook = { Sheets: Object.values(plans).map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: "array", bookType, compression: true }));
}
