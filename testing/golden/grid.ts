import type { Table } from "../../src/disclosure/index.ts";

/** What stands at a position that a cell beside it or above it covers. */
export const COVERED_FROM_LEFT = "<";
export const COVERED_FROM_ABOVE = "^";

/** A table as it stands on paper: rows of texts; positions that a merged cell covers say from where. */
export type Grid = readonly (readonly string[])[];

/** Line ends within a cell are written as ⏎, so that a row of a grid is a line of a file. */
function written(text: string): string {
  return text.replaceAll("\n", "⏎").replaceAll("\t", " ");
}

/** The grid of a table; positions without a cell are null. */
export function gridOf({ rowCount, columnCount, cells }: Table): (string | null)[][] {
  const rows = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): string | null => null));
  const put = (row: number, column: number, text: string) => {
    const line = rows[row];
    if (line && column < columnCount) line[column] = text;
  };
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) {
        put(r, c, c > column ? COVERED_FROM_LEFT : r > row ? COVERED_FROM_ABOVE : written(text));
      }
    }
  }
  return rows;
}
