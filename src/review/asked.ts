import type { Problem } from "../check/index.ts";
import { describePrinted } from "../compare/index.ts";
import type { Disclosure, Figure, Place, SourcedText } from "../disclosure/index.ts";
import { placesOf } from "../disclosure/index.ts";

/** Where the reviewer asked for something to be changed. */
export interface Asked {
  /** Whether a problem asked to change a figure, to what it is `now` where that is known. */
  readonly figure: (figure: Figure, now?: Figure) => boolean;
  /** Whether a problem names words of a paragraph. */
  readonly text: (text: SourcedText) => boolean;
}

function whereKey({ file, page, line, cell }: Place): string {
  return `${file}|${page ?? ""}|${line ?? ""}|${cell ?? ""}`;
}

function overlap(left: Place, right: Place): boolean {
  if (left.column === undefined || right.column === undefined) {
    return left.quote.includes(right.quote) || right.quote.includes(left.quote);
  }
  return left.column < right.column + right.quote.length && right.column < left.column + left.quote.length;
}

interface Named {
  readonly place: Place;
  /** What alone may be written there, where the place is only another way to mend a problem. */
  readonly value?: string;
}

function namedBy({ suspects, alternatives = [] }: Problem): Named[] {
  const others = alternatives
    .flat()
    .flatMap(({ places, value }) => (value === undefined ? [] : places.map((place) => ({ place, value }))));
  return [...suspects.map((place) => ({ place })), ...others];
}

/** What the problems of a document ask for: to change what is suspected, or, instead, another number to the value named. */
export function askedIn(problems: readonly Problem[], { file }: Disclosure): Asked {
  const named = new Map<string, Named[]>();
  for (const each of problems.flatMap(namedBy)) {
    const key = whereKey(each.place);
    named.set(key, [...(named.get(key) ?? []), each]);
  }
  const at = (place: Place) => (named.get(whereKey(place)) ?? []).filter((other) => overlap(place, other.place));
  return {
    figure: ({ places }, now) =>
      places.flatMap(at).some(({ value }) => value === undefined || (now && describePrinted(now.printed) === value)),
    text: (text) => placesOf(text, file).flatMap(at).length > 0,
  };
}
