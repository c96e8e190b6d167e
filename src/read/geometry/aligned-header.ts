import type { AlignedColumn } from "./aligned-columns.ts";
import type { Piece, PieceLine } from "./pieces.ts";
import type { Glyph } from "./types.ts";

/** A header cell: the columns it stands over, its level from the top, and its characters. */
export interface HeaderCell {
  readonly first: number;
  readonly last: number;
  readonly row: number;
  readonly rowSpan: number;
  readonly glyphs: readonly Glyph[];
}

/** Words over one or more columns; lines that follow each other over the same columns are one. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly glyphs: Glyph[];
}

function touched({ left, right }: Piece, columns: readonly AlignedColumn[]): [number, number] {
  const over = columns.flatMap((column, index) => (left < column.right && right > column.left ? [index] : []));
  if (over.length > 0) return [over[0] as number, over.at(-1) as number];
  const middle = (left + right) / 2;
  const gaps = columns.map((column) => Math.max(column.left - middle, middle - column.right));
  const nearest = gaps.indexOf(Math.min(...gaps));
  return [nearest, nearest];
}

/** How far the middle of words may be from the middle of the columns they stand over, in parts of their height. */
const OFF = 1.5;

/**
 * The columns that words over several columns stand over: as many as have words of their own below and as lie evenly
 * about their middle, other words of their line excepted.
 */
function spread(
  piece: Piece,
  line: PieceLine,
  below: readonly PieceLine[],
  columns: readonly AlignedColumn[],
): [number, number] {
  const [first, last] = touched(piece, columns);
  const has = (lines: readonly PieceLine[], index: number) =>
    lines.some(({ pieces }) =>
      pieces.some((other) => {
        const [from, to] = other === piece ? [-1, -1] : touched(other, columns);
        return from <= index && index <= to;
      }),
    );
  const free = (index: number) => columns[index] !== undefined && has(below, index) && !has([line], index);
  if (!Array.from({ length: last - first + 1 }, (_, i) => first + i).every((index) => has(below, index)))
    return [first, last];
  let [low, high] = [first, last];
  while (free(low - 1)) low -= 1;
  while (free(high + 1)) high += 1;
  const middle = (piece.left + piece.right) / 2;
  let best: [number, number] = [first, last];
  for (let from = low; from <= first; from += 1) {
    for (let to = high; to >= last; to -= 1) {
      const [a, b] = [columns[from] as AlignedColumn, columns[to] as AlignedColumn];
      const even = Math.abs((a.left + b.right) / 2 - middle) < OFF * (piece.bottom - piece.top);
      if (even && to - from > best[1] - best[0]) best = [from, to];
    }
  }
  return best;
}

function blocksOf(lines: readonly PieceLine[], columns: readonly AlignedColumn[]): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    for (const piece of line.pieces) {
      const [first, last] = spread(piece, line, lines.slice(at + 1), columns);
      const above = blocks.findLast((block) => block.first <= last && block.last >= first);
      if (above && above.first === first && above.last === last) above.glyphs.push(...piece.glyphs);
      else if (above && above.first === above.last && above.first >= first && above.last <= last)
        above.glyphs.push(...piece.glyphs);
      else blocks.push({ first, last, glyphs: [...piece.glyphs] });
    }
  }
  return blocks;
}

/** The cells of a header from its lines, and how many rows they make. */
export function headerOf(
  lines: readonly PieceLine[],
  columns: readonly AlignedColumn[],
): { cells: HeaderCell[]; rows: number } {
  const depth = columns.map(() => 0);
  const placed = blocksOf(lines, columns).map((block) => {
    const row = Math.max(...depth.slice(block.first, block.last + 1));
    depth.fill(row + 1, block.first, block.last + 1);
    return { ...block, row };
  });
  const rows = Math.max(0, ...depth);
  const cells = placed.map((block) => {
    const below = placed.some(
      (other) => other.row > block.row && other.first <= block.last && other.last >= block.first,
    );
    return { ...block, rowSpan: below ? 1 : rows - block.row };
  });
  return { cells, rows };
}
