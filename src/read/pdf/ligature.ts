import type { RawGlyph } from "./glyphs.ts";

/** One character of a glyph that stands for several: the second of three is `{ index: 1, of: 3 }`. */
export interface LigaturePart {
  readonly index: number;
  readonly of: number;
}

function standAlike(a: RawGlyph, b: RawGlyph): boolean {
  return (
    a.object === b.object &&
    a.originX === b.originX &&
    a.originY === b.originY &&
    a.left === b.left &&
    a.right === b.right
  );
}

/**
 * Marks the characters that one glyph of the font stands for (ff, ffi, a number in a circle). They follow each other, have one place and were
 * written by one text object; a second print of a character (fake bold) is an object of its own.
 */
export function withLigatures(glyphs: readonly RawGlyph[]): RawGlyph[] {
  const result = [...glyphs];
  for (let first = 0; first < glyphs.length; ) {
    const glyph = glyphs[first] as RawGlyph;
    let end = first + 1;
    while (end < glyphs.length && standAlike(glyph, glyphs[end] as RawGlyph)) end += 1;
    const of = end - first;
    for (let at = first; of > 1 && at < end; at += 1) {
      result[at] = { ...(glyphs[at] as RawGlyph), part: { index: at - first, of } };
    }
    first = end;
  }
  return result;
}

/** The part of a glyph's width, from left to right, that belongs to one of its characters. */
export function sliceOf(left: number, right: number, part: LigaturePart | undefined): readonly [number, number] {
  if (!part) return [left, right];
  const width = (right - left) / part.of;
  return [left + part.index * width, left + (part.index + 1) * width];
}
