import type { Concept } from "../../concept/index.ts";
import type { Cell, SourcedText } from "../../disclosure/index.ts";
import {
  alignmentsOf,
  emWidth,
  fitTable,
  isBlank,
  type PlacedTable,
  printable,
  slotRows,
  TEXT_WIDTH,
  writtenHeaderRows,
} from "../layout/index.ts";
import { cellValue, isGrouped } from "./cell-value.ts";
import { sumFormula } from "./formula.ts";
import type { Merge, SheetCell, SheetParts } from "./sheet.ts";
import type { CellStyles, Look } from "./styles.ts";
import { tableSums } from "./sums/index.ts";

/** A sheet of a table, and which of its cells print figures of known identity. */
export interface TableSheet extends SheetParts {
  readonly figures: readonly { readonly row: number; readonly column: number; readonly concept: Concept }[];
  /** Rows that are printed on top of every page, from the first to the last. */
  readonly repeatedRows: number;
}

const MM_PER_POINT = 25.4 / 72;
/** Characters of width for one em of the type of 10.5 points that sheets are set in. */
const UNITS_PER_EM = 2;
const LINE = 15;

/** Column widths in characters: as on paper, where the whole table would be set in 10.5 points. */
function columnWidths(table: PlacedTable["table"]): number[] {
  const { landscape, fontSize, columns } = fitTable(table);
  const ems = TEXT_WIDTH[landscape ? "landscape" : "portrait"] / (fontSize * MM_PER_POINT);
  return columns.map((share) => Math.max(5, Math.round(share * ems * UNITS_PER_EM * 10) / 10));
}

function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((emWidth(line) * UNITS_PER_EM + 1) / width)), 0);
}

/** Row heights in points, so that wrapped texts are seen; cells over several rows share them out. */
function rowHeights(table: PlacedTable["table"], widths: readonly number[]): number[] {
  const lines: number[] = new Array(table.rowCount).fill(1);
  for (const cell of table.cells) {
    const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
    const rows = Math.min(cell.rowSpan, table.rowCount - cell.row);
    const needed = Math.ceil(linesIn(printable(cell).text, width) / rows);
    for (let row = cell.row; row < cell.row + rows; row += 1) lines[row] = Math.max(lines[row] ?? 1, needed);
  }
  return lines.map((count) => Math.min(409, count * LINE + 5));
}

/** Lines over the whole width, above or below the table. */
class Frame {
  readonly cells: SheetCell[] = [];
  readonly merges: Merge[] = [];
  readonly heights: number[] = [];
  private readonly widths: readonly number[];
  private readonly styles: CellStyles;

  constructor(widths: readonly number[], styles: CellStyles) {
    this.widths = widths;
    this.styles = styles;
  }

  add(row: number, source: SourcedText, look: Look, lineHeight: number): void {
    const { text } = printable(source);
    const columns = this.widths.length;
    this.cells.push({ row, column: 0, style: this.styles.of(look, "General"), text });
    if (columns > 1) this.merges.push({ row, column: 0, rows: 1, columns });
    const scale = lineHeight / LINE;
    const width = this.widths.reduce((sum, each) => sum + each, 0) / scale;
    this.heights.push(Math.min(409, linesIn(text, width) * lineHeight + 5));
  }
}

/**
 * Lays a table out on a sheet: its title and the lines above it over all columns, the table with merged cells, numbers as
 * numbers that print what is published, certain totals as formulas, then the notes.
 */
export function tableSheet({ table, title, above, below }: PlacedTable, styles: CellStyles): TableSheet {
  const widths = columnWidths(table);
  const frame = new Frame(widths, styles);
  let top = 0;
  for (const [look, sources, height] of [
    ["title", [title], 24],
    ["unit", above, LINE],
  ] as const) {
    for (const source of sources) if (!isBlank(source)) frame.add(top++, source, look, height);
  }
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const grouped = table.cells.some((cell) => cell.row >= headerRows && isGrouped(cell.text));
  const sums = tableSums(table);
  const merges: Merge[] = [];
  const figures: TableSheet["figures"][number][] = [];

  const written = (cell: Cell, row: number, column: number): SheetCell => {
    const place = { row: row + top, column };
    const alignment = alignmentOf(cell);
    const look: Look = cell.row < headerRows ? "header" : alignment;
    const { text } = printable(cell);
    const value = alignment === "right" ? cellValue(text, grouped) : { type: "text" as const, text };
    if (value.type === "text") {
      return { ...place, style: styles.of(look, "@"), text: row === cell.row && column === cell.column ? text : "" };
    }
    const style = styles.of(look, value.format);
    if (row !== cell.row || column !== cell.column) return { ...place, style };
    const parts = sums.get(`${row},${column}`)?.map((part) => ({ ...part, row: part.row + top }));
    const formula = parts ? sumFormula(parts) : null;
    return { ...place, style, number: value.value, ...(formula ? { formula } : {}) };
  };

  const cells = slotRows(table).flatMap((slots, row) =>
    slots.flatMap(({ cell, continued }) => {
      const columns = Math.min(cell.columnSpan, table.columnCount - cell.column);
      const rows = Math.min(cell.rowSpan, table.rowCount - cell.row);
      if (!continued) {
        if (rows * columns > 1) merges.push({ row: row + top, column: cell.column, rows, columns });
        const [mark] = printable(cell).marks ?? [];
        if (mark) figures.push({ row: row + top, column: cell.column, concept: mark.concept });
      }
      return Array.from({ length: columns }, (_, offset) => written(cell, row, cell.column + offset));
    }),
  );
  const heights = [...frame.heights, ...rowHeights(table, widths)];
  const notes = new Frame(widths, styles);
  for (const note of below) notes.add(heights.length + notes.heights.length, note, "note", LINE);
  return {
    cells: [...frame.cells, ...cells, ...notes.cells],
    merges: [...frame.merges, ...merges, ...notes.merges],
    heights: [...heights, ...notes.heights],
    widths,
    landscape: fitTable(table).landscape,
    frozenRows: top + headerRows < heights.length && headerRows > 0 ? top + headerRows : 0,
    repeatedRows: headerRows > 0 ? top + headerRows : 0,
    links: [],
    figures,
  };
}
