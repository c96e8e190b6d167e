import { canonicalIn } from "../../src/check/relations/canonical.ts";
import { ALL, printConcept, refine, wholeOfShare } from "../../src/concept/index.ts";
import type { Disclosure, Figure } from "../../src/disclosure/index.ts";
import { type Understanding, understand } from "../../src/understand/index.ts";

/** Which figures are compared: all, or those of the tables, which is what a workbook holds. */
export type Extent = "all" | "tables";

function figuresIn({ figures }: Understanding, extent: Extent): readonly Figure[] {
  return extent === "all" ? figures : figures.filter(({ site }) => site.row !== undefined);
}

function without(found: string[], figure: string): boolean {
  const at = found.indexOf(figure);
  if (at >= 0) found.splice(at, 1);
  return at >= 0;
}

/** What was recovered of the figures of a disclosure. */
export interface Recovery {
  /** Figures of the original and of the copy. */
  readonly wanted: number;
  readonly found: number;
  /** Figures of the original that the copy has with the same concept and print, as the checker compares concepts. */
  readonly same: number;
  /** Those that it lacks. */
  readonly missing: readonly string[];
}

/**
 * Compares the figures of a copy with those of the original. Concepts are the same if the checker takes them for the same in
 * the original (see canonical.ts): where a document shows that a fund is all the money, it makes no difference which is said.
 */
export function recoveryOf(original: Disclosure, copy: Disclosure, extent: Extent = "all"): Recovery {
  const before = understand(original);
  const canonical = canonicalIn(before);
  const known = ({ concept, printed }: Figure) => {
    const whole = concept.kind === "share" ? wholeOfShare(concept) : null;
    const said = whole
      ? refine(canonical(refine(concept, { base: ALL })), { base: printConcept(canonical(whole)) })
      : canonical(concept);
    return `${printConcept(said)} ${JSON.stringify(printed)}`;
  };
  const wanted = figuresIn(before, extent).map(known);
  const found = figuresIn(understand(copy), extent).map(known);
  const left = [...found];
  const missing = wanted.filter((figure) => !without(left, figure));
  return { wanted: wanted.length, found: found.length, same: wanted.length - missing.length, missing };
}
