import type { Ruling } from "../geometry/index.ts";
import type { RawGlyph } from "./glyphs.ts";
import type { PageFrame } from "./orientation.ts";

/** The characters that stand in the visible part of a page (its crop box); a character at the edge counts by its middle. */
export function visibleGlyphs(glyphs: readonly RawGlyph[], { left, bottom, width, height }: PageFrame): RawGlyph[] {
  return glyphs.filter((glyph) => {
    const x = (glyph.left + glyph.right) / 2 - left;
    const y = (glyph.bottom + glyph.top) / 2 - bottom;
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
}

/** Lines at the very edge are drawn half outside the page. */
const EDGE = 1;

/**
 * The parts of ruling lines that are visible on an upright page.
 * @param extent how far the page reaches in the direction of the lines; `across`: at a right angle to them
 */
export function visibleRulings(rulings: readonly Ruling[], extent: number, across: number): Ruling[] {
  return rulings.flatMap(({ at, start, end }) => {
    const [from, to] = [Math.max(start, 0), Math.min(end, extent)];
    return at < -EDGE || at > across + EDGE || from >= to ? [] : [{ at, start: from, end: to }];
  });
}
