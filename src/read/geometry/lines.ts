import { around, type Glyph, type Line, middleX, middleY } from "./types.ts";

/** A line that more characters may belong to. */
interface OpenLine {
  readonly top: number;
  readonly bottom: number;
  readonly glyphs: Glyph[];
}

/** How many lines are looked at, the last ones by height. */
const OPEN = 4;
/** Part of a character's height that two characters of one line share at least. */
const OVERLAP = 0.5;

function sharesLine(line: { top: number; bottom: number }, glyph: Glyph): boolean {
  const shared = Math.min(line.bottom, glyph.bottom) - Math.max(line.top, glyph.top);
  return shared >= OVERLAP * Math.min(line.bottom - line.top, glyph.bottom - glyph.top);
}

/**
 * Groups characters into lines by their height, top to bottom, each sorted from left to right by the middles: the box of a bracket or
 * quotation mark may reach over the character before it.
 */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const sorted = [...glyphs].sort((a, b) => middleY(a) - middleY(b));
  const open: OpenLine[] = [];
  for (const glyph of sorted) {
    let at = Math.max(0, open.length - OPEN);
    while (at < open.length && !sharesLine(open[at] as OpenLine, glyph)) at += 1;
    const line = open[at];
    if (line) line.glyphs.push(glyph);
    else open.push({ top: glyph.top, bottom: glyph.bottom, glyphs: [glyph] });
  }
  return open.map((line) => {
    line.glyphs.sort((a, b) => middleX(a) - middleX(b));
    return { glyphs: line.glyphs, ...around(line.glyphs) };
  });
}

const LATIN = /[A-Za-z0-9.,%]/;

/** The text of a line; a gap as wide as a space between Latin letters or digits is a space. */
export function textOfLine({ glyphs }: Line): string {
  let text = "";
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const gap = last ? glyph.left - last.right : 0;
    if (last && gap > 0.3 * glyph.size && LATIN.test(glyph.text) && LATIN.test(text.at(-1) ?? "")) text += " ";
    text += glyph.text;
    last = glyph;
  }
  return text;
}

/** Parts a line where it has a gap that no sentence has: 部门：… at the left, 单位：万元 at the right. */
export function splitAtGaps(line: Line, widest = 3): Line[] {
  const parts: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && glyph.left - last.right <= widest * Math.max(glyph.size, last.size)) part.push(glyph);
    else parts.push([glyph]);
  }
  return parts.map((glyphs) => ({ glyphs, ...around(glyphs) }));
}
