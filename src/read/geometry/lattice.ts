import type { Box } from "../../disclosure/index.ts";
import { distinctPlaces } from "./rulings.ts";
import type { Ruling } from "./types.ts";

/** A cell of a ruled table: the grid positions that it covers and where it stands. */
export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A ruled table: its cells, and the places of its grid lines. */
export interface Lattice extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

/** How far lines may miss each other and still meet. */
const TOUCH = 3;

function meet(horizontal: Ruling, vertical: Ruling): boolean {
  return (
    vertical.at >= horizontal.start - TOUCH &&
    vertical.at <= horizontal.end + TOUCH &&
    horizontal.at >= vertical.start - TOUCH &&
    horizontal.at <= vertical.end + TOUCH
  );
}

/** Ruling lines that hang together. */
interface Frame {
  readonly horizontals: Ruling[];
  readonly verticals: Ruling[];
}

function framesOf(horizontals: readonly Ruling[], verticals: readonly Ruling[]): Frame[] {
  const count = horizontals.length + verticals.length;
  const parent = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    parent[i] = root;
    return root;
  };
  for (const [h, horizontal] of horizontals.entries()) {
    for (const [v, vertical] of verticals.entries()) {
      if (meet(horizontal, vertical)) parent[find(h)] = find(horizontals.length + v);
    }
  }
  const frames = new Map<number, Frame>();
  const frameAt = (i: number): Frame => {
    const root = find(i);
    const frame = frames.get(root) ?? { horizontals: [], verticals: [] };
    frames.set(root, frame);
    return frame;
  };
  horizontals.forEach((line, h) => {
    frameAt(h).horizontals.push(line);
  });
  verticals.forEach((line, v) => {
    frameAt(horizontals.length + v).verticals.push(line);
  });
  return [...frames.values()].filter((frame) => frame.horizontals.length >= 2 && frame.verticals.length >= 1);
}

/** Whether some line at a place covers a middle point. */
function covers(lines: readonly Ruling[], at: number, point: number): boolean {
  return lines.some(
    (line) => Math.abs(line.at - at) <= TOUCH && line.start - TOUCH < point && line.end + TOUCH > point,
  );
}

/** The grid places of a frame; sides that are not drawn (tables open at left and right) are where its rows end. */
function placesOf({ horizontals, verticals }: Frame): { xs: number[]; ys: number[] } {
  const left = Math.min(...horizontals.map(({ start }) => start));
  const right = Math.max(...horizontals.map(({ end }) => end));
  const xs = distinctPlaces(verticals.map(({ at }) => at));
  const [first, last] = [xs[0] as number, xs.at(-1) as number];
  if (first - left > 3 * TOUCH) xs.unshift(left);
  if (right - last > 3 * TOUCH) xs.push(right);
  return { xs, ys: distinctPlaces(horizontals.map(({ at }) => at)) };
}

/** Grows the cell at a position over all positions that no line parts from it; rectangular, or it stays single. */
function latticeOf(frame: Frame): Lattice | null {
  const { xs, ys } = placesOf(frame);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns < 2) return null;
  const x = (i: number) => xs[i] as number;
  const y = (i: number) => ys[i] as number;
  const right = (row: number, column: number) =>
    column + 1 >= columns || covers(frame.verticals, x(column + 1), (y(row) + y(row + 1)) / 2);
  const below = (row: number, column: number) =>
    row + 1 >= rows || covers(frame.horizontals, y(row + 1), (x(column) + x(column + 1)) / 2);
  const taken = new Set<number>();
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (!right(row, column + columnSpan - 1) && !taken.has(row * columns + column + columnSpan)) columnSpan += 1;
      let rowSpan = 1;
      const openBelow = (at: number) =>
        Array.from({ length: columnSpan }, (_, i) => column + i).every(
          (c) => !below(at, c) && !taken.has((at + 1) * columns + c),
        );
      while (openBelow(row + rowSpan - 1)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(r * columns + c);
      }
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: x(column),
        right: x(column + columnSpan),
        top: y(row),
        bottom: y(row + rowSpan),
      });
    }
  }
  return { xs, ys, cells, left: x(0), right: x(columns), top: y(0), bottom: y(rows) };
}

/** The ruled tables of a page, from top to bottom. */
export function latticesOf(horizontals: readonly Ruling[], verticals: readonly Ruling[]): Lattice[] {
  return framesOf(horizontals, verticals)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
