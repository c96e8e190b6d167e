import { type Cell, gridOf, plainCell, type Table } from "../../disclosure/index.ts";

/** One place of a row to be written: where a cell begins, or where a cell from an earlier row reaches down into. */
export interface Slot {
  readonly cell: Cell;
  /** True below the first row of a cell that spans rows. */
  readonly continued: boolean;
}

/** The rows of a table as they are written, every position covered: those that no cell covers get an empty cell. */
export function slotRows(table: Table): readonly (readonly Slot[])[] {
  const grid = gridOf(table);
  const rows: Slot[][] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const slots: Slot[] = [];
    for (let column = 0; column < table.columnCount; ) {
      const cell = grid.at(row, column) ?? plainCell(row, column, "");
      slots.push({ cell, continued: row > cell.row });
      column = cell.column + cell.columnSpan;
    }
    rows.push(slots);
  }
  return rows;
}

/** How many rows are written as header: as many as the table says, and those that a header cell reaches into. */
export function writtenHeaderRows(table: Table): number {
  let rows = Math.min(table.headerRows ?? 0, table.rowCount);
  for (const cell of table.cells) {
    if (cell.row < rows) rows = Math.min(table.rowCount, Math.max(rows, cell.row + cell.rowSpan));
  }
  return rows;
}
