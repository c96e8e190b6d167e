import { type Grid, gridOf, type Table } from "../../disclosure/index.ts";
import { oneLine } from "./document-title.ts";
import { writtenHeaderRows } from "./slots.ts";

/** A position's text on one line, the cell that covers it being meant. */
export function lineAt(grid: Grid, row: number, column: number): string {
  return oneLine(grid.at(row, column)?.text ?? "");
}

/** The header of each column in one text, for formats with one header row: 基本支出 and 小计 below it joined by `separator`. */
export function headerNames(table: Table, separator: string): string[] {
  const grid = gridOf(table);
  const rows = writtenHeaderRows(table);
  return Array.from({ length: table.columnCount }, (_, column) => {
    const names: string[] = [];
    for (let row = 0; row < rows; row += 1) {
      const name = lineAt(grid, row, column);
      if (name !== "" && (row === 0 || grid.at(row, column) !== grid.at(row - 1, column))) names.push(name);
    }
    return names.join(separator);
  });
}
