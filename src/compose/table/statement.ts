import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import { type StatementLine, type StatementSide, type StatementTable, tableConcept } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import { amountCell } from "./cells.ts";

const HEADER_ROWS = 2;

function headerOf({ heading, labelHeading, amountHeading }: StatementSide, column: number): Cell[] {
  return [
    plainCell(0, column, heading, { columnSpan: 2 }),
    plainCell(1, column, labelHeading),
    plainCell(1, column + 1, amountHeading),
  ];
}

/** The lines of a side on as many rows as the longer side needs; the closing lines stand at the foot. */
function stretched({ lines, closing }: StatementSide, rows: number): (StatementLine | null)[] {
  const gap = rows - lines.length - closing.length;
  return [...lines, ...Array.from({ length: gap }, () => null), ...closing];
}

function lineCells(
  scene: Scene,
  table: StatementTable,
  side: StatementSide,
  line: StatementLine | null,
  at: { readonly row: number; readonly column: number },
): Cell[] {
  const label = plainCell(at.row, at.column, line?.label ?? "");
  const amountAt = { row: at.row, column: at.column + 1 };
  if (!line?.concept) return [label, plainCell(amountAt.row, amountAt.column, "")];
  const concept = { ...tableConcept(table), ...side.concept, ...line.concept };
  return [label, amountCell(scene, table, concept, amountAt)];
}

/** A left/right twin: every line of both sides, blank where the book states no amount. */
export function statementTable(scene: Scene, table: StatementTable): Table {
  const [left, right] = table.sides;
  const body = Math.max(left.lines.length, right.lines.length);
  const rows = body + Math.max(left.closing.length, right.closing.length);
  const sides = [left, right].map((side) => ({ side, lines: stretched(side, rows) }));
  const cells = Array.from({ length: rows }, (_, index) =>
    sides.flatMap(({ side, lines }, half) =>
      lineCells(scene, table, side, lines[index] ?? null, { row: HEADER_ROWS + index, column: half * 2 }),
    ),
  ).flat();
  const header = sides.flatMap(({ side }, half) => headerOf(side, half * 2)).sort((a, b) => a.row - b.row);
  return {
    type: "table",
    columnCount: 4,
    rowCount: HEADER_ROWS + rows,
    headerRows: HEADER_ROWS,
    cells: [...header, ...cells],
  };
}
