import { type Block, type Cell, joinTexts, type SourcedText, type Table } from "../../disclosure/index.ts";
import type { Element, Parent } from "./elements.ts";
import type { Page } from "./page.ts";
import { captionOf, columnSpanOf, headerRowsOf, rowSpanOf, tableRows } from "./table-rows.ts";
import { type Sink, walk } from "./walk.ts";

/** Spreadsheets saved as pages let a title span hundreds of columns that no cell stands in; those are cut off. */
const PLAUSIBLE_COLUMNS = 100;

/** Reads the content of a cell: its lines joined by `\n`, and the tables inside it, which become blocks of their own. */
function readCell(element: Parent, page: Page, place: string): { readonly text: SourcedText; readonly inner: Block[] } {
  const lines: SourcedText[] = [];
  const inner: Block[] = [];
  const sink: Sink = {
    line: ({ source }) => lines.push(source),
    table: (table) => inner.push(...readTable(table, page)),
    contents: (nav) => walk(nav, page, sink),
    place: () => place,
  };
  walk(element, page, sink);
  return { text: joinTexts(lines, "\n"), inner };
}

class Occupancy {
  private readonly rows: Set<number>[] = [];

  firstFree(row: number, from: number): number {
    let column = from;
    while (this.rows[row]?.has(column)) column += 1;
    return column;
  }

  take(row: number, column: number, rowSpan: number, columnSpan: number): void {
    for (let r = row; r < row + rowSpan; r += 1) {
      this.rows[r] ??= new Set();
      for (let c = column; c < column + columnSpan; c += 1) this.rows[r]?.add(c);
    }
  }
}

/**
 * Reads a table element. The tables nested in its cells follow it as blocks of their own, and their text is no part of
 * the cells.
 * @throws ReadError when its spans make a grid too large to hold.
 */
export function readTable(element: Element, page: Page): Block[] {
  const number = page.nextTable();
  const rows = tableRows(element);
  const occupied = new Occupancy();
  const cells: Cell[] = [];
  const inner: Block[] = [];
  for (const [row, tableRow] of rows.entries()) {
    let column = 0;
    for (const td of tableRow.cells) {
      column = occupied.firstFree(row, column);
      const rowSpan = rowSpanOf(td, tableRow);
      const columnSpan = columnSpanOf(td);
      page.claimPositions(rowSpan * columnSpan);
      occupied.take(row, column, rowSpan, columnSpan);
      const content = readCell(td, page, `表 ${number} 行 ${row + 1} 列 ${column + 1}`);
      cells.push({ ...content.text, row, column, rowSpan, columnSpan });
      inner.push(...content.inner);
      column += columnSpan;
    }
  }
  const captionElement = captionOf(element);
  const caption = captionElement && readCell(captionElement, page, `表 ${number} 标题`);
  const headerRows = headerRowsOf(rows);
  const table: Table = {
    type: "table",
    ...(caption && caption.text.text !== "" ? { caption: caption.text } : {}),
    ...withinColumns(cells),
    rowCount: rows.length,
    ...(headerRows === undefined ? {} : { headerRows }),
  };
  return cells.length === 0 ? inner : [table, ...inner, ...(caption?.inner ?? [])];
}

function withinColumns(cells: readonly Cell[]): { readonly columnCount: number; readonly cells: readonly Cell[] } {
  const columnCount = cells.reduce((count, cell) => Math.max(count, cell.column + cell.columnSpan), 0);
  if (columnCount <= PLAUSIBLE_COLUMNS) return { columnCount, cells };
  const begun = cells.reduce((count, cell) => Math.max(count, cell.column + 1), 0);
  return {
    columnCount: begun,
    cells: cells.map((cell) => ({ ...cell, columnSpan: Math.min(cell.columnSpan, begun - cell.column) })),
  };
}
