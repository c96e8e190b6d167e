import type { Place } from "../../disclosure/index.ts";

/** The longest quote that a report shows, in characters. */
export const QUOTE_LIMIT = 80;

/** Numbers that state something: money and percentages. */
const STATED = /[\d０-９][\d０-９,，.．\s]*(?:[%％]|[亿万千百]*元)/g;
const ANY_NUMBER = /[\d０-９][\d０-９,，.．]*/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last number of a quote, in UTF-16 units; the whole quote when it holds none. */
function numbersOf(quote: string): Span {
  const stated = [...quote.matchAll(STATED)];
  const matches = stated.length > 0 ? stated : [...quote.matchAll(ANY_NUMBER)];
  const [first, last] = [matches[0], matches.at(-1)];
  return first && last ? { start: first.index, end: last.index + last[0].length } : { start: 0, end: quote.length };
}

/**
 * A window, in characters, of at most `limit` characters around the numbers; where these stand wider apart, the window ends with the
 * last of them, which is the one that a sentence draws from the others.
 */
function windowOf(quote: string, limit: number): Span {
  const numbers = numbersOf(quote);
  const characters = (text: string) => [...text].length;
  const [start, end] = [characters(quote.slice(0, numbers.start)), characters(quote.slice(0, numbers.end))];
  const room = limit - (end - start);
  const from = room >= 0 ? start - Math.floor(room / 2) : end - limit;
  const begin = Math.max(0, Math.min(from, characters(quote) - limit));
  return { start: begin, end: begin + limit };
}

/**
 * A place with a quote of at most `limit` characters (code points): a longer one is cut to a verbatim part around its
 * numbers, and the column moves with it.
 */
export function shortened(place: Place, limit = QUOTE_LIMIT): Place {
  const characters = [...place.quote];
  if (characters.length <= limit) return place;
  const { start, end } = windowOf(place.quote, limit);
  const quote = characters.slice(start, end).join("");
  if (place.column === undefined) return { ...place, quote };
  return { ...place, quote, column: place.column + characters.slice(0, start).join("").length };
}
