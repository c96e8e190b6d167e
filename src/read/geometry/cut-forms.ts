import type { Cell, Table } from "../../disclosure/index.ts";
import { bareText } from "../bare-text.ts";
import type { TextLine } from "./paragraphs.ts";
import type { PlacedTable } from "./ruled-table.ts";
import { distinctPlaces } from "./rulings.ts";

/** The tables and lines of a page, from top to bottom. */
export interface CutPage {
  readonly height: number;
  readonly tables: readonly PlacedTable[];
  readonly lines: readonly TextLine[];
}

/** How far the sides of the parts of one table may miss each other. */
const SAME_SIDE = 2;
/** A table that is cut by the page's end reaches down here, and goes on up here; in parts of the page's height. */
const FOOT = 0.5;
const HEAD = 0.3;
/** A row of one cell over the whole width is the title of a table of its own. */
const TITLE = /表$/;

function near(places: readonly number[], value: number): number {
  let best = 0;
  for (const [at, place] of places.entries()) {
    if (Math.abs(place - value) < Math.abs((places[best] as number) - value)) best = at;
  }
  return best;
}

function firstText({ cells }: Table): string {
  return bareText(cells.find(({ text }) => text.trim() !== "")?.text ?? "");
}

function beginsWithTitle({ cells, columnCount }: Table): boolean {
  const [first] = cells;
  return first !== undefined && first.columnSpan === columnCount && TITLE.test(bareText(first.text));
}

/** Whether a table at a page's head is the rest of the one at the foot of the page before, with other columns in use. */
function goesOn(above: PlacedTable, below: PlacedTable, before: CutPage, page: CutPage): boolean {
  if (!above.xs || !below.xs || above.table.columnCount === below.table.columnCount) return false;
  const [left, right] = [above.xs[0] as number, above.xs.at(-1) as number];
  const sides = Math.abs(left - (below.xs[0] as number)) + Math.abs(right - (below.xs.at(-1) as number));
  if (sides > 2 * SAME_SIDE) return false;
  if (above.bottom < FOOT * before.height || below.top > HEAD * page.height) return false;
  if (before.lines.some(({ top }) => top > above.top) || page.lines.some(({ top }) => top < below.top)) return false;
  return firstText(above.table) !== firstText(below.table) && !beginsWithTitle(below.table);
}

/** The cells of a part in the columns of the whole. */
function spread(cells: readonly Cell[], own: readonly number[], all: readonly number[], shift: number): Cell[] {
  return cells.map((cell) => {
    const column = near(all, own[cell.column] as number);
    const end = near(all, own[cell.column + cell.columnSpan] as number);
    return { ...cell, row: cell.row + shift, column, columnSpan: Math.max(1, end - column) };
  });
}

function joined(above: PlacedTable, below: PlacedTable): PlacedTable {
  const [over, under] = [above.xs ?? [], below.xs ?? []];
  const xs = distinctPlaces([...over, ...under]);
  const shift = above.table.rowCount;
  const uncertain = [
    ...(above.table.uncertainRows ?? []),
    ...(below.table.uncertainRows ?? []).map((row) => row + shift),
  ];
  const table: Table = {
    ...above.table,
    rowCount: shift + below.table.rowCount,
    columnCount: xs.length - 1,
    cells: [...spread(above.table.cells, over, xs, 0), ...spread(below.table.cells, under, xs, shift)],
    ...(uncertain.length > 0 ? { uncertainRows: uncertain } : {}),
  };
  return { ...above, table, xs };
}

/**
 * Puts forms together again that page ends cut: the last thing on a page and the first on the next are ruled tables as wide
 * as each other, of different columns. A form merges its cells row by row, so that each page shows only the lines that its
 * own rows need. A table of one header on every page is not meant here (see merge-tables.ts), nor the same form filled in
 * anew.
 *
 * @returns the tables of each page; a form stands on the page where it begins
 */
export function joinCutForms(pages: readonly CutPage[]): PlacedTable[][] {
  const tables = pages.map((page) => [...page.tables]);
  /** Where the form that reaches the end of the page before began. */
  let open: { readonly page: number; readonly foot: PlacedTable } | undefined;
  for (const [number, page] of pages.entries()) {
    const [first] = page.tables;
    const before = pages[number - 1];
    const continues = first !== undefined && before !== undefined && open && goesOn(open.foot, first, before, page);
    if (open && continues) {
      const home = tables[open.page] as PlacedTable[];
      home.push(joined(home.pop() as PlacedTable, first));
      tables[number]?.shift();
    }
    const last = page.tables.at(-1);
    if (last === undefined) open = undefined;
    else
      open =
        open && continues && page.tables.length === 1 ? { page: open.page, foot: last } : { page: number, foot: last };
  }
  return tables;
}
