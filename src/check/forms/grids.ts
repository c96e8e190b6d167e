import { type Grid, gridOf, type Table } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";

const known = new WeakMap<Table, Grid>();

/** The grid of a table, laid out once for all rules; undefined where the block is no table. */
export function gridAt({ disclosure }: Understanding, block: number): Grid | undefined {
  const table = disclosure.blocks[block];
  if (table?.type !== "table") return undefined;
  const grid = known.get(table) ?? gridOf(table);
  known.set(table, grid);
  return grid;
}

/** The first column of a row whose text has a form, white space left out; -1 where none has. */
export function columnOf(grid: Grid, row: number, form: RegExp): number {
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (form.test(grid.text(row, column).replace(/\s/g, ""))) return column;
  }
  return -1;
}
