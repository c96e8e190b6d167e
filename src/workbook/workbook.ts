import { account } from "../account/index.ts";
import { type Book, emptyBook, nameOf } from "../book/index.ts";
import type { Column, Kind, Row } from "./column.ts";
import type { Form, FormCell, FormRule, FormSheet } from "./form.ts";
import { instructionSheet } from "./instructions.ts";
import { codeRange, codeSheet, optionRange, optionSheet } from "./reference-sheets.ts";
import type { SheetDeclaration } from "./sheet.ts";
import { SHEETS } from "./sheets/index.ts";
import { showValue } from "./value.ts";

/** Marks the headers of columns that have to be filled in. */
export const REQUIRED_MARK = "★";

const LAST_ROW = 2000;
/** Rows below the entries in which names are looked up already. */
const READY_ROWS = 40;

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.trunc(column / 26) - 1) + letter(column % 26);
}

function formatOf({ type }: Kind): string {
  if (type === "amount") return "#,##0.00####";
  return type === "count" || type === "quantity" || type === "weight" ? "General" : "@";
}

function lookOf({ type }: Kind): FormCell["look"] {
  if (type === "amount" || type === "count" || type === "quantity" || type === "weight") return "right";
  return type === "text" || type === "name" ? "left" : "center";
}

function ruleOf(column: Column, index: number): FormRule {
  const { kind, title, hint } = column;
  const base = { column: index, from: 1, to: LAST_ROW, title, hint, strict: true };
  switch (kind.type) {
    case "choice":
      return { ...base, type: "list", first: optionRange(column) ?? "" };
    case "code":
      return { ...base, type: "list", first: codeRange(kind.list, false), strict: false };
    case "project":
      return { ...base, type: "list", first: `'项目'!$A$2:$A$${LAST_ROW}`, strict: false };
    case "amount":
      return { ...base, type: "decimal", first: "-1000000000", second: "1000000000" };
    case "count":
      return { ...base, type: "whole", first: "0", second: "1000000000" };
    case "quantity":
      return { ...base, type: "decimal", first: "0", second: "1000000000" };
    case "weight":
      return { ...base, type: "decimal", first: "0", second: "100" };
    default:
      return { ...base, type: "any", strict: false };
  }
}

function lookup({ list }: Extract<Kind, { type: "name" }>, code: string): string {
  const at = (range: string, otherwise: string) => `IFERROR(VLOOKUP(${code}&"",${range},2,FALSE),${otherwise})`;
  const found =
    list === "project"
      ? at(`'项目'!$A$2:$B$${LAST_ROW}`, '"项目表里没有"')
      : list === "procurement"
        ? at(codeRange(list, true), '"目录里没有"')
        : at(`'科目名称'!$B$2:$C$${LAST_ROW}`, at(codeRange(list, true), '"科目表里没有"'));
  return `IF(OR(${code}="",${code}="合计"),"",${found})`;
}

function lookedUp(book: Book, { of, list }: Extract<Kind, { type: "name" }>, row: Row): string {
  const value = row[of];
  if (typeof value !== "string" || value === "*") return "";
  if (list === "procurement") return account("procurement", value)?.name ?? "目录里没有";
  if (list === "project") return nameOf(book, "project", value) ?? "项目表里没有";
  return nameOf(book, list === "functional" ? "functionCode" : "economicCode", value) ?? "科目表里没有";
}

function rowCells(book: Book, { columns }: SheetDeclaration, row: Row, at: number): FormCell[] {
  return columns.flatMap((column, index): FormCell[] => {
    const { kind, field } = column;
    const cell = { row: at, column: index, look: lookOf(kind), format: formatOf(kind) };
    if (kind.type === "name") {
      const code = `${letter(columns.findIndex((each) => each.field === kind.of))}${at + 1}`;
      return [{ ...cell, formula: lookup(kind, code), text: lookedUp(book, kind, row) }];
    }
    const value = row[field];
    return value === undefined ? [] : [{ ...cell, ...showValue(kind, value) }];
  });
}

const LINE = 18;
const MOST_LINES = 6;

/** Rows are as high as their longest text needs, within reason. */
function heightOf({ columns }: SheetDeclaration, row: Row): number {
  const lines = columns.map(({ field, width, kind }) => {
    const value = row[field];
    if (typeof value !== "string" || kind.type !== "text") return 1;
    return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 2 + 2) / width)), 0);
  });
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function formSheet(book: Book, sheet: SheetDeclaration): FormSheet {
  const rows = sheet.rows(book);
  const ready = sheet.columns.some(({ kind }) => kind.type === "name") ? READY_ROWS : 0;
  const all = [...rows, ...Array.from({ length: ready }, (): Row => ({}))];
  const header = sheet.columns.map(
    (column, index): FormCell => ({
      row: 0,
      column: index,
      look: "header",
      format: "@",
      text: column.required ? `${column.title}${REQUIRED_MARK}` : column.title,
    }),
  );
  return {
    name: sheet.name,
    cells: [...header, ...all.flatMap((row, index) => rowCells(book, sheet, row, index + 1))],
    heights: [32, ...all.map((row) => heightOf(sheet, row))],
    widths: sheet.columns.map(({ width, title }) => Math.max(width, title.length * 2 + 4)),
    formats: sheet.columns.map(({ kind }) => formatOf(kind)),
    frozenRows: 1,
    frozenColumns: 1,
    rules: sheet.columns.map(ruleOf),
  };
}

/**
 * The workbook in which a book is filled in: instructions, a sheet for each kind of entry, the codes and options that
 * drop-downs offer. Filled it holds all of the book; blank only whose it is. Nothing in it is hidden or protected.
 */
export function entryWorkbook(book: Book, { blank = false } = {}): Form {
  const shown = blank ? { ...emptyBook(book.body, book.year), units: book.units } : book;
  return {
    title: `${book.body.name}${book.year}年预算录入工作簿`,
    sheets: [
      instructionSheet(book, blank ? "add" : "whole"),
      ...SHEETS.map((sheet) => formSheet(shown, sheet)),
      optionSheet(),
      codeSheet(book.year),
    ],
  };
}
