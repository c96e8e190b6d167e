import { describe, expect, test } from "vitest";
import type { RawGlyph } from "./glyphs.ts";
import { visibleGlyphs, visibleRulings } from "./visible.ts";

function at(left: number, bottom: number): RawGlyph {
  const place = { left, right: left + 10, bottom, top: bottom + 10, originX: left, originY: bottom };
  return { code: 0x8868, em: 10, ...place };
}

describe("what is visible of a page", () => {
  test("characters whose middle lies within the crop box", () => {
    const frame = { left: 100, bottom: 50, width: 300, height: 400 };
    const inside = [at(100, 50), at(96, 46), at(394, 444)];
    expect(visibleGlyphs([...inside, at(94, 60), at(396, 60), at(200, 44), at(200, 446)], frame)).toEqual(inside);
  });

  test("lines end where the page ends, those beyond its edges are left out", () => {
    const lines = [
      { at: 100, start: -20, end: 700 },
      { at: 842.5, start: 60, end: 200 },
      { at: 850, start: 60, end: 200 },
      { at: -4, start: 60, end: 200 },
      { at: 300, start: 600, end: 640 },
    ];
    expect(visibleRulings(lines, 595, 842)).toEqual([
      { at: 100, start: 0, end: 595 },
      { at: 842.5, start: 60, end: 200 },
    ]);
  });
});
