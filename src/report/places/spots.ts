import type { Disclosure, OriginSpan, Place } from "../../disclosure/index.ts";
import { occurrenceOf } from "./occurrence.ts";
import { type PlacedText, placedTexts } from "./texts.ts";

/** Characters of a document's text: from `start` to `end` in UTF-16 units. */
export interface Spot {
  readonly text: PlacedText;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly text: PlacedText;
  readonly span: OriginSpan;
}

/** What a place and the origin that it was taken from have in common. */
function originKey(file: string, { line, page, cell, box }: Omit<Place, "file" | "quote">): string {
  return JSON.stringify([file, line, page, cell, box && [box.left, box.top, box.right, box.bottom]]);
}

/** The place's words within one unbroken run, or undefined where they are not in it. */
function within(candidate: Candidate, { quote, column }: Place): Spot | undefined {
  const { text, span } = candidate;
  const known = span.origin.column === undefined || column === undefined ? undefined : column - span.origin.column;
  const start = known === undefined ? occurrenceOf(quote, text.source.text, span.start, span.end) : span.start + known;
  const end = start + quote.length;
  if (quote === "" || start < span.start || end > span.end || !text.source.text.startsWith(quote, start))
    return undefined;
  return { text, start, end };
}

/**
 * Finds the characters of a document that a place stands for; undefined for a place in another file, or one that says
 * no more than the file. Where the same words stand twice in what the place names, the first are meant.
 */
export function spotFinder(disclosure: Disclosure): (place: Place) => Spot | undefined {
  const candidates = new Map<string, Candidate[]>();
  for (const text of placedTexts(disclosure.blocks)) {
    for (const span of text.source.origins) {
      const key = originKey(span.origin.file ?? disclosure.file, span.origin);
      const known = candidates.get(key);
      if (known) known.push({ text, span });
      else candidates.set(key, [{ text, span }]);
    }
  }
  return (place) => {
    const found = candidates.get(originKey(place.file, place)) ?? [];
    for (const candidate of found) {
      const spot = within(candidate, place);
      if (spot) return spot;
    }
    const [first] = found;
    return first && { text: first.text, start: first.span.start, end: first.span.end };
  };
}
