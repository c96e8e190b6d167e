import type { Cell, Table } from "../../disclosure/index.ts";
import { cellText } from "./cell-text.ts";
import type { Lattice, LatticeCell } from "./lattice.ts";
import { type Glyph, middleX, middleY } from "./types.ts";
import { undrawnRows } from "./undrawn-rows.ts";

/** A table found on a page, and the characters that it took. */
export interface PlacedTable {
  readonly table: Table;
  readonly top: number;
  readonly bottom: number;
  readonly taken: ReadonlySet<Glyph>;
  /** The places of its column lines, where it is ruled. */
  readonly xs?: readonly number[];
}

function isInside(glyph: Glyph, { left, right, top, bottom }: Lattice): boolean {
  const x = middleX(glyph);
  const y = middleY(glyph);
  return x > left && x < right && y > top && y < bottom;
}

/** The space between two of the sorted places that a value lies in; the first or last one where it lies outside. */
function placeOf(places: readonly number[], value: number): number {
  let low = 0;
  let high = places.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The characters by the words they were written in; a word too long for its cell runs over the next ones, where it is hidden. */
function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    const word = words.at(-1);
    if (word && glyph.run !== undefined && word[0]?.run === glyph.run) word.push(glyph);
    else words.push([glyph]);
  }
  return words;
}

/** The value that stands there most often; of several the first. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  if (values.every((value) => value === first)) return first;
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T | undefined, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [undefined, 0],
  )[0];
}

/** Gives every word of a ruled table to the cell that holds most of it. */
function glyphsByCell(lattice: Lattice, glyphs: readonly Glyph[]): Map<LatticeCell, Glyph[]> {
  const columns = lattice.xs.length - 1;
  const owner = new Map<number, LatticeCell>();
  for (const cell of lattice.cells) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
      for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) owner.set(r * columns + c, cell);
    }
  }
  const cellAt = (glyph: Glyph) => {
    const row = placeOf(lattice.ys, middleY(glyph));
    return owner.get(row * columns + placeOf(lattice.xs, middleX(glyph)));
  };
  const byCell = new Map<LatticeCell, Glyph[]>();
  for (const word of wordsOf(glyphs)) {
    const cell = mostFrequent(word.map(cellAt));
    if (!cell) continue;
    const held = byCell.get(cell);
    if (held) held.push(...word);
    else byCell.set(cell, [...word]);
  }
  return byCell;
}

/** The rows that no line parts, for each row of the lattice that has such; no cell of it reaches into another row. */
function undrawnByRow(lattice: Lattice, byCell: ReadonlyMap<LatticeCell, readonly Glyph[]>): Map<number, Glyph[][][]> {
  const found = new Map<number, Glyph[][][]>();
  for (let row = 0; row + 1 < lattice.ys.length; row += 1) {
    const cells = lattice.cells.filter((cell) => cell.row === row);
    if (cells.some(({ rowSpan }) => rowSpan > 1)) continue;
    const rows = undrawnRows(cells.map((cell) => byCell.get(cell) ?? []));
    if (rows) found.set(row, rows);
  }
  return found;
}

/** The cells with their texts, how many rows they make, and those in which a text may be one number or two. */
function readCells(lattice: Lattice, byCell: ReadonlyMap<LatticeCell, readonly Glyph[]>, page: number) {
  const cells: Cell[] = [];
  const uncertain = new Set<number>();
  const add = (glyphs: readonly Glyph[], place: Omit<Cell, "text" | "origins">) => {
    const text = cellText(glyphs, page);
    if (text.uncertain) uncertain.add(place.row);
    cells.push({ ...text.source, ...place });
  };
  const undrawn = undrawnByRow(lattice, byCell);
  const starts = [0];
  for (let row = 0; row + 1 < lattice.ys.length; row += 1) {
    starts.push((starts[row] as number) + (undrawn.get(row)?.length ?? 1));
  }
  const start = (row: number) => starts[row] as number;
  for (const cell of lattice.cells) {
    const { row, column, columnSpan } = cell;
    const rows = undrawn.get(row);
    if (!rows) {
      const rowSpan = start(row + cell.rowSpan) - start(row);
      add(byCell.get(cell) ?? [], { row: start(row), column, rowSpan, columnSpan });
      continue;
    }
    const index = lattice.cells.filter((other) => other.row === row).indexOf(cell);
    for (const [at, texts] of rows.entries()) {
      add(texts[index] ?? [], { row: start(row) + at, column, rowSpan: 1, columnSpan });
    }
  }
  if (undrawn.size > 0) cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, uncertain, rowCount: start(lattice.ys.length - 1) };
}

/** Reads a ruled table; null where the frame holds no text (a picture, a seal, a decoration). */
export function readRuledTable(lattice: Lattice, glyphs: readonly Glyph[], page: number): PlacedTable | null {
  const inside = wordsOf(glyphs)
    .filter((word) => mostFrequent(word.map((glyph) => isInside(glyph, lattice))))
    .flat();
  if (inside.length === 0) return null;
  const { cells, uncertain, rowCount } = readCells(lattice, glyphsByCell(lattice, inside), page);
  const table: Table = {
    type: "table",
    rowCount,
    columnCount: lattice.xs.length - 1,
    cells,
    ...(uncertain.size > 0 ? { uncertainRows: [...uncertain].sort((a, b) => a - b) } : {}),
  };
  return { table, top: lattice.top, bottom: lattice.bottom, taken: new Set(inside), xs: lattice.xs };
}
