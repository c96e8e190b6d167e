import { type Grid, gridOf } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";

/** The grid of a table; undefined where the block is no table. */
export function gridAt({ disclosure }: Understanding, block: number): Grid | undefined {
  const table = disclosure.blocks[block];
  return table?.type === "table" ? gridOf(table) : undefined;
}

/** The first column of a row whose text has a form, white space left out; -1 where none has. */
export function columnOf(grid: Grid, row: number, form: RegExp): number {
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (form.test(grid.text(row, column).replace(/\s/g, ""))) return column;
  }
  return -1;
}
