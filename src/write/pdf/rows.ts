import type { Table } from "../../disclosure/index.ts";
import { lineCount, printable, slotRows, type TableFit, TEXT_WIDTH } from "../layout/index.ts";

/** How the rows of a table are set. */
export interface RowSetting {
  /** Above and below the text of a cell, in ems. */
  readonly space: number;
  /** Whether the table is kept on one page. */
  readonly whole: boolean;
}

const POINTS_PER_MM = 72 / 25.4;
/** The height of the text area in millimetres: A4 with the margins of GB/T 9704, and turned. */
const TEXT_HEIGHT = { portrait: 225, landscape: 156 } as const;
/** Lines of a cell are one em high with so much between them; its text stands so far from its sides. */
const LEADING = 0.4;
const SIDE = 0.3;
const SPACES = { loose: 0.36, tight: 0.24 } as const;
/** What title and unit above a table take, in points. */
const HEAD = 60;
/** A table is only kept whole when it surely fits: lines are reckoned, and what overflows a page is lost. */
const SURELY = 0.92;

/** The height of a table in ems, without the space above and below its texts; and how many rows it has. */
function textHeight(table: Table, { fontSize, landscape, columns }: TableFit): number {
  const width = (TEXT_WIDTH[landscape ? "landscape" : "portrait"] * POINTS_PER_MM) / fontSize;
  const heights: number[] = slotRows(table).map(() => 1);
  const single = table.cells.filter(({ rowSpan }) => rowSpan <= 1);
  const spanning = table.cells.filter(({ rowSpan }) => rowSpan > 1);
  for (const cell of [...single, ...spanning]) {
    const share = columns.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
    const lines = lineCount(printable(cell).text, share * width - 2 * SIDE);
    const height = lines + (lines - 1) * LEADING;
    const last = Math.min(cell.row + cell.rowSpan, heights.length) - 1;
    const present = heights.slice(cell.row, last + 1).reduce((sum, each) => sum + each, 0);
    if (height > present) heights[last] = (heights[last] ?? 1) + height - present;
  }
  return heights.reduce((sum, each) => sum + each, 0);
}

/** Sets the rows of a table closer where that brings it on one page, and keeps it whole where one page holds it. */
export function rowSetting(table: Table, fit: TableFit): RowSetting {
  const text = textHeight(table, fit);
  const room = TEXT_HEIGHT[fit.landscape ? "landscape" : "portrait"] * POINTS_PER_MM - HEAD;
  const heightWith = (space: number) => (text + 2 * space * table.rowCount) * fit.fontSize;
  const space = heightWith(SPACES.loose) > room - HEAD && heightWith(SPACES.tight) < room ? SPACES.tight : SPACES.loose;
  return { space, whole: heightWith(space) < room * SURELY };
}
