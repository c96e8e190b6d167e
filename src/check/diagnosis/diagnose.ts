import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { equationHolds, printedRange } from "../relations/equation.ts";
import type { Sources } from "../sources.ts";
import { type Broken, brokenIn } from "./broken.ts";
import { type Correction, correctionOf } from "./correction.ts";
import { isKnownSlip } from "./known-slip.ts";
import { knownRange } from "./likely-range.ts";
import { type Solution, smallestRepairs } from "./search.ts";
import { unlikelihood } from "./slip.ts";
import { type Support, supportIn } from "./support.ts";
import { tanglesOf } from "./tangles.ts";
import { type Variables, variablesIn } from "./variables.ts";

/** What is wrong, as far as it can be told: the findings that one correction explains. */
export interface Cause<F> {
  readonly findings: readonly F[];
  readonly correction: Correction;
  /** Other corrections, equally small, that would do as well; each may take several numbers. */
  readonly alternatives: readonly (readonly Correction[])[];
}

/** A thing to be explained, with the finding that stands for it. */
export interface Case<F> {
  readonly of: F;
  readonly finding: Finding;
}

type Located<F> = Broken & { readonly of: F };

/** How much likelier a number is to be wrong because the rule expects it, as a decimal logarithm. */
const EXPECTED = 0.5;

/** Of solutions that weigh the same, the one that takes the least of a slip comes first, then the one that the rules expect. */
function inOrder(
  solutions: readonly Solution[],
  broken: readonly Broken[],
  { figuresOf }: Variables,
): readonly Solution[] {
  const expected = ({ values }: Solution) =>
    broken.filter(({ suspected }) => [...suspected].some((key) => values.has(key))).length;
  const unlikely = ({ values }: Solution) =>
    [...values].reduce((sum, [key, range]) => {
      const [figure] = figuresOf(key);
      const bonus = broken.some(({ suspected }) => suspected.has(key)) ? EXPECTED : 0;
      return sum + (figure ? unlikelihood(figure, knownRange(key, range, broken)) : 0) - bonus;
    }, 0);
  const ranked = solutions.map((solution) => ({ solution, slips: unlikely(solution), fits: expected(solution) }));
  return ranked
    .sort((left, right) => left.slips - right.slips || right.fits - left.fits)
    .map(({ solution }) => solution);
}

/** What a solution has and the first one has not, for each other solution that first leaves out `key`. */
function othersWithout(key: string, [first, ...others]: readonly Solution[]): (readonly string[])[] {
  const kept = [...(first?.values.keys() ?? [])];
  return others
    .filter(({ values }) => kept.find((own) => !values.has(own)) === key)
    .map(({ values }) => [...values.keys()].filter((own) => !kept.includes(own)));
}

/**
 * The other ways to explain what `key` explains: single numbers, and sets of numbers that are not put together of what
 * stands among the single ones already.
 */
function alternativesTo(
  key: string,
  solutions: readonly Solution[],
  correct: (key: string) => Correction,
): (readonly Correction[])[] {
  const others = othersWithout(key, solutions);
  const single = new Set(others.flatMap((keys) => (keys.length === 1 ? keys : [])));
  const shown = others.filter((keys) => keys.length === 1 || !keys.some((own) => single.has(own)));
  return shown.map((keys) => keys.map(correct));
}

/** Which relations each correction of a solution explains: those that it alone touches, then a share of the rest. */
function sharesOf<B extends Broken>(tangle: readonly B[], keys: readonly string[]): Map<string, B[]> {
  const shares = new Map<string, B[]>(keys.map((key) => [key, []]));
  const touching = ({ unknowns }: B) => keys.filter((key) => unknowns.has(key));
  for (const relation of [...tangle].sort((left, right) => touching(left).length - touching(right).length)) {
    const [least] = touching(relation).sort((a, b) => (shares.get(a)?.length ?? 0) - (shares.get(b)?.length ?? 0));
    if (least !== undefined) shares.get(least)?.push(relation);
  }
  return shares;
}

function causesIn<F>(tangle: readonly Located<F>[], solutions: readonly Solution[], variables: Variables): Cause<F>[] {
  const known = solutions.filter(({ values }) => [...values.keys()].every((key) => isKnownSlip(key, tangle)));
  const ordered = inOrder(known.length > 0 ? known : solutions, tangle, variables);
  const [first] = ordered;
  if (!first) return [];
  const correct = (key: string): Correction => {
    const range = ordered.find(({ values }) => values.has(key))?.values.get(key);
    return range ? correctionOf(key, range, tangle, variables) : { places: variables.placesOf(key) };
  };
  return [...sharesOf(tangle, [...first.values.keys()])].map(([key, relations]) => ({
    findings: [...new Set(relations.map(({ of }) => of))],
    correction: correct(key),
    alternatives: alternativesTo(key, ordered, correct),
  }));
}

/** What a relation more that is broken takes off the weight of a number that stands in several. */
const BROKEN_TOO = 2;

/**
 * Explains relations together; where no correction mends two of them, each by itself, and a number that stands in several is
 * then the likelier wrong one.
 */
function explain<F>(
  tangle: readonly Located<F>[],
  variables: Variables,
  support: Support,
  weightOf: (key: string) => number,
): readonly Cause<F>[] {
  const solutions = smallestRepairs(tangle, variables, weightOf, brokenBy(variables, support));
  const corrections = solutions[0]?.values.size ?? 0;
  if (tangle.length > 1 && corrections >= tangle.length) {
    const times = (key: string) => tangle.filter(({ unknowns }) => unknowns.has(key)).length;
    const lighter = (key: string) => Math.max(1, weightOf(key) - BROKEN_TOO * (times(key) - 1));
    return tangle.flatMap((relation) => explain([relation], variables, support, lighter));
  }
  return causesIn(tangle, solutions, variables);
}

/** How many rates and shares that hold a solution would break. */
function brokenBy({ keyOf }: Variables, { roundedWith }: Support): (solution: Solution) => number {
  return ({ values }) => {
    const touched = new Set([...values.keys()].flatMap(roundedWith));
    const rangeOf = (figure: Figure) => values.get(keyOf(figure)) ?? printedRange(figure);
    return [...touched].filter((equation) => equationHolds(equation, rangeOf) === false).length;
  };
}

/** Nothing is seldom printed for something. */
function isNothing({ printed }: Figure): boolean {
  return printed.type === "amount" && printed.fen === 0;
}

/**
 * Explains broken relations by the smallest set of corrections that repairs them all. A number weighs one for each place
 * that repeats it and one for each relation that holds with it and would not without it, last year's document included, so
 * that what agrees with much else is suspected last; what the approval confirms is not suspected at all. Cases that are in no cause
 * could not be explained.
 */
export function diagnose<F>(cases: readonly Case<F>[], document: Understanding, sources: Sources): Cause<F>[] {
  if (cases.every(({ finding }) => !finding.equation)) return [];
  const variables = variablesIn(document);
  const support = supportIn(document, sources, variables);
  const weightOf = (key: string) => {
    const figures = variables.figuresOf(key);
    return Math.max(1, figures.length) + support.heldBy(key) + Number(figures.every(isNothing));
  };
  const broken = cases.flatMap(({ of, finding }): Located<F>[] => {
    const relation = brokenIn(finding, variables, support);
    return relation ? [{ of, ...relation }] : [];
  });
  return tanglesOf(broken).flatMap((tangle) => explain(tangle, variables, support, weightOf));
}
