import { isBlankText, type SheetCell, type SheetGrid } from "./grid.ts";

/** A part of a sheet: the rectangle that its texts take up, and the cells in it. */
export interface Region {
  readonly cells: SheetGrid;
  readonly top: number;
  readonly left: number;
  /** One past the last row and column. */
  readonly bottom: number;
  readonly right: number;
}

export function textCells(cells: SheetGrid): SheetGrid {
  return cells.filter((cell) => !isBlankText(cell.text));
}

/** A cell within a rectangle: as it is, cut at the borders, or null where nothing of it is inside. */
function within(cell: SheetCell, { top, left, bottom, right }: Omit<Region, "cells">): SheetCell | null {
  const [row, column] = [Math.max(cell.row, top), Math.max(cell.column, left)];
  const rowSpan = Math.min(cell.row + cell.rowSpan, bottom) - row;
  const columnSpan = Math.min(cell.column + cell.columnSpan, right) - column;
  if (rowSpan <= 0 || columnSpan <= 0) return null;
  if (rowSpan === cell.rowSpan && columnSpan === cell.columnSpan) return cell;
  return { ...cell, row, column, rowSpan, columnSpan };
}

/** The region of some cells: their texts' rectangle; blank merged cells beyond it are dropped or cut. Null without text. */
export function regionOf(cells: SheetGrid): Region | null {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const cell of cells) {
    if (isBlankText(cell.text)) continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row + cell.rowSpan);
    right = Math.max(right, cell.column + cell.columnSpan);
  }
  if (bottom === 0) return null;
  const rectangle = { top, left, bottom, right };
  const inside: SheetCell[] = [];
  for (const cell of cells) {
    const cut = within(cell, rectangle);
    if (cut) inside.push(cut);
  }
  return { cells: inside, ...rectangle };
}

/** The cells that begin in rows from `from` to before `to`. */
export function rowsBetween(cells: SheetGrid, from: number, to: number): SheetGrid {
  return cells.filter((cell) => cell.row >= from && cell.row < to);
}

/** A run of rows or columns without a gap, `end` one past its last. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The runs of rows (or columns) in which texts stand, from the first on. */
export function runsOf(cells: SheetGrid, direction: "rows" | "columns"): Run[] {
  const ends = new Map<number, number>();
  for (const cell of cells) {
    if (isBlankText(cell.text)) continue;
    const start = direction === "rows" ? cell.row : cell.column;
    const end = start + (direction === "rows" ? cell.rowSpan : cell.columnSpan);
    if ((ends.get(start) ?? 0) < end) ends.set(start, end);
  }
  const runs: { start: number; end: number }[] = [];
  for (const [start, end] of [...ends].sort(([a], [b]) => a - b)) {
    const open = runs.at(-1);
    if (open && start <= open.end) open.end = Math.max(open.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

/** The texts of a region by the row in which they begin, left to right. */
export function textRows(region: Region): Map<number, SheetCell[]> {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of region.cells) {
    if (isBlankText(cell.text)) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}
