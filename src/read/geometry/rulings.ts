import type { Ruling } from "./types.ts";

/** Lines closer than this are one: double lines, and cells that each draw their own border. */
const SAME = 2;
/** Gaps up to this are the joints of a line drawn piece by piece. */
const JOINT = 3;
/** Shorter pieces are ornaments: underlines of a character, ticks. */
const SHORTEST = 4;

/** Joins pieces of ruling lines that lie on one line; what is left is sorted by place. */
export function joinRulings(pieces: readonly Ruling[]): Ruling[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const rows: Ruling[][] = [];
  let anchor = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    if (piece.at - anchor > SAME) {
      rows.push([]);
      anchor = piece.at;
    }
    (rows.at(-1) as Ruling[]).push(piece);
  }
  return rows.flatMap(joinRow).filter(({ start, end }) => end - start >= SHORTEST);
}

function joinRow(pieces: readonly Ruling[]): Ruling[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start);
  const joined: { at: number; start: number; end: number }[] = [];
  for (const { at, start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start - last.end <= JOINT) last.end = Math.max(last.end, end);
    else joined.push({ at, start, end });
  }
  return joined;
}

/** The places of lines, those that are one line counted once. */
export function distinctPlaces(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const distinct: number[] = [];
  for (const place of sorted)
    if (distinct.length === 0 || place - (distinct.at(-1) as number) > JOINT) distinct.push(place);
  return distinct;
}
