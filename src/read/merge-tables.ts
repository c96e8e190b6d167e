import { type Block, type Grid, gridOf, type Table } from "../disclosure/index.ts";
import { bareText } from "./bare-text.ts";

const MOST_CAPTION_LINES = 6;
const TOTAL = /^(?:合计|总计|(?:收入|支出|收支)(?:合计|总计))$/;
const AMOUNT = /^-?[\d,]+\.\d+$/;
/** A line of a statement: （十九）自然资源海洋气象等支出. A header has none. */
const NUMBERED_LINE = /^(?:\([一二三四五六七八九十廿卅]+\)|[一二三四五六七八九十廿卅]+、)/;
const NUMBER = /^-?[\d,]+(?:\.\d+)?$/;

function rowOf(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columnCount }, (_, column) => bareText(grid.text(row, column)));
}

function labelOf(row: readonly string[]): string {
  return row.find((text) => text !== "") ?? "";
}

/** The text of a line over a table as it is compared: 续表 and（续）only say that the table goes on. */
function captionKey(text: string): string {
  return bareText(text).replace(/^续表|\(?续(?:表)?\)?$/, "");
}

function linesBefore(blocks: readonly Block[]): Set<string> {
  const lines = new Set<string>();
  for (const block of blocks.slice(-MOST_CAPTION_LINES).reverse()) {
    if (block.type !== "paragraph" && block.type !== "heading") break;
    lines.add(captionKey(block.text));
  }
  return lines;
}

/** How many rows of the header a table repeats from another; 0 where it repeats none. */
function repeatedRows(above: Grid, below: Grid): number {
  let count = 0;
  for (; count < Math.min(above.rowCount, below.rowCount); count += 1) {
    const row = rowOf(below, count);
    if (row.join("\t") !== rowOf(above, count).join("\t") || row.some((text) => AMOUNT.test(text))) break;
  }
  return count;
}

/** A table and what was found to go on with it. */
interface OpenTable {
  readonly first: Table;
  readonly grid: Grid;
  readonly captions: ReadonlySet<string>;
  /** Where it stands in the result. */
  readonly at: number;
  readonly parts: { readonly table: Table; readonly repeated: number }[];
  lastGrid: Grid;
  rowCount: number;
}

/** Whether a table has come to its end: its last row is the total, and the total is not what it begins with. */
function isFinished({ rowCount, lastGrid }: OpenTable, headerRows: number): boolean {
  return rowCount > headerRows + 1 && rowOf(lastGrid, lastGrid.rowCount - 1).some((text) => TOTAL.test(text));
}

function goesOnWithHeader(open: OpenTable, below: Grid, repeated: number): boolean {
  if (repeated === 0 || below.rowCount === repeated || isFinished(open, repeated)) return false;
  const [first, next] = [labelOf(rowOf(open.grid, repeated)), labelOf(rowOf(below, repeated))];
  return open.grid.rowCount === repeated || first !== next;
}

/** The first row in which something stands: a page end leaves an empty strip of the row that it cuts. */
function firstWritten(grid: Grid): string[] {
  for (let row = 0; row < grid.rowCount; row += 1) {
    const texts = rowOf(grid, row);
    if (texts.some((text) => text !== "")) return texts;
  }
  return [];
}

function goesOnWithoutHeader(open: OpenTable, below: Grid, table: Table): boolean {
  if (table.caption || table.headerRows) return false;
  return !isFinished(open, 0) && firstWritten(below).some((text) => NUMBER.test(text) || NUMBERED_LINE.test(text));
}

/** How many rows at the top of `table` repeat the header of the open one; undefined where it is a table of its own. */
function continuation(open: OpenTable, table: Table, grid: Grid, between: readonly Block[]): number | undefined {
  if (open.first.columnCount !== table.columnCount) return undefined;
  if (table.caption && captionKey(table.caption.text) !== captionKey(open.first.caption?.text ?? "")) return undefined;
  const repeatsCaption = (block: Block) => {
    if (block.type !== "paragraph" && block.type !== "heading") return false;
    const key = captionKey(block.text);
    return key === "" || open.captions.has(key);
  };
  if (!between.every(repeatsCaption)) return undefined;
  const repeated = repeatedRows(open.grid, grid);
  if (goesOnWithHeader(open, grid, repeated)) return repeated;
  return repeated === 0 && between.length === 0 && goesOnWithoutHeader(open, grid, table) ? 0 : undefined;
}

function whole({ first, parts }: OpenTable): Table {
  const cells = [...first.cells];
  const uncertainRows = [...(first.uncertainRows ?? [])];
  let rowCount = first.rowCount;
  for (const { table, repeated } of parts) {
    const shift = rowCount - repeated;
    for (const cell of table.cells) if (cell.row >= repeated) cells.push({ ...cell, row: cell.row + shift });
    for (const row of table.uncertainRows ?? []) if (row >= repeated) uncertainRows.push(row + shift);
    rowCount = table.rowCount + shift;
  }
  const table = { ...first, rowCount, cells };
  return uncertainRows.length > 0 ? { ...table, uncertainRows } : table;
}

/**
 * Puts tables together again that page ends cut into several: a table that repeats the header rows of the table before
 * it, with nothing between them or the title and unit lines once more, or one without any header directly after a table
 * of as many columns. The repeated lines and header rows are dropped; every cell keeps its place in the file.
 *
 * Two tables stay apart where in doubt: other title or header, a first table that ended with its total, or a second one
 * whose rows begin with the same label as the first one's (the same form, filled in twice).
 */
export function mergeContinuedTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let open: OpenTable | undefined;
  const close = () => {
    if (open && open.parts.length > 0) result[open.at] = whole(open);
  };
  for (const block of blocks) {
    if (block.type !== "table") {
      result.push(block);
      continue;
    }
    const grid = gridOf(block);
    const repeated = open && continuation(open, block, grid, result.slice(open.at + 1));
    if (open && repeated !== undefined) {
      open.parts.push({ table: block, repeated });
      open.lastGrid = grid;
      open.rowCount += block.rowCount - repeated;
      result.length = open.at + 1;
    } else {
      close();
      const captions = linesBefore(result);
      open = { first: block, grid, captions, at: result.length, parts: [], lastGrid: grid, rowCount: block.rowCount };
      result.push(block);
    }
  }
  close();
  return result;
}
