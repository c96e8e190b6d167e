import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Sources } from "../sources.ts";
import { type Broken, brokenIn } from "./broken.ts";
import { type Correction, correctionOf } from "./correction.ts";
import { type Solution, smallestRepairs } from "./search.ts";
import { supportIn } from "./support.ts";
import { tanglesOf } from "./tangles.ts";
import { type Variables, variablesIn } from "./variables.ts";

/** What is wrong, as far as it can be told: the findings that one correction explains. */
export interface Cause<F> {
  readonly findings: readonly F[];
  readonly correction: Correction;
  /** Whether the rules themselves suspect the same number. */
  readonly asSuspected: boolean;
  /** Other corrections, equally small, that would do as well; each may take several numbers. */
  readonly alternatives: readonly (readonly Correction[])[];
}

/** A thing to be explained, with the finding that stands for it. */
export interface Case<F> {
  readonly of: F;
  readonly finding: Finding;
}

type Located<F> = Broken & { readonly of: F };

/** Of solutions that weigh the same, the one that the rules expect comes first. */
function inOrder(solutions: readonly Solution[], broken: readonly Broken[]): readonly Solution[] {
  const expected = ({ values }: Solution) =>
    broken.filter(({ suspected }) => [...suspected].some((key) => values.has(key))).length;
  return [...solutions].sort((left, right) => expected(right) - expected(left));
}

/** The solutions beside the first one that leave out `key`, by what they have and the first one has not. */
function alternativesTo(
  key: string,
  [first, ...others]: readonly Solution[],
  correct: (key: string, solution: Solution) => Correction,
): (readonly Correction[])[] {
  if (!first) return [];
  const firstMissing = (solution: Solution) => [...first.values.keys()].find((own) => !solution.values.has(own));
  return others
    .filter((solution) => firstMissing(solution) === key)
    .map((solution) =>
      [...solution.values.keys()].filter((own) => !first.values.has(own)).map((own) => correct(own, solution)),
    );
}

function causesIn<F>(tangle: readonly Located<F>[], solutions: readonly Solution[], variables: Variables): Cause<F>[] {
  const ordered = inOrder(solutions, tangle);
  const [first] = ordered;
  if (!first) return [];
  const correct = (key: string, { values }: Solution) => {
    const range = values.get(key);
    return range ? correctionOf(key, range, tangle, variables) : { places: variables.placesOf(key) };
  };
  const rest = new Set(tangle);
  const hits = (key: string) => [...rest].filter(({ unknowns }) => unknowns.has(key));
  const alone = (key: string) =>
    hits(key).filter(({ unknowns }) => [...first.values.keys()].every((own) => own === key || !unknowns.has(own)));
  const keys = [...first.values.keys()];
  const own = new Map(keys.map((key) => [key, alone(key)]));
  for (const relations of own.values()) for (const relation of relations) rest.delete(relation);
  return keys.flatMap((key): Cause<F>[] => {
    const relations = [...(own.get(key) ?? []), ...hits(key)];
    for (const relation of relations) rest.delete(relation);
    if (relations.length === 0) return [];
    return [
      {
        findings: [...new Set(relations.map(({ of }) => of))],
        correction: correct(key, first),
        asSuspected: relations.some(({ suspected }) => suspected.has(key)),
        alternatives: alternativesTo(key, ordered, correct),
      },
    ];
  });
}

/**
 * Explains broken relations by the smallest set of corrections that repairs them all. A number weighs one for each place
 * that repeats it and one for each relation that holds with it, last year's document included, so that what agrees
 * with much else is suspected last; what the approval confirms is not suspected at all. Cases that are in no cause
 * could not be explained.
 */
export function diagnose<F>(cases: readonly Case<F>[], document: Understanding, sources: Sources): Cause<F>[] {
  if (cases.every(({ finding }) => !finding.equation)) return [];
  const variables = variablesIn(document);
  const support = supportIn(document, sources, variables);
  const weightOf = (key: string) => Math.max(1, variables.figuresOf(key).length) + support.heldBy(key);
  const broken = cases.flatMap(({ of, finding }): Located<F>[] => {
    const relation = brokenIn(finding, variables, support);
    return relation ? [{ of, ...relation }] : [];
  });
  return tanglesOf(broken).flatMap((tangle) =>
    causesIn(tangle, smallestRepairs(tangle, variables, weightOf), variables),
  );
}
