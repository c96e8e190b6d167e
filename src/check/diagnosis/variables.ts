import type { Figure, Place } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { distinctPlaces } from "../places.ts";
import { type Opinion, opinionsIn } from "../relations/same-values.ts";
import { siteKey, trustFromSums } from "../relations/trust.ts";

/**
 * What one correction changes: a number with all places that repeat it. A number of unknown or unrepeated meaning stands
 * for itself.
 */
export interface Variables {
  /** The identity of the number that a figure prints. */
  readonly keyOf: (figure: Figure) => string;
  /** All figures that print the number. */
  readonly figuresOf: (key: string) => readonly Figure[];
  /** Where the number stands. */
  readonly placesOf: (key: string) => readonly Place[];
}

/** The numbers of a document, repetitions of one value for one concept taken together. */
export function variablesIn(document: Understanding): Variables {
  const keys = new Map<string, string>();
  const repeated = new Map<string, Opinion>();
  for (const { concept, values } of opinionsIn(document, trustFromSums(document))) {
    for (const [index, opinion] of values.entries()) {
      const key = `${concept}#${index}`;
      repeated.set(key, opinion);
      for (const figure of opinion.figures) keys.set(siteKey(figure), key);
    }
  }
  const alone = new Map<string, Figure>();
  const keyOf = (figure: Figure): string => {
    const site = siteKey(figure);
    const key = keys.get(site);
    if (key !== undefined) return key;
    if (!alone.has(site)) alone.set(site, figure);
    return site;
  };
  const figuresOf = (key: string): readonly Figure[] => {
    const single = alone.get(key);
    return repeated.get(key)?.figures ?? (single ? [single] : []);
  };
  return {
    keyOf,
    figuresOf,
    placesOf: (key) => distinctPlaces(figuresOf(key).flatMap(({ places }) => places)),
  };
}
