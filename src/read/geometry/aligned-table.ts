import type { Cell, Table } from "../../disclosure/index.ts";
import { type AlignedColumn, columnsOf } from "./aligned-columns.ts";
import { headerOf } from "./aligned-header.ts";
import { hasAmount, rowsOf } from "./aligned-rows.ts";
import { cellText } from "./cell-text.ts";
import { cutAtEdges, type PieceLine, pieceLinesOf } from "./pieces.ts";
import type { PlacedTable } from "./ruled-table.ts";
import type { Glyph, Ruling } from "./types.ts";

/** Fewer rows with amounts than this may stand above each other by chance. */
const FEWEST_ROWS = 3;
/** A wider gap, in heights of a line, ends a table. */
const FAR = 3.5;
/** So many lines of a single piece may stand between rows with amounts: labels of several lines, headings. */
const MOST_ALONE = 3;
const SENTENCE = /[。；！？]/;
/** What stands above a table and is no part of its header: its title and the unit of its amounts. */
const ABOVE = /表(?:[（(][^（()）]*[)）])?$|^(?:公开)?表\s*\d|单位\s*[:：]|^[（(]\d{4}\s*年度?[)）]$/;
const MOST_HEADER_LINES = 6;

function isRow(line: PieceLine): boolean {
  return line.pieces.length > 1 && hasAmount(line) && !line.pieces.some(({ text }) => SENTENCE.test(text));
}

/** A line of words between rows: the end of a label, or a heading among the rows. */
function isBetween(line: PieceLine): boolean {
  return line.pieces.every(({ text }) => !SENTENCE.test(text) && !ABOVE.test(text));
}

/** Runs of lines, first and last of them rows with amounts, that no sentence and no wide gap parts: [from, to]. */
function runsOf(lines: readonly PieceLine[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  let last = -1;
  let alone = 0;
  const close = () => {
    const count = lines.slice(from, last + 1).filter(isRow).length;
    if (from >= 0 && count >= FEWEST_ROWS) runs.push([from, last]);
    from = -1;
  };
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const far = before && line.top - before.bottom > FAR * (line.bottom - line.top);
    if (far || !isBetween(line) || alone > MOST_ALONE) close();
    alone = isRow(line) ? 0 : alone + (line.pieces.length > 1 ? 0 : 1);
    if (!isRow(line)) continue;
    if (from < 0) from = at;
    last = at;
  }
  close();
  return runs;
}

/** Whether words stand among the columns and over few of them: part of a header, not a title over the whole table. */
function isHeaderLine(line: PieceLine, columns: readonly AlignedColumn[]): boolean {
  if (line.pieces.some(({ text, kind }) => SENTENCE.test(text) || ABOVE.test(text) || kind === "amount")) return false;
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  const size = line.bottom - line.top;
  if (line.pieces.some((piece) => piece.right < left - 3 * size || piece.left > right + 3 * size)) return false;
  if (line.pieces.length > 1) return true;
  const [piece] = line.pieces;
  const covered = columns.filter((column) => piece && piece.left < column.right && piece.right > column.left).length;
  const centred = piece && Math.abs((piece.left + piece.right) / 2 - (left + right) / 2) < size && columns.length > 2;
  return covered <= 1 ? !centred : covered < columns.length / 2;
}

/** The lines above the first row that belong to the header, top to bottom. */
function headerLines(lines: readonly PieceLine[], from: number, columns: readonly AlignedColumn[]): PieceLine[] {
  const header: PieceLine[] = [];
  for (let at = from - 1; at >= 0 && header.length < MOST_HEADER_LINES; at -= 1) {
    const line = lines[at] as PieceLine;
    const next = lines[at + 1] as PieceLine;
    if (next.top - line.bottom > FAR * (line.bottom - line.top) || !isHeaderLine(line, columns)) break;
    header.unshift(line);
  }
  return header.some(({ pieces }) => pieces.length > 1) ? header : [];
}

function rulesAcross(horizontals: readonly Ruling[], columns: readonly AlignedColumn[]): Ruling[] {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  return horizontals.filter(({ start, end }) => Math.min(end, right) - Math.max(start, left) > 0.8 * (right - left));
}

function assemble(
  columns: readonly AlignedColumn[],
  header: readonly PieceLine[],
  body: readonly PieceLine[],
  rules: readonly Ruling[],
  page: number,
): Table {
  const head = headerOf(header, columns);
  const cells: Cell[] = head.cells.map(({ first, last, row, rowSpan, glyphs }) => {
    const { source } = cellText(glyphs, page);
    return { ...source, row, column: first, rowSpan, columnSpan: last - first + 1 };
  });
  const covered = (column: number) => head.cells.some(({ first, last }) => first <= column && column <= last);
  const strange = columns.map((column, index) => column.numeric && head.rows > 0 && !covered(index));
  const uncertain: number[] = [];
  const rows = rowsOf(body, columns, rules);
  for (const [index, row] of rows.entries()) {
    const at = head.rows + index;
    const texts = row.cells.map((glyphs) => cellText(glyphs, page));
    const isStrange = row.cells.some((glyphs, column) => glyphs.length > 0 && strange[column]);
    if (row.uncertain || isStrange || texts.some((text) => text.uncertain)) uncertain.push(at);
    cells.push(...texts.map(({ source }, column) => ({ ...source, row: at, column, rowSpan: 1, columnSpan: 1 })));
  }
  cells.push(...emptyHeaderCells(cells, head.rows, columns.length));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const rowCount = head.rows + rows.length;
  return {
    type: "table",
    rowCount,
    columnCount: columns.length,
    cells,
    ...(uncertain.length > 0 ? { uncertainRows: uncertain } : {}),
  };
}

function emptyHeaderCells(cells: readonly Cell[], rows: number, columns: number): Cell[] {
  const covered = new Set<number>();
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) covered.add(r * columns + c);
  }
  const all = Array.from({ length: rows * columns }, (_, at) => at);
  return all
    .filter((at) => !covered.has(at))
    .map((at) => ({
      text: "",
      origins: [],
      row: Math.floor(at / columns),
      column: at % columns,
      rowSpan: 1,
      columnSpan: 1,
    }));
}

/**
 * Finds tables that no ruling lines, or only horizontal ones, show: rows of labels with amounts in columns, below a header or with
 * two columns of amounts at least. Running text never is one. Rows whose entries cannot be put into columns for certain are named.
 */
export function alignedTables(glyphs: readonly Glyph[], horizontals: readonly Ruling[], page: number): PlacedTable[] {
  const lines = pieceLinesOf(glyphs);
  return runsOf(lines).flatMap(([from, to]) => {
    const body = cutAtEdges(lines.slice(from, to + 1));
    const columns = columnsOf(body.filter(isRow));
    if (!columns) return [];
    const header = headerLines(lines, from, columns);
    if (header.length === 0 && columns.filter(({ numeric }) => numeric).length < 2) return [];
    const table = assemble(columns, header, body, rulesAcross(horizontals, columns), page);
    const used = [...header, ...body];
    const taken = new Set(used.flatMap((line) => line.pieces.flatMap((piece) => piece.glyphs)));
    const tops = used.map(({ top }) => top);
    return [{ table, top: Math.min(...tops), bottom: Math.max(...used.map(({ bottom }) => bottom)), taken }];
  });
}
