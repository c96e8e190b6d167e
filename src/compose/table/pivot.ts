import { membersOf, printedCode } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import { type ColumnLeaf, columnLeaves, type PivotTable, tableConcept } from "../../format/index.ts";
import { memberName, type Scene } from "../scene.ts";
import { amountCell } from "./cells.ts";
import { headerCells } from "./header.ts";

interface Row {
  readonly code: string;
  readonly name: string;
  readonly concept: Concept;
}

function entityRows({ book }: Scene, levels: readonly number[]): Row[] {
  const entities = [{ ...book.body, level: 1 }, ...book.units.map((unit) => ({ ...unit, level: 2 }))];
  return entities
    .filter(({ level }) => levels.includes(level))
    .map(({ code = "", name }) => ({ code, name, concept: { entity: name } }));
}

function memberRows(scene: Scene, table: PivotTable): Row[] {
  const { dimension, levels } = table.rows;
  if (dimension === "entity") return entityRows(scene, levels);
  return membersOf(scene.book, tableConcept(table), dimension, levels).map((value) => ({
    code: printedCode(value),
    name: memberName(scene, dimension, value) ?? "",
    concept: { [dimension]: value },
  }));
}

function rowCells(scene: Scene, table: PivotTable, columns: readonly ColumnLeaf[], row: Row, at: number): Cell[] {
  return columns.map(({ content, concept }, column) =>
    content
      ? plainCell(at, column, content === "code" ? row.code : row.name)
      : amountCell(scene, table, { ...concept, ...row.concept }, { row: at, column }),
  );
}

function hasAmount(cells: readonly Cell[]): boolean {
  return cells.some(({ marks, text }) => marks !== undefined && text !== "");
}

/** A table of the members of a dimension with its total row. Rows without any amount are left out. */
export function pivotTable(scene: Scene, table: PivotTable): Table {
  const header = headerCells(table.columns);
  const columns = columnLeaves(table);
  const { position, label } = table.rows.total;
  const total: Row = { code: "", name: label, concept: {} };
  const members = memberRows(scene, table);
  const rows = position === "first" ? [total, ...members] : [...members, total];
  const cells: Cell[] = [...header.cells];
  let at = header.rows;
  for (const row of rows) {
    const made = rowCells(scene, table, columns, row, at);
    if (!hasAmount(made)) continue;
    cells.push(...made);
    at += 1;
  }
  return { type: "table", columnCount: columns.length, rowCount: at, headerRows: header.rows, cells };
}
