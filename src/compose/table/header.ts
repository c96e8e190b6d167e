import { type Cell, plainCell } from "../../disclosure/index.ts";
import type { Column } from "../../format/index.ts";

function depthOf(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map(({ children }) => 1 + (children ? depthOf(children) : 0)));
}

function widthOf({ children }: Column): number {
  return children ? children.reduce((width, child) => width + widthOf(child), 0) : 1;
}

function place(columns: readonly Column[], row: number, from: number, depth: number): Cell[] {
  let column = from;
  return columns.flatMap((node) => {
    const columnSpan = widthOf(node);
    const rowSpan = node.children ? 1 : depth - row;
    const own = plainCell(row, column, node.label, { rowSpan, columnSpan });
    const below = node.children ? place(node.children, row + 1, column, depth) : [];
    column += columnSpan;
    return [own, ...below];
  });
}

/** The header of a table: a header tree laid out with its spans, leaves reaching down to the last header row. */
export function headerCells(columns: readonly Column[]): { readonly cells: readonly Cell[]; readonly rows: number } {
  const rows = depthOf(columns);
  const cells = place(columns, 0, 0, rows).sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, rows };
}
