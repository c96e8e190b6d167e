import { type Block, type Cell, sourcedText, type Table } from "../../disclosure/index.ts";
import { headingLevel } from "../heading-form.ts";
import type { SheetCell, SheetGrid } from "./grid.ts";
import { isCaptionRow, isFrameLine, isNote, isTitle, isWide } from "./lines.ts";
import { type Region, regionOf, rowsBetween, textRows } from "./region.ts";
import { partColumns, partRows } from "./separate.ts";

function line(cell: SheetCell): Block {
  const level = headingLevel(cell.text);
  const text = sourcedText(cell.text.trim(), cell.origin);
  return level === null ? { type: "paragraph", ...text } : { type: "heading", level, ...text };
}

function tableOf(region: Region, claim: (positions: number) => void): Table {
  const [rowCount, columnCount] = [region.bottom - region.top, region.right - region.left];
  claim(rowCount * columnCount);
  const cells: Cell[] = [];
  const taken = new Uint8Array(rowCount * columnCount);
  for (const { text, origin, row: sheetRow, column: sheetColumn, rowSpan, columnSpan } of region.cells) {
    const [row, column] = [sheetRow - region.top, sheetColumn - region.left];
    cells.push({ text, origins: sourcedText(text, origin).origins, row, column, rowSpan, columnSpan });
    for (let r = row; r < row + rowSpan; r += 1)
      taken.fill(1, r * columnCount + column, r * columnCount + column + columnSpan);
  }
  const full = cells.length;
  for (let at = taken.indexOf(0); at >= 0; at = taken.indexOf(0, at + 1)) {
    const row = Math.floor(at / columnCount);
    cells.push({ text: "", origins: [], row, column: at % columnCount, rowSpan: 1, columnSpan: 1 });
  }
  if (cells.length > full) cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { type: "table", rowCount, columnCount, cells };
}

/** The body of a region: one table, or lines where it is but one column wide, or several tables side by side. */
function bodyBlocks(cells: SheetGrid, claim: (positions: number) => void): Block[] {
  const region = regionOf(cells);
  if (!region) return [];
  const parts = partColumns(region);
  if (parts) return parts.flatMap((part) => blocksOf(part, claim));
  const rows = textRows(region);
  if ([...rows.values()].every((row) => row.length === 1) && region.right - region.left === 1)
    return [...rows.values()].flat().map(line);
  return [tableOf(region, claim)];
}

/** Where, below the first rows, another title says that a table ends and the next begins. */
function nextTitle(rows: ReadonlyMap<number, readonly SheetCell[]>, region: Region, from: number): number | null {
  for (const [row, [only, ...others]] of rows)
    if (row > from && only && others.length === 0 && isTitle(only.text) && isWide(only, region)) return row;
  return null;
}

function regionBlocks(region: Region, claim: (positions: number) => void): Block[] {
  const rows = textRows(region);
  const order = [...rows.keys()].sort((a, b) => a - b);
  const captions: SheetCell[] = [];
  let start = region.bottom;
  for (const row of order) {
    const texts = rows.get(row) ?? [];
    if (!isCaptionRow(texts, region, row === region.top)) {
      start = row;
      break;
    }
    captions.push(...texts);
  }
  const title = nextTitle(rows, region, start);
  const below = title === null ? null : regionOf(region.cells.filter((cell) => cell.row >= title));
  let end = title ?? region.bottom;
  const notes: SheetCell[] = [];
  for (const row of order.filter((each) => each > start && each < end).reverse()) {
    const [only, ...others] = rows.get(row) ?? [];
    if (!only || others.length > 0 || !isNote(only.text)) break;
    notes.unshift(only);
    end = row;
  }
  const body = bodyBlocks(rowsBetween(region.cells, start, end), claim);
  return [...captions.map(line), ...body, ...notes.map(line), ...(below ? regionBlocks(below, claim) : [])];
}

/**
 * The blocks of a sheet, from top to bottom: titles, unit lines, notes and other lines as paragraphs, tables parted where
 * blank rows or columns or another title separate them.
 *
 * @param claim is told how many positions each table takes, and may refuse
 */
export function blocksOf(cells: SheetGrid, claim: (positions: number) => void): Block[] {
  return partRows(cells).flatMap((region) => regionBlocks(region, claim));
}

/** Whether a sheet says itself what it is: a line before the first table that is neither unit nor form number. */
export function hasTitle(blocks: readonly Block[]): boolean {
  const first = blocks.findIndex((block) => block.type === "table");
  const above = blocks.slice(0, first < 0 ? blocks.length : first);
  return above.some((block) => "text" in block && !isFrameLine(block.text));
}

/** All cells of a sheet as one table; null for a sheet without any. */
export function wholeBlock(cells: SheetGrid, claim: (positions: number) => void): Table | null {
  const region = regionOf(cells);
  return region && tableOf(region, claim);
}
