import type { SourcedText } from "./model.ts";
import type { Origin, OriginSpan, Place } from "./place.ts";

/** A text that stands unbroken at one origin. */
export function sourcedText(text: string, origin?: Origin): SourcedText {
  return { text, origins: origin && text !== "" ? [{ start: 0, end: text.length, origin }] : [] };
}

function originAt(span: OriginSpan, offset: number): Origin {
  if (span.origin.column === undefined) return span.origin;
  return { ...span.origin, column: span.origin.column + offset - span.start };
}

/**
 * Where the characters from `start` to `end` stand: one place for each unbroken run, with its verbatim words.
 * A composed text has no origins; its place is the file alone.
 */
export function placesOf(source: SourcedText, file: string, start = 0, end = source.text.length): Place[] {
  const places: Place[] = [];
  for (const span of source.origins) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from < to) places.push({ file, ...originAt(span, from), quote: source.text.slice(from, to) });
  }
  return places.length > 0 ? places : [{ file, quote: source.text.slice(start, end) }];
}

/** Joins texts one after another, keeping every character's origin; marks move along. */
export function joinTexts(parts: readonly SourcedText[], separator = ""): SourcedText {
  let text = "";
  const origins: OriginSpan[] = [];
  const marks: NonNullable<SourcedText["marks"]>[number][] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    const offset = text.length;
    for (const span of part.origins) origins.push({ ...span, start: span.start + offset, end: span.end + offset });
    for (const mark of part.marks ?? []) marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
    text += part.text;
  }
  return marks.length > 0 ? { text, origins, marks } : { text, origins };
}
