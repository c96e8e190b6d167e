import { type Book, type BookIssue, emptyBook, validateBook } from "../book/index.ts";
import type { Step } from "../intake/index.ts";
import type { FilledSheet } from "./cells.ts";
import { type Contents, readContents } from "./contents.ts";
import { operationsTo } from "./operations.ts";
import { type CellProblem, cellOf } from "./read-rows.ts";
import { type Target, targetOf } from "./target.ts";

/** What an entry workbook makes of a book: the edits, or all that is wrong with its cells. */
export type WorkbookImport =
  | { readonly start: Book; readonly steps: readonly Step[] }
  | { readonly problems: readonly CellProblem[] };

/** The problem of a book at the cell that it comes from; at the path where it does not come from the workbook. */
function problemOf({ places }: Target, { path, message }: BookIssue): CellProblem {
  const said = message.replace(/[a-zA-Z]+\[\d+\]/g, (other) => {
    const place = places.at(other);
    return place ? `“${place.sheet}”表第 ${place.row} 行` : other;
  });
  const found = places.find(path);
  if (!found) return { sheet: "", cell: path, message: said };
  return { sheet: found.place.sheet, cell: cellOf(found.place, found.field), message: said };
}

/** A new book of the workbook's body and year, with the parts that it may be composed into. */
function newBook({ rows, year }: Contents): Book | CellProblem {
  const body = rows.get("bodies")?.find(({ row }) => row["line"] === "body" && row["name"] !== undefined);
  if (!body) return { sheet: "单位", cell: "A2", message: "没有编制主体：请填写“单位”表的第一行" };
  if (year === null) return { sheet: "填写说明", cell: "A1", message: "没有写明预算年度" };
  return { ...emptyBook({ name: String(body.row["name"]) }, year), ...partsOf(rows) };
}

function partsOf(rows: Contents["rows"]): Pick<Book, "parts" | "partial"> {
  const parts = (rows.get("texts") ?? []).flatMap(({ row }) =>
    row["line"] === "parts" && row["text"] !== undefined ? [String(row["text"])] : [],
  );
  return parts.length > 0 ? { parts, partial: true } : { parts };
}

/** What a workbook cannot change in a book that is there: its year and the parts that it may be composed into. */
function fixedProblems({ year, rows, mode }: Contents, start: Book): CellProblem[] {
  const problems: CellProblem[] = [];
  if (year !== null && year !== start.year) {
    const message = `工作簿是 ${year} 年的，账本是 ${start.year} 年的`;
    problems.push({ sheet: "填写说明", cell: "B3", message });
  }
  const { parts } = partsOf(rows);
  const states = rows.has("texts") && (mode === "whole" || parts.length > 0);
  if (states && parts.join("\n") !== start.parts.join("\n")) {
    problems.push({ sheet: "文字", cell: "A1", message: "“可编制部分”和账本不同：已有的账本不能由工作簿改动这一项" });
  }
  return problems;
}

function inOrder(problems: readonly CellProblem[], sheets: readonly FilledSheet[]): CellProblem[] {
  const order = sheets.map(({ name }) => name);
  const row = ({ cell }: CellProblem) => Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const rank = ({ sheet }: CellProblem) => (order.indexOf(sheet) + order.length + 1) % (order.length + 1);
  return [...problems].sort((left, right) => rank(left) - rank(right) || row(left) - row(right));
}

/**
 * Takes an entry workbook into a book.
 * @param start the book to change; null for a new one
 * @param file the name of the workbook, for the places of the edits
 * @returns the edits that make the book say what the workbook says; or, when anything is wrong, every problem with its
 * sheet and cell, in Chinese, and no edits
 */
export function importWorkbook(sheets: readonly FilledSheet[], start: Book | null, file: string): WorkbookImport {
  const contents = readContents(sheets);
  const base = start ?? newBook(contents);
  if ("message" in base) return { problems: inOrder([...contents.problems, base], sheets) };
  const target = targetOf(base, contents);
  const known = new Set(validateBook(base).map(({ path, message }) => `${path}|${message}`));
  const unsound = validateBook(target.book)
    .filter(({ path, message }) => start === null || !known.has(`${path}|${message}`))
    .map((issue) => problemOf(target, issue));
  const problems = [
    ...contents.problems,
    ...(start === null ? [] : fixedProblems(contents, base)),
    ...target.problems,
    ...unsound,
  ];
  if (problems.length > 0) return { problems: inOrder(problems, sheets) };
  return { start: base, steps: operationsTo(base, target.book, target.places, file) };
}
