import type { Table } from "../../disclosure/index.ts";
import { columnLeaves, type SingleTable } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import { amountCell } from "./cells.ts";
import { headerCells } from "./header.ts";

/** A table of one row. */
export function singleTable(scene: Scene, table: SingleTable): Table {
  const header = headerCells(table.columns);
  const columns = columnLeaves(table);
  const row = columns.map(({ concept }, column) => amountCell(scene, table, concept, { row: header.rows, column }));
  return {
    type: "table",
    columnCount: columns.length,
    rowCount: header.rows + 1,
    headerRows: header.rows,
    cells: [...header.cells, ...row],
  };
}
