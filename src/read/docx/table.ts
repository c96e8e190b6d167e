import { type Cell, joinTexts, type SourcedText, type Table } from "../../disclosure/index.ts";
import { beyondLimit, type ReadLimits } from "../limits.ts";
import { childOf, type Element, elementsOf, isOn, valueOfChild } from "./element.ts";

/** Reads what stands in a cell: its texts, line by line, and tables nested in it. */
export type CellReader = (
  cell: Element,
  place: string,
) => { readonly text: SourcedText; readonly nested: readonly Element[] };

interface OpenCell {
  cell: Cell;
}

/** Rows and cells may stand in content controls (`w:sdt`) and in revisions that were inserted. */
function unwrapped(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const wraps =
      child.name === "w:sdt" || child.name === "w:sdtContent" || child.name === "w:ins" || child.name === "w:customXml";
    return wraps ? unwrapped(child, name) : [];
  });
}

/** The cells of a row that are left when tracked changes are accepted; none where the row was deleted. */
function cellsOf(row: Element): Element[] {
  if (childOf(childOf(row, "w:trPr"), "w:del") !== undefined) return [];
  return unwrapped(row, "w:tc").filter((cell) => childOf(childOf(cell, "w:tcPr"), "w:cellDel") === undefined);
}

/** What a cell is to the one above it, where they are merged; a tracked merge counts as accepted. */
function verticalMerge(properties: Element | undefined): "begins" | "continues" | null {
  const tracked = childOf(properties, "w:cellMerge")?.attributes["w:vMerge"];
  if (tracked !== undefined) return tracked === "cont" ? "continues" : "begins";
  const merge = childOf(properties, "w:vMerge");
  return merge === undefined ? null : merge.attributes["w:val"] === "restart" ? "begins" : "continues";
}

/** Whether a cell continues the one before it: so did Word merge cells before there were grid spans. */
function continuesBefore(properties: Element | undefined): boolean {
  const merge = childOf(properties, "w:hMerge");
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : otherwise;
}

/**
 * Reads a table (`w:tbl`): grid spans and vertical merges become spans, rows repeated on every page the header.
 * @throws ReadError for a table of more cells than the limit
 */
export function readDocxTable(
  element: Element,
  number: number,
  readCell: CellReader,
  file: string,
  limits: ReadLimits,
): { readonly table: Table; readonly nested: readonly Element[] } {
  const cells: OpenCell[] = [];
  const nested: Element[] = [];
  const merging = new Map<number, OpenCell>();
  let columnCount = 0;
  let headerRows = 0;
  const rows = unwrapped(element, "w:tr").map((row) => ({ element: row, cells: cellsOf(row) }));
  const left = rows.filter((row) => row.cells.length > 0);
  for (const [row, { element: rowElement, cells: cellElements }] of left.entries()) {
    const properties = childOf(rowElement, "w:trPr");
    if (headerRows === row && isOn(properties, "w:tblHeader")) headerRows = row + 1;
    let column = wholeNumber(valueOfChild(properties, "w:gridBefore"), 0);
    let before: OpenCell | undefined;
    for (const cellElement of cellElements) {
      const cellProperties = childOf(cellElement, "w:tcPr");
      const columnSpan = Math.max(1, wholeNumber(valueOfChild(cellProperties, "w:gridSpan"), 1));
      const merge = verticalMerge(cellProperties);
      const above = merge === "continues" ? merging.get(column) : undefined;
      if (above && above.cell.row + above.cell.rowSpan === row) {
        above.cell = { ...above.cell, rowSpan: above.cell.rowSpan + 1 };
        before = above;
      } else if (before && continuesBefore(cellProperties)) {
        const reach = column + columnSpan - before.cell.column;
        before.cell = { ...before.cell, columnSpan: Math.max(before.cell.columnSpan, reach) };
      } else {
        const read = readCell(cellElement, `表 ${number} 行 ${row + 1} 列 ${column + 1}`);
        const open: OpenCell = { cell: { ...read.text, row, column, rowSpan: 1, columnSpan } };
        nested.push(...read.nested);
        cells.push(open);
        before = open;
        if (merge) merging.set(column, open);
        else merging.delete(column);
      }
      column += columnSpan;
    }
    columnCount = Math.max(columnCount, column);
    if (left.length * columnCount > limits.cells) throw beyondLimit(file, "cells", limits, left.length * columnCount);
  }
  const table: Table = {
    type: "table",
    columnCount,
    rowCount: left.length,
    cells: cells.map(({ cell }) => cell),
    ...(headerRows > 0 ? { headerRows } : {}),
  };
  return { table, nested };
}

/** The lines of a cell as one text: a cell of several paragraphs keeps its line ends. */
export function joinLines(lines: readonly SourcedText[]): SourcedText {
  const filled = lines.filter(({ text }) => text !== "");
  return filled.length > 0 ? joinTexts(filled, "\n") : { text: "", origins: [] };
}
