import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Glyph } from "../geometry/index.ts";
import { type FrequentCalls, frequentCalls, Scratch } from "./engine.ts";
import { type LigaturePart, sliceOf, withLigatures } from "./ligature.ts";
import type { QuarterTurns, ToUpright } from "./orientation.ts";
import { isUndecipherable, shownCharacter } from "./text.ts";

/** A character in the page's own coordinates. */
export interface RawGlyph {
  readonly code: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** The point on the baseline where the character begins. */
  readonly originX: number;
  readonly originY: number;
  /** The size that its font is printed in; the box of a font may claim much more. */
  readonly em: number;
  /** The engine's text object that wrote it. */
  readonly object?: number;
  /** Where several characters are one glyph (a ligature): which of them this is, and how many there are. */
  readonly part?: LigaturePart;
}

const MINIMUM = 1;

/** Chinese characters and full-width signs are as wide as their font is high. */
function isWide(code: number): boolean {
  return code >= 0x2e80 && code <= 0xffef;
}

function sizeOf(calls: FrequentCalls, text: number, index: number, scratch: Scratch, height: number): number {
  if (!calls.FPDFText_GetMatrix(text, index, scratch.pointer)) return height;
  const scale = Math.hypot(scratch.float(2), scratch.float(3));
  const size = calls.FPDFText_GetFontSize(text, index) * scale;
  return size > MINIMUM && size < 2 * height ? size : height;
}

/** The engine puts the control character for a hyphen at the end of a line, which it takes for a mark of word division. */
const LINE_END_HYPHEN = 0x02;
const HYPHEN = 0x2d;

/** Reads the characters of a page; generated spaces and line ends are left out. */
export function rawGlyphs(engine: WrappedPdfiumModule, page: number, most: number): RawGlyph[] {
  const text = engine.FPDFText_LoadPage(page);
  if (!text) return [];
  const calls = frequentCalls(engine);
  const box = new Scratch(engine, 40);
  try {
    const count = Math.min(engine.FPDFText_CountChars(text), most);
    const glyphs: RawGlyph[] = [];
    for (let index = 0; index < count; index += 1) {
      const read = calls.FPDFText_GetUnicode(text, index);
      const code = read === LINE_END_HYPHEN && calls.FPDFText_IsHyphen(text, index) === 1 ? HYPHEN : read;
      if (code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x0d || code === 0x0a || code === 0x09)
        continue;
      if (!calls.FPDFText_GetLooseCharBox(text, index, box.pointer)) continue;
      const left = box.float(0);
      const top = box.float(1);
      const right = box.float(2);
      const bottom = box.float(3);
      const known = calls.FPDFText_GetCharOrigin(text, index, box.pointer + 16, box.pointer + 24);
      const originX = known ? box.double(2) : left;
      const originY = known ? box.double(3) : bottom;
      const em = isWide(code) ? Math.max(right - left, MINIMUM) : sizeOf(calls, text, index, box, top - bottom);
      const object = calls.FPDFText_GetTextObject(text, index);
      glyphs.push({ code, left, top, right, bottom, originX, originY, em, object });
    }
    return withLigatures(glyphs);
  } finally {
    box.free();
    engine.FPDFText_ClosePage(text);
  }
}

/**
 * Which way the text of a page runs, from the way that most characters follow each other. `rotation`: how the file turns
 * the page, which holds unless the characters clearly say otherwise.
 */
export function runningDirection(glyphs: readonly RawGlyph[], rotation: QuarterTurns): QuarterTurns {
  const votes = [0, 0, 0, 0];
  for (let i = 1; i < glyphs.length; i += 1) {
    const a = glyphs[i - 1] as RawGlyph;
    const b = glyphs[i] as RawGlyph;
    const dx = (b.left + b.right - a.left - a.right) / 2;
    const dy = (b.top + b.bottom - a.top - a.bottom) / 2;
    const reach = 2 * Math.max(a.right - a.left, a.top - a.bottom, 1);
    if (Math.abs(dx) > reach || Math.abs(dy) > reach || Math.abs(dx) === Math.abs(dy)) continue;
    const direction = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 2) : dy > 0 ? 1 : 3;
    votes[direction] = (votes[direction] ?? 0) + 1;
  }
  const best = votes.indexOf(Math.max(...votes));
  return (votes[best] ?? 0) > (votes[rotation] ?? 0) * 1.5 ? (best as QuarterTurns) : rotation;
}

/** How far a character reaches above and below its baseline, in parts of its size. */
const ASCENT = 0.85;
const DESCENT = 0.15;

/** Among how many of the same characters before it a second print is looked for. */
const REMEMBERED = 100;

function isPrintedOver(before: Glyph, { left, right, top, size }: Glyph): boolean {
  return Math.abs(before.left - left) < 0.3 * (right - left) && Math.abs(before.top - top) < 0.2 * size;
}

/** Characters of one text object that follow each other without a gap were written as one word. */
const JOINED = 0.1;

function isJoined(before: RawGlyph | undefined, glyph: RawGlyph): boolean {
  if (!before || before.object === undefined || before.object !== glyph.object) return false;
  const across = Math.max(glyph.left - before.right, before.left - glyph.right);
  const along = Math.max(glyph.bottom - before.top, before.bottom - glyph.top);
  return Math.max(across, along) <= JOINED * glyph.em;
}

/** Characters in the order of their reading, of which the last ones can be found by what they say. */
class Recent {
  readonly #shown = new Map<number, string>();
  readonly #glyphs = new Map<string, Glyph[]>();

  /** What a page shows for a code point. */
  shown(code: number): string {
    const known = this.#shown.get(code);
    if (known !== undefined) return known;
    const text = shownCharacter(code);
    this.#shown.set(code, text);
    return text;
  }

  /** Whether a character stands where the same one stood before; remembers it. */
  repeats(glyph: Glyph): boolean {
    const same = this.#glyphs.get(glyph.text);
    if (!same) {
      this.#glyphs.set(glyph.text, [glyph]);
      return false;
    }
    const found = same.some((before) => isPrintedOver(before, glyph));
    same.push(glyph);
    if (same.length > REMEMBERED) same.shift();
    return found;
  }
}

/** Turns characters upright; those that show nothing, and second prints of one character (fake bold), are left out. */
export function uprightGlyphs(glyphs: readonly RawGlyph[], toUpright: ToUpright): Glyph[] {
  const result: Glyph[] = [];
  const recent = new Recent();
  let run = 0;
  let last: RawGlyph | undefined;
  for (const raw of glyphs) {
    if (!isJoined(last, raw)) run += 1;
    last = raw;
    const text = recent.shown(raw.code);
    if (text === "") continue;
    const [x1, y1] = toUpright(raw.left, raw.bottom);
    const [x2, y2] = toUpright(raw.right, raw.top);
    if (x1 === x2 && y1 === y2) continue;
    const [left, right] = sliceOf(Math.min(x1, x2), Math.max(x1, x2), raw.part);
    const [, baseline] = toUpright(raw.originX, raw.originY);
    const [top, bottom] = [baseline - ASCENT * raw.em, baseline + DESCENT * raw.em];
    const glyph: Glyph = { text, left, right, top, bottom, size: raw.em, run };
    if (!recent.repeats(glyph)) result.push(glyph);
  }
  return result;
}

/** Share of the characters that mean nothing outside their font. */
export function undecipherableShare(glyphs: readonly RawGlyph[]): number {
  return glyphs.length === 0 ? 0 : glyphs.filter(({ code }) => isUndecipherable(code)).length / glyphs.length;
}
