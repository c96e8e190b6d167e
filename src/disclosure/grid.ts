import type { Cell, Table } from "./model.ts";

/** Random access to a table's cells, spans resolved. */
export interface Grid {
  /** The cell that covers a position, or undefined where the table has none. */
  readonly at: (row: number, column: number) => Cell | undefined;
  /** The text at a position, trimmed; "" where there is no cell. */
  readonly text: (row: number, column: number) => string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Tables are not changed once made, so that each is laid out once. */
const LAID_OUT = new WeakMap<Table, Grid>();

/** Lays a table out as a grid in which a spanning cell covers all its positions. */
export function gridOf(table: Table): Grid {
  const known = LAID_OUT.get(table);
  if (known) return known;
  const grid = layOut(table);
  LAID_OUT.set(table, grid);
  return grid;
}

function layOut(table: Table): Grid {
  const slots: (Cell | undefined)[] = new Array(table.rowCount * table.columnCount);
  for (const cell of table.cells) {
    for (let r = cell.row; r < Math.min(table.rowCount, cell.row + cell.rowSpan); r += 1) {
      for (let c = cell.column; c < Math.min(table.columnCount, cell.column + cell.columnSpan); c += 1) {
        slots[r * table.columnCount + c] = cell;
      }
    }
  }
  const at = (row: number, column: number) =>
    row < 0 || column < 0 || column >= table.columnCount ? undefined : slots[row * table.columnCount + column];
  return {
    at,
    text: (row, column) => at(row, column)?.text.trim() ?? "",
    rowCount: table.rowCount,
    columnCount: table.columnCount,
  };
}

/** A plain cell of one position; shorthand for readers, composers and tests. */
export function plainCell(row: number, column: number, text: string, extra: Partial<Cell> = {}): Cell {
  return { text, origins: [], row, column, rowSpan: 1, columnSpan: 1, ...extra };
}
