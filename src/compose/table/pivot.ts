import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import { type ColumnLeaf, columnLeaves, type PivotTable } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import { amountCell } from "./cells.ts";
import { headerCells } from "./header.ts";
import { labelOf } from "./label.ts";
import { type PivotRow, pivotRows } from "./pivot-rows.ts";

const TOTAL: PivotRow = { value: "", code: "", name: "", concept: {} };

function rowCells(scene: Scene, table: PivotTable, columns: readonly ColumnLeaf[], row: PivotRow, at: number): Cell[] {
  const { label, in: labelColumn = "name" } = table.rows.total;
  return columns.map(({ content, concept }, column) => {
    if (content === undefined) return amountCell(scene, table, { ...concept, ...row.concept }, { row: at, column });
    const text = row === TOTAL ? (content === labelColumn ? label : "") : labelOf(scene, content, row);
    return plainCell(at, column, text);
  });
}

function hasAmount(cells: readonly Cell[]): boolean {
  return cells.some(({ marks, text }) => marks !== undefined && text !== "");
}

/** A table of the members of a dimension with its total row. Rows without any amount are left out. */
export function pivotTable(scene: Scene, table: PivotTable): Table {
  const header = headerCells(table.columns);
  const columns = columnLeaves(table);
  const members = pivotRows(scene, table);
  const rows = table.rows.total.position === "first" ? [TOTAL, ...members] : [...members, TOTAL];
  const cells: Cell[] = [...header.cells];
  let at = header.rows;
  for (const row of rows) {
    const made = rowCells(scene, table, columns, row, at);
    if (!hasAmount(made) && !(row === TOTAL && table.rows.total.always)) continue;
    cells.push(...made);
    at += 1;
  }
  return { type: "table", columnCount: columns.length, rowCount: at, headerRows: header.rows, cells };
}
