import { linesOf, textOfLine } from "./lines.ts";
import { around, type Glyph, type Line } from "./types.ts";

/** What stands together on a line: a label, a code, an amount. */
export interface Piece extends Line {
  readonly text: string;
  /** Amounts are read as such; whole numbers without separators may as well be codes, years or page numbers. */
  readonly kind: "amount" | "whole" | "text";
}

/** A line of a page cut into its pieces. */
export interface PieceLine {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
}

/** A gap wider than this part of the size stands between pieces; justified text has narrower ones. */
const GAP = 0.95;
/** Between two numbers a space is enough. */
const NUMBER_GAP = 0.22;

/** What goes on after a number in a sentence; other words after one begin a label. */
const UNIT = /[万亿元年月日人个台套辆次项家户件名处位平]/;
const WORD = /[\p{Script=Han}（(]/u;

const AMOUNT = /^[-−－]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,6}%?|\d{1,3}(?:,\d{3})+|0|\d+%)$|^[-−－—–]{1,2}$/;
const WHOLE = /^[-−－]?\d+$/;

function kindOf(text: string): Piece["kind"] {
  if (AMOUNT.test(text)) return "amount";
  return WHOLE.test(text) ? "whole" : "text";
}

function parts(last: readonly Glyph[], glyph: Glyph): boolean {
  const before = last.at(-1) as Glyph;
  const gap = glyph.left - before.right;
  const size = Math.max(glyph.size, before.size);
  if (gap > GAP * size) return true;
  if (gap <= NUMBER_GAP * size) return false;
  const goesOn = !/[\d-]/.test(glyph.text) && (!WORD.test(glyph.text) || UNIT.test(glyph.text));
  return !goesOn && kindOf(last.map(({ text }) => text).join("")) === "amount";
}

function pieceOf(glyphs: readonly Glyph[]): Piece {
  const box = around(glyphs);
  const text = textOfLine({ glyphs, ...box }).trim();
  return { glyphs, ...box, text, kind: kindOf(text) };
}

/** Cuts a line where it has gaps that words do not have. */
export function piecesOf(line: Line): Piece[] {
  const runs: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const run = runs.at(-1);
    if (run && !parts(run, glyph)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map(pieceOf);
}

/** Left edges closer than this are one. */
const SAME_EDGE = 1.5;
/** Entries that begin at one place, and a gap before it, show a column; entries of some rows may reach up to it. */
const FEWEST_ENTRIES = 3;
const CUT_GAP = 0.12;

/** Where the entries of columns begin, the first one of each line left out. */
function sharedEdges(lines: readonly PieceLine[]): number[] {
  const lefts = lines.flatMap(({ pieces }) => pieces.slice(1).map(({ left }) => left)).sort((a, b) => a - b);
  const edges: number[] = [];
  for (let from = 0; from < lefts.length; ) {
    const first = lefts[from] as number;
    const to = lefts.findIndex((left) => left - first > SAME_EDGE);
    const end = to < 0 ? lefts.length : to;
    if (end - from >= FEWEST_ENTRIES) edges.push(first);
    from = end;
  }
  return edges;
}

/** Cuts entries that reach up to the next column where that one begins in other rows. */
export function cutAtEdges(lines: readonly PieceLine[]): PieceLine[] {
  const edges = sharedEdges(lines);
  const begins = (before: Glyph, glyph: Glyph) =>
    glyph.left - before.right > CUT_GAP * glyph.size &&
    edges.some((edge) => glyph.left >= edge - 0.1 && glyph.left - edge <= SAME_EDGE);
  return lines.map((line) => ({
    ...line,
    pieces: line.pieces.flatMap((piece) => {
      const cuts = piece.glyphs.flatMap((glyph, at) => {
        const before = piece.glyphs[at - 1];
        return before && begins(before, glyph) ? [at] : [];
      });
      const ends = [...cuts, piece.glyphs.length];
      return ends.map((end, index) => pieceOf(piece.glyphs.slice(cuts[index - 1] ?? 0, end)));
    }),
  }));
}

/** The lines of some characters, top to bottom, cut into pieces. */
export function pieceLinesOf(glyphs: readonly Glyph[]): PieceLine[] {
  return linesOf(glyphs).map((line) => ({ pieces: piecesOf(line), top: line.top, bottom: line.bottom }));
}
