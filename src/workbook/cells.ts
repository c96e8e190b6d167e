import type { Disclosure } from "../disclosure/index.ts";

/** A cell that holds something, both counted from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a sheet, row by row. */
export interface FilledSheet {
  readonly name: string;
  readonly cells: readonly FilledCell[];
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.trunc(column / 26) - 1) + columnLetters(column % 26);
}

/** The sheets of a workbook as it was read, by the places that its texts have there (`收入!C5`); in their order. */
export function filledSheets({ blocks }: Disclosure): readonly FilledSheet[] {
  const sheets = new Map<string, FilledCell[]>();
  for (const block of blocks) {
    if (block.type !== "table") continue;
    for (const { text, origins } of block.cells) {
      const [, name, letters, digits] = /^(.*)!([A-Z]+)(\d+)$/s.exec(origins[0]?.origin.cell ?? "") ?? [];
      if (name === undefined || letters === undefined || text.trim() === "") continue;
      const cells = sheets.get(name) ?? [];
      sheets.set(name, cells);
      cells.push({ row: Number(digits) - 1, column: columnOf(letters), text });
    }
  }
  return [...sheets].map(([name, cells]) => ({
    name,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}
