import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import {
  leavesOf,
  numberPrefix,
  type StatementLine,
  type StatementSide,
  type StatementTable,
  sideColumns,
  tableConcept,
} from "../../format/index.ts";
import { membersWithAmount } from "../members.ts";
import { memberName, type Scene, under } from "../scene.ts";
import { amountCell } from "./cells.ts";
import { headerCells } from "./header.ts";

/** A side with the header that stands above it: its heading over the labels and its columns of amounts. */
function headerOf(side: StatementSide): { readonly cells: readonly Cell[]; readonly rows: number } {
  return headerCells([{ label: side.heading, children: [{ label: side.labelHeading }, ...sideColumns(side)] }]);
}

/** The lines of a side, those for the members of its dimension below those that are declared. */
function linesOf(scene: Scene, table: StatementTable, { concept, lines, members }: StatementSide): StatementLine[] {
  if (members === undefined) return [...lines];
  const { dimension, level, numbering } = members;
  const below = membersWithAmount(under(scene, { ...tableConcept(table), ...concept }), dimension, level);
  return [
    ...lines,
    ...below.map((value, index) => ({
      label: numberPrefix(numbering, index + 1) + (memberName(scene, dimension, value) ?? ""),
      concept: { [dimension]: value },
    })),
  ];
}

/** The lines of a side on as many rows as the longer side needs; the closing lines stand at the foot. */
function stretched(lines: readonly StatementLine[], closing: readonly StatementLine[], rows: number) {
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
  const columns = leavesOf(sideColumns(side), [], { ...tableConcept(table), ...side.concept });
  const amounts = columns.map(({ concept }, index) => {
    const column = at.column + 1 + index;
    if (!line?.concept) return plainCell(at.row, column, "");
    return amountCell(scene, table, { ...concept, ...line.concept }, { row: at.row, column });
  });
  return [plainCell(at.row, at.column, line?.label ?? ""), ...amounts];
}

/** Moves the header of a side to its column, and its leaves down to the last header row of both sides. */
function placed(cells: readonly Cell[], column: number, rows: number, headerRows: number): Cell[] {
  return cells.map((cell) => ({
    ...cell,
    column: cell.column + column,
    rowSpan: cell.row + cell.rowSpan === rows ? headerRows - cell.row : cell.rowSpan,
  }));
}

/** A left/right twin: every line of both sides, blank where the book states no amount. */
export function statementTable(scene: Scene, table: StatementTable): Table {
  const [left, right] = table.sides;
  const lines = [linesOf(scene, table, left), linesOf(scene, table, right)] as const;
  const body = Math.max(lines[0].length, lines[1].length);
  const rows = body + Math.max(left.closing.length, right.closing.length);
  const leftWidth = 1 + leavesOf(sideColumns(left), [], {}).length;
  const width = leftWidth + 1 + leavesOf(sideColumns(right), [], {}).length;
  const headers = [headerOf(left), headerOf(right)] as const;
  const headerRows = Math.max(headers[0].rows, headers[1].rows);
  const sides = [
    { side: left, lines: stretched(lines[0], left.closing, rows), column: 0, header: headers[0] },
    { side: right, lines: stretched(lines[1], right.closing, rows), column: leftWidth, header: headers[1] },
  ];
  const header = sides
    .flatMap(({ header: { cells, rows: depth }, column }) => placed(cells, column, depth, headerRows))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const cells = Array.from({ length: rows }, (_, index) =>
    sides.flatMap(({ side, lines, column }) =>
      lineCells(scene, table, side, lines[index] ?? null, { row: headerRows + index, column }),
    ),
  ).flat();
  return { type: "table", columnCount: width, rowCount: headerRows + rows, headerRows, cells: [...header, ...cells] };
}
