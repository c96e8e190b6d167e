import type { Table } from "../../disclosure/index.ts";
import { isNumeric } from "./alignment.ts";
import { writtenHeaderRows } from "./slots.ts";

/** How a table is set on A4 paper. */
export interface TableFit {
  readonly landscape: boolean;
  /** In points: 10.5 五号, 9 小五, 7.5 六号, 6.5 小六. */
  readonly fontSize: number;
  /** Share of the text width of each column; they add up to 1. */
  readonly columns: readonly number[];
}

/** Width of the text area in millimetres: A4 with the margins of GB/T 9704 (28 mm left, 26 mm right), and turned. */
export const TEXT_WIDTH = { portrait: 156, landscape: 245 } as const;

/** Ways to set a table, the first that it fits is taken; `words` is how many characters a column of words may be wide. */
const SETTINGS = [
  { landscape: false, fontSize: 10.5, words: 20 },
  { landscape: false, fontSize: 10.5, words: 14 },
  { landscape: false, fontSize: 9, words: 14 },
  { landscape: true, fontSize: 10.5, words: 20 },
  { landscape: true, fontSize: 10.5, words: 12 },
  { landscape: true, fontSize: 9, words: 12 },
  { landscape: true, fontSize: 7.5, words: 12 },
  { landscape: true, fontSize: 6.5, words: 12 },
] as const;

const MM_PER_POINT = 25.4 / 72;
const CELL_PADDING = 0.9;
/** Headers of so few characters (基本支出) are not broken. */
const WHOLE_HEADER = 4;

/** The width of a line in ems: a Chinese character is one, a letter or digit about half. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) < 0x2000 ? 0.52 : 1;
  return width;
}

function longestLine(text: string): number {
  return text.split("\n").reduce((longest, line) => Math.max(longest, emWidth(line.trim())), 0);
}

/** What each column needs, in ems: whole numbers and codes, headers in up to three lines, words up to a measure. */
function neededWidths(table: Table, words: number): number[] {
  const headerRows = writtenHeaderRows(table);
  const needed: number[] = new Array(table.columnCount).fill(2);
  const narrowFirst = [...table.cells].sort((a, b) => a.columnSpan - b.columnSpan);
  for (const cell of narrowFirst) {
    const longest = longestLine(cell.text);
    const unbroken = isNumeric(cell.text) || /^[\w.-]+$/.test(cell.text.trim());
    let width = unbroken ? longest : Math.min(longest, words);
    if (cell.row < headerRows) width = Math.min(longest, Math.max(WHOLE_HEADER, Math.ceil(longest / 3)));
    const columns = [...new Array(Math.min(cell.columnSpan, table.columnCount - cell.column)).keys()];
    const present = columns.reduce((sum, offset) => sum + (needed[cell.column + offset] ?? 0), 0);
    if (width <= present) continue;
    for (const offset of columns) {
      const column = cell.column + offset;
      needed[column] = (needed[column] ?? 0) + (width - present) / columns.length;
    }
  }
  return needed.map((width) => width + CELL_PADDING);
}

/** Chooses paper direction and type size for a table so that no number breaks, upright and larger first. */
export function fitTable(table: Table): TableFit {
  const capacity = ({ landscape, fontSize }: (typeof SETTINGS)[number]) =>
    TEXT_WIDTH[landscape ? "landscape" : "portrait"] / (fontSize * MM_PER_POINT);
  for (const setting of SETTINGS) {
    const needed = neededWidths(table, setting.words);
    const total = needed.reduce((sum, width) => sum + width, 0);
    if (total > capacity(setting) && setting !== SETTINGS[SETTINGS.length - 1]) continue;
    const { landscape, fontSize } = setting;
    return { landscape, fontSize, columns: needed.map((width) => width / total) };
  }
  return { landscape: false, fontSize: 10.5, columns: [] };
}
