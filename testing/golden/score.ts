import type { Table } from "../../src/disclosure/index.ts";
import { type Grid, gridOf } from "./grid.ts";

/** How a table was read. */
export interface GridScore {
  readonly cells: number;
  readonly right: number;
  /** Rows not marked as uncertain in which a filled cell of the picture was read in another column. */
  readonly shiftedRows: number;
  /** Where it differs: row, column, what the picture shows, what was read (null: no such position). */
  readonly differences: readonly { row: number; column: number; shown: string; read: string | null }[];
}

const NUMBER = /^[-−]?[\d,]+\.\d+%?$/;

/** Whether a number of the picture is missing at its place and stands in a column of the row where the picture has another text. */
function isShifted(shown: readonly string[], read: readonly (string | null)[]): boolean {
  return shown.some((text, column) => {
    if (!NUMBER.test(text) || read[column] === text) return false;
    return read.some((other, at) => other === text && shown[at] !== text);
  });
}

/** Compares a table with the grid that the picture of the page shows, position by position; null is a table that was not found. */
export function scoreGrid(grid: Grid, table: Table | null): GridScore {
  const read = table ? gridOf(table) : [];
  const uncertain = new Set(table?.uncertainRows);
  const differences = grid.flatMap((line, row) =>
    line.flatMap((shown, column) => {
      const found = read[row]?.[column] ?? null;
      return found === shown ? [] : [{ row, column, shown, read: found }];
    }),
  );
  const surplus = Math.max(0, read.length - grid.length) + Math.max(0, (read[0]?.length ?? 0) - (grid[0]?.length ?? 0));
  const cells = grid.reduce((sum, line) => sum + line.length, 0);
  const shiftedRows = grid.filter((line, row) => !uncertain.has(row) && isShifted(line, read[row] ?? [])).length;
  return { cells, right: Math.max(0, cells - differences.length - surplus), shiftedRows, differences };
}
