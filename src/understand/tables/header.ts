import { parseNumeral } from "../../amount/index.ts";
import { type Grid, gridOf, type Table } from "../../disclosure/index.ts";
import { plain } from "../plain.ts";

/** The header of a table: where it ends, and for every column the labels above it from top to bottom. */
export interface HeaderReading {
  readonly firstDataRow: number;
  readonly paths: readonly (readonly string[])[];
}

const NUMBERED_LABEL = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{3}\D|其中：)/;
const YEAR = /^20\d\d$/;

/** A row that numbers the columns (栏次 1 2 3 …, with ** where no amount stands): part of the header. */
function isColumnNumbering(texts: readonly string[]): boolean {
  if (texts.length > 0 && texts.every((text) => /^\*+$/.test(text))) return true;
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  return (
    numbers.length >= 3 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

function isDataRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0 || isColumnNumbering(filled)) return false;
  if (filled.some((text) => parseNumeral(text) !== null && !YEAR.test(text))) return true;
  return NUMBERED_LABEL.test(filled[0] ?? "");
}

function rowTexts(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columnCount }, (_, column) => plain(grid.text(row, column)));
}

function dataStart(table: Table, grid: Grid, preambleRows: number): number {
  if (table.headerRows !== undefined && table.headerRows > 0) return table.headerRows;
  for (let row = preambleRows; row < table.rowCount; row += 1) if (isDataRow(rowTexts(grid, row))) return row;
  return table.rowCount;
}

/**
 * The labels above each column. A blank position inherits the group label to its left when a lower header row goes on
 * below it: text files have lost their spans.
 */
function pathsOf(grid: Grid, from: number, to: number): string[][] {
  const rows = Array.from({ length: to - from }, (_, index) => rowTexts(grid, from + index)).filter(
    (texts) => !isColumnNumbering(texts.filter((text) => text !== "")),
  );
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const path: string[] = [];
    rows.forEach((texts, level) => {
      let text = texts[column] as string;
      const continuesBelow = rows.slice(level + 1).some((lower) => lower[column] !== "");
      for (let left = column - 1; text === "" && continuesBelow && left >= 0; left -= 1) text = texts[left] as string;
      if (text !== "" && path.at(-1) !== text) path.push(text);
    });
    return path;
  });
}

/** Finds the header block of a table that starts behind its preamble. */
export function readHeader(table: Table, preambleRows: number): HeaderReading {
  const grid = gridOf(table);
  const firstDataRow = dataStart(table, grid, preambleRows);
  return { firstDataRow, paths: pathsOf(grid, Math.min(preambleRows, firstDataRow), firstDataRow) };
}
