import { type PieceLine, pieceLinesOf } from "./pieces.ts";
import { type Glyph, middleY } from "./types.ts";

/** How far lines of one row may be off each other, in parts of their height. */
const LEVEL = 0.45;

function decimalsOf(text: string): number {
  return /\.(\d+)%?$/.exec(text)?.[1]?.length ?? 0;
}

/** Whether each line of a cell is an amount of its own, and not a part of one that was broken. */
function areAmounts(lines: readonly PieceLine[]): boolean {
  const amounts = lines.map(({ pieces }) => pieces[0]?.text ?? "").filter((text) => /\d/.test(text));
  const single = lines.every(({ pieces }) => pieces.length === 1 && pieces[0]?.kind === "amount");
  const [first = ""] = amounts;
  return single && decimalsOf(first) > 0 && amounts.every((text) => decimalsOf(text) === decimalsOf(first));
}

function levelsOf(lines: readonly PieceLine[]): number[] {
  const levels: number[] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    const last = levels.at(-1);
    if (last === undefined || middleY({ ...line, left: 0, right: 0 }) - last > LEVEL * (line.bottom - line.top))
      levels.push((line.top + line.bottom) / 2);
  }
  return levels;
}

/**
 * Parts the cells of one ruled row into the rows that no line parts: in every cell that holds several amounts each is a row's, and
 * every line of every cell stands beside one of them.
 * @param cells the characters of the row's cells, left to right
 * @returns for each row, from top to bottom, the characters of its cells; null where there is one row, or where that is not certain
 */
export function undrawnRows(cells: readonly (readonly Glyph[])[]): Glyph[][][] | null {
  if (!cells.some((glyphs) => new Set(glyphs.map(({ top }) => Math.round(top))).size > 1)) return null;
  const lines = cells.map((glyphs) => pieceLinesOf(glyphs));
  const amounts = lines.filter((cell) => cell.length > 1 && areAmounts(cell)).flat();
  const levels = levelsOf(amounts);
  if (levels.length < 2) return null;
  const rows: Glyph[][][] = levels.map(() => cells.map(() => []));
  for (const [column, cell] of lines.entries()) {
    for (const line of cell) {
      const at = levels.findIndex(
        (level) => Math.abs(level - (line.top + line.bottom) / 2) < LEVEL * (line.bottom - line.top),
      );
      const target = rows[at]?.[column];
      if (!target || target.length > 0) return null;
      target.push(...line.pieces.flatMap(({ glyphs }) => glyphs));
    }
  }
  const labelled = rows.every((row) => row.some((glyphs) => glyphs.some(({ text }) => /\p{L}/u.test(text))));
  return labelled ? rows : null;
}
