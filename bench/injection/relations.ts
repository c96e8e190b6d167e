import { canonicalIn } from "../../src/check/relations/canonical.ts";
import { type Equation, equationHolds, figuresIn, printedRange } from "../../src/check/relations/equation.ts";
import {
  changeEquation,
  equality,
  rateEquation,
  shareEquation,
  sumEquation,
} from "../../src/check/relations/equations.ts";
import { DIMENSIONS, printConcept } from "../../src/concept/index.ts";
import type { Figure, FigureSite, Printed } from "../../src/disclosure/index.ts";
import type { Understanding } from "../../src/understand/index.ts";

/** One key for each place that prints a figure. */
export function siteOf({ block, row, column, start }: FigureSite): string {
  return [block, row ?? "", column ?? "", row === undefined ? start : ""].join(":");
}

/** Figures of one concept that is known in every dimension, wherever they stand. */
function repeated(document: Understanding): Equation[] {
  const canonical = canonicalIn(document);
  const groups = new Map<string, Figure[]>();
  for (const figure of document.figures) {
    if (DIMENSIONS.some((dimension) => figure.concept[dimension] === undefined)) continue;
    const key = `${figure.printed.type} ${printConcept(canonical(figure.concept))}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first && first.printed.type === "amount" ? others.map((other) => equality(first, other)) : [],
  );
}

/** The relations between numbers that a document prints: sums, changes, rates, shares, repetitions. */
function printedRelations(document: Understanding): Equation[] {
  const sums = document.relations.filter(({ exhaustive }) => exhaustive).map(sumEquation);
  const claims = document.claims.flatMap((claim): (Equation | null)[] => {
    if (claim.type === "share") {
      const [whole] = claim.wholes;
      return whole ? [shareEquation(claim.part, whole, claim.share)] : [];
    }
    if (claim.type !== "change") return [];
    return [rateEquation(claim), claim.previous && changeEquation(claim, claim.previous)];
  });
  return [...sums, ...claims.filter((equation) => equation !== null), ...repeated(document)];
}

/** The relations of a document that hold, to be asked which of them a changed number breaks. */
export class HeldRelations {
  private readonly bySite = new Map<string, Equation[]>();
  /** Where totals of sums stand. */
  private readonly totals: ReadonlySet<string>;

  constructor(document: Understanding) {
    this.totals = new Set(document.relations.map(({ total }) => siteOf(total.site)));
    for (const equation of printedRelations(document)) {
      if (equationHolds(equation) !== true) continue;
      for (const site of new Set(figuresIn(equation).map((figure) => siteOf(figure.site)))) {
        this.bySite.set(site, [...(this.bySite.get(site) ?? []), equation]);
      }
    }
  }

  /**
   * Whether some relation that held does not when places print something else; `null` is a number that is gone, or stands
   * twice. A total that is gone takes its relation with it, and its parts stand in for it where it was a part.
   */
  isBrokenBy(changed: ReadonlyMap<string, Printed | null>): boolean {
    const touched = [...changed.keys()].flatMap((site) => this.bySite.get(site) ?? []);
    return touched.some((equation) => {
      const gone = figuresIn(equation).filter(({ site }) => changed.get(siteOf(site)) === null);
      if (gone.some(({ site }) => this.totals.has(siteOf(site)))) return false;
      const left = gone.length > 0 ? withoutTerms(equation, gone) : equation;
      if (!left) return false;
      return (
        equationHolds(left, (figure) =>
          printedRange({ ...figure, printed: changed.get(siteOf(figure.site)) ?? figure.printed }),
        ) === false
      );
    });
  }
}

/** A sum without terms that are printed no longer; null where they were not all parts of it. */
function withoutTerms(equation: Equation, gone: readonly Figure[]): Equation | null {
  if (equation.type !== "sum" || equation.terms.length < 3) return null;
  return { ...equation, terms: equation.terms.filter(({ figure }) => !gone.includes(figure)) };
}
