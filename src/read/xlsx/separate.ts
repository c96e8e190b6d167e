import type { SheetCell, SheetGrid } from "./grid.ts";
import { isFrameLine, isNote, isNumber, isTitle, isWide } from "./lines.ts";
import { type Region, regionOf, runsOf, textCells } from "./region.ts";

/** So many blank rows or columns part what stands on both sides, whatever it is. */
const WIDE_GAP = 3;

function firstRow(region: Region): SheetGrid {
  return textCells(region.cells.filter((cell) => cell.row === region.top));
}

/** What has been gathered of a region so far. */
interface Piece {
  readonly cells: SheetCell[];
  left: number;
  right: number;
  bottom: number;
  hasNumbers: boolean;
}

/** Whether a row without numbers begins a table of its own, below one that has them. */
function beginsTable(upper: Piece, first: SheetGrid, lower: Region): boolean {
  return first.length > 1 && !first.some(isNumber) && upper.hasNumbers && lower.cells.some(isNumber);
}

/** Whether blank rows part two pieces of a sheet. In forms and lists blank rows also stand within a table. */
function parted(upper: Piece, lower: Region): boolean {
  if (lower.top - upper.bottom >= WIDE_GAP) return true;
  if (lower.left >= upper.right || lower.right <= upper.left) return true;
  const first = firstRow(lower);
  const [only] = first;
  if (only && first.length === 1) {
    const { text } = only;
    return isTitle(text) || isFrameLine(text) || isNote(text) || isWide(only, lower) || lower.right - lower.left === 1;
  }
  return first.every((cell) => isFrameLine(cell.text)) || beginsTable(upper, first, lower);
}

function addTo(piece: Piece, cells: SheetGrid, region: Region): void {
  for (const cell of cells) piece.cells.push(cell);
  piece.left = Math.min(piece.left, region.left);
  piece.right = Math.max(piece.right, region.right);
  piece.bottom = region.bottom;
  piece.hasNumbers ||= region.cells.some(isNumber);
}

/** Parts a sheet, or a piece of one, where blank rows separate tables, titles and notes. The cells come row by row. */
export function partRows(cells: SheetGrid): Region[] {
  const runs = runsOf(cells, "rows");
  const pieces: Piece[] = [];
  let next = 0;
  for (const [index] of runs.entries()) {
    const end = runs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const from = next;
    while (next < cells.length && (cells[next] as SheetCell).row < end) next += 1;
    const slice = cells.slice(from, next);
    const region = regionOf(slice);
    if (!region) continue;
    const open = pieces.at(-1);
    if (open && !parted(open, region)) addTo(open, slice, region);
    else {
      const piece = { cells: [], left: region.left, right: region.right, bottom: region.bottom, hasNumbers: false };
      addTo(piece, slice, region);
      pieces.push(piece);
    }
  }
  return pieces.flatMap((piece) => regionOf(piece.cells) ?? []);
}

/** Parts a piece of a sheet where blank columns separate tables that stand side by side; null where it is one table. */
export function partColumns(region: Region): SheetGrid[] | null {
  const runs = runsOf(region.cells, "columns");
  const parts: { start: number; end: number }[] = [];
  for (const run of runs) {
    const open = parts.at(-1);
    const gap = open ? run.start - open.end : 0;
    const apart = open && (gap >= WIDE_GAP || (open.end - open.start > 1 && run.end - run.start > 1));
    if (open && !apart) open.end = run.end;
    else parts.push({ ...run });
  }
  if (parts.length < 2) return null;
  return parts.map(({ start, end }) => region.cells.filter((cell) => cell.column >= start && cell.column < end));
}
