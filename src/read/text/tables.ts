import type { Cell, SourcedText, Table } from "../../disclosure/index.ts";

/** A table of rows as they stand: every text one cell of span 1, short rows without the missing cells. */
export function tableOfRows(rows: readonly (readonly SourcedText[])[], headerRows?: number): Table {
  const cells: Cell[] = rows.flatMap((row, r) =>
    row.map((text, column) => ({ ...text, row: r, column, rowSpan: 1, columnSpan: 1 })),
  );
  const table: Table = {
    type: "table",
    columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    rowCount: rows.length,
    cells,
  };
  return headerRows === undefined ? table : { ...table, headerRows };
}

/** Tables that were read from consecutive lines (none where the lines are no table), and the index of the line after. */
export interface TableRun {
  readonly tables: readonly Table[];
  readonly next: number;
}
