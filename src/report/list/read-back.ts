import { type Disclosure, type Grid, gridOf } from "../../disclosure/index.ts";
import { COLUMNS, type Column, IDENTITY } from "./columns.ts";

/** What a list that was filled in says of one problem. */
export interface FilledRow {
  /** The problem's code, as the findings have it. */
  readonly id: string;
  /** All cells of columns that are known, "" where nothing was filled in; a column that the list has not is missing. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

const HEADER_WITHIN = 12;
const CODE = /^[0-9a-f]{8}(?:-\d+)?$/;

/** The row of the header, and which column of the list stands where. */
function headerOf(grid: Grid): { readonly row: number; readonly places: ReadonlyMap<Column, number> } | null {
  for (let row = 0; row < Math.min(HEADER_WITHIN, grid.rowCount); row += 1) {
    const places = new Map<Column, number>();
    for (let column = 0; column < grid.columnCount; column += 1) {
      const text = grid.text(row, column).replace(/\s+/g, "");
      const known = COLUMNS.find((each) => each === text);
      if (known && !places.has(known)) places.set(known, column);
    }
    if (places.has(IDENTITY)) return { row, places };
  }
  return null;
}

/**
 * Reads a list of problems that came back, from whatever file it was saved in: any table with a column 问题编号, its columns
 * in any order. Rows without a code (added by hand, totals) are passed over.
 */
export function readProblemList({ blocks }: Disclosure): FilledRow[] {
  return blocks.flatMap((block) => {
    if (block.type !== "table") return [];
    const grid = gridOf(block);
    const header = headerOf(grid);
    if (!header) return [];
    const rows: FilledRow[] = [];
    for (let row = header.row + 1; row < grid.rowCount; row += 1) {
      const cells = Object.fromEntries([...header.places].map(([name, column]) => [name, grid.text(row, column)]));
      const id = (cells[IDENTITY] ?? "").toLowerCase();
      if (CODE.test(id)) rows.push({ id, cells });
    }
    return rows;
  });
}
