import type { Cell, Table } from "../../disclosure/index.ts";
import { cellText } from "./cell-text.ts";
import type { Lattice, LatticeCell } from "./lattice.ts";
import { type Glyph, middleX, middleY } from "./types.ts";

/** A table found on a page, and the characters that it took. */
export interface PlacedTable {
  readonly table: Table;
  readonly top: number;
  readonly bottom: number;
  readonly taken: ReadonlySet<Glyph>;
}

function isInside(glyph: Glyph, { left, right, top, bottom }: Lattice): boolean {
  const [x, y] = [middleX(glyph), middleY(glyph)];
  return x > left && x < right && y > top && y < bottom;
}

function placeOf(places: readonly number[], value: number): number {
  let low = 0;
  while (low + 2 < places.length && (places[low + 1] as number) <= value) low += 1;
  return low;
}

/** Gives every character of a ruled table to the cell that holds its middle. */
function glyphsByCell(lattice: Lattice, glyphs: readonly Glyph[]): Map<LatticeCell, Glyph[]> {
  const columns = lattice.xs.length - 1;
  const owner = new Map<number, LatticeCell>();
  for (const cell of lattice.cells) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
      for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) owner.set(r * columns + c, cell);
    }
  }
  const byCell = new Map<LatticeCell, Glyph[]>();
  for (const glyph of glyphs) {
    const row = placeOf(lattice.ys, middleY(glyph));
    const cell = owner.get(row * columns + placeOf(lattice.xs, middleX(glyph)));
    if (cell) byCell.set(cell, [...(byCell.get(cell) ?? []), glyph]);
  }
  return byCell;
}

/** The cells with their texts, and the rows in which a text may be one number or two. */
function readCells(lattice: Lattice, byCell: ReadonlyMap<LatticeCell, readonly Glyph[]>, page: number) {
  const cells: Cell[] = [];
  const uncertain = new Set<number>();
  for (const cell of lattice.cells) {
    const text = cellText(byCell.get(cell) ?? [], page);
    if (text.uncertain) uncertain.add(cell.row);
    const { row, column, rowSpan, columnSpan } = cell;
    cells.push({ ...text.source, row, column, rowSpan, columnSpan });
  }
  return { cells, uncertain };
}

/** Reads a ruled table; null where the frame holds no text (a picture, a seal, a decoration). */
export function readRuledTable(lattice: Lattice, glyphs: readonly Glyph[], page: number): PlacedTable | null {
  const inside = glyphs.filter((glyph) => isInside(glyph, lattice));
  if (inside.length === 0) return null;
  const { cells, uncertain } = readCells(lattice, glyphsByCell(lattice, inside), page);
  const table: Table = {
    type: "table",
    rowCount: lattice.ys.length - 1,
    columnCount: lattice.xs.length - 1,
    cells,
    ...(uncertain.size > 0 ? { uncertainRows: [...uncertain].sort((a, b) => a - b) } : {}),
  };
  return { table, top: lattice.top, bottom: lattice.bottom, taken: new Set(inside) };
}
