import type { TextLine } from "./paragraphs.ts";
import { textLines } from "./paragraphs.ts";
import type { Glyph, Line, PageContent, Ruling } from "./types.ts";
import { around } from "./types.ts";

/** Chinese characters are as wide as they are high, Latin ones and digits half as wide; a space only takes room. */
function widthOf(character: string, size: number): number {
  return /[\u0020-\u007e]/.test(character) ? size / 2 : size;
}

/** The characters of a text whose first one has its upper left corner at a place; in points. */
export function written(text: string, left: number, top: number, size = 10): Glyph[] {
  const glyphs: Glyph[] = [];
  let x = left;
  for (const character of text) {
    const right = x + widthOf(character, size);
    if (character !== " ") glyphs.push({ text: character, left: x, right, top, bottom: top + size, size });
    x = right;
  }
  return glyphs;
}

/** A text as one line of characters. */
export function lineOf(text: string, left: number, top: number, size = 10): Line {
  const glyphs = written(text, left, top, size);
  return { glyphs, ...around(glyphs) };
}

/** A text as one line of running text. */
export function textLine(text: string, left: number, top: number, size = 10): TextLine {
  return textLines([lineOf(text, left, top, size)], 1)[0] as TextLine;
}

/** The lines of a grid, every one drawn from edge to edge. */
export function grid(xs: readonly number[], ys: readonly number[]): { horizontals: Ruling[]; verticals: Ruling[] } {
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    horizontals: ys.map((at) => ({ at, start: left, end: right })),
    verticals: xs.map((at) => ({ at, start: top, end: bottom })),
  };
}

/** A page of A4, upright, with what is given on it. */
export function pageOf(number: number, content: Partial<PageContent>): PageContent {
  return { number, width: 595, height: 842, glyphs: [], horizontals: [], verticals: [], ...content };
}
