import type { Place } from "../../disclosure/index.ts";
import type { Spot } from "./spots.ts";

/** Words that stand together: places that follow each other without a gap (words broken over two lines) are one. */
export interface Passage {
  /** At least one. */
  readonly places: readonly [Place, ...Place[]];
  /** The words, verbatim. */
  readonly quote: string;
  /** Where they stand in the document; undefined for words of another document. */
  readonly spot?: Spot;
}

function continues(before: Passage | undefined, spot: Spot | undefined): boolean {
  if (!before?.spot || !spot || before.spot.text !== spot.text) return false;
  return spot.start >= before.spot.start && spot.start <= before.spot.end;
}

/** The passages that places form, in their order. */
export function passagesOf(places: readonly Place[], spotOf: (place: Place) => Spot | undefined): readonly Passage[] {
  const passages: Passage[] = [];
  for (const place of places) {
    const spot = spotOf(place);
    const before = passages.at(-1);
    if (before?.spot && spot && continues(before, spot)) {
      const { text, start } = before.spot;
      const whole = { text, start, end: Math.max(before.spot.end, spot.end) };
      const quote = text.source.text.slice(whole.start, whole.end);
      passages[passages.length - 1] = { places: [...before.places, place], quote, spot: whole };
    } else passages.push({ places: [place], quote: place.quote, ...(spot && { spot }) });
  }
  return passages;
}
