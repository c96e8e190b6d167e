import { attribute, type Element, isElement, isSilent } from "./elements.ts";

/** A row of a table element, with its shown cells and how many rows from it on its cells can span. */
export interface TableRow {
  readonly cells: readonly Element[];
  readonly inHead: boolean;
  readonly reach: number;
}

const MOST_COLUMNS = 1000;

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName) && !isSilent(cell));
}

/** The rows in the order in which they are shown: head, bodies, foot. */
export function tableRows(table: Element): TableRow[] {
  const groups = new Map<string, Element[][]>([
    ["thead", []],
    ["tbody", []],
    ["tfoot", []],
  ]);
  for (const group of table.childNodes.filter(isElement).filter((child) => !isSilent(child))) {
    const rows = group.childNodes.filter(isElement).filter((child) => child.tagName === "tr" && !isSilent(child));
    groups.get(group.tagName)?.push(rows);
  }
  return [...groups].flatMap(([name, parts]) =>
    parts.flatMap((rows) =>
      rows.map((row, i) => ({ cells: cellsOf(row), inHead: name === "thead", reach: rows.length - i })),
    ),
  );
}

/** The element that holds the table's title, if it has one. */
export function captionOf(table: Element): Element | undefined {
  return table.childNodes.filter(isElement).find((child) => child.tagName === "caption" && !isSilent(child));
}

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isFinite(value) && value >= 0 ? value : 1;
}

/** How many columns a cell spans, within what browsers allow. */
export function columnSpanOf(cell: Element): number {
  return Math.min(MOST_COLUMNS, Math.max(1, spanOf(cell, "colspan")));
}

/** How many rows a cell spans; `rowspan="0"` and too large a number reach to the end of the row group. */
export function rowSpanOf(cell: Element, row: TableRow): number {
  const span = spanOf(cell, "rowspan");
  return span === 0 ? row.reach : Math.min(span, row.reach);
}

/**
 * How many rows are header: those in `thead`; without one, the leading rows made of `th` alone, if other rows follow.
 * Undefined when the page does not say.
 */
export function headerRowsOf(rows: readonly TableRow[]): number | undefined {
  const head = rows.filter((row) => row.inHead).length;
  if (head > 0) return head;
  const first = rows.findIndex((row) => row.cells.some((cell) => cell.tagName === "td"));
  return first > 0 ? first : undefined;
}
