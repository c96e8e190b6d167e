import { plainCell, type Table } from "../../disclosure/index.ts";
import { type Column, columnLeaves, type LinesTable } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import { amountCell } from "./cells.ts";
import { headerCells } from "./header.ts";

/** A table with named rows, blank where the book states no amount. */
export function linesTable(scene: Scene, table: LinesTable): Table {
  const labels: Column = { label: table.labelHeading };
  const header = headerCells([labels, ...table.columns]);
  const columns = columnLeaves(table);
  const body = table.lines.flatMap((line, index) => {
    const row = header.rows + index;
    const amounts = columns.map(({ concept }, column) =>
      line.concept
        ? amountCell(scene, table, { ...concept, ...line.concept }, { row, column: column + 1 })
        : plainCell(row, column + 1, ""),
    );
    return [plainCell(row, 0, line.label), ...amounts];
  });
  return {
    type: "table",
    columnCount: columns.length + 1,
    rowCount: header.rows + table.lines.length,
    headerRows: header.rows,
    cells: [...header.cells, ...body],
  };
}
