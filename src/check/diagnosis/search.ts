import type { Range } from "../relations/equation.ts";
import type { Broken } from "./broken.ts";
import { repairWith } from "./repair.ts";
import type { Variables } from "./variables.ts";

/** A set of corrections that repairs all relations of a case, with the value that each number must have. */
export interface Solution {
  readonly values: ReadonlyMap<string, Range>;
}

/** More corrections than this in one tangle are no diagnosis. */
const MOST_CORRECTIONS = 4;
/** Steps after which a search is given up; a document of hundreds of tangled errors is not worth more. */
const MOST_STEPS = 4000;

function keyOfSet(chosen: ReadonlySet<string>): string {
  return [...chosen].sort().join("\n");
}

/**
 * Finds all smallest sets of corrections that repair all broken relations: what a set weighs is the sum of the weights of
 * its numbers, and what it breaks that holds now. Empty where none is small enough, or the search would take too long.
 */
export function smallestRepairs(
  broken: readonly Broken[],
  variables: Variables,
  weightOf: (key: string) => number,
  breaks: (solution: Solution) => number = () => 0,
): readonly Solution[] {
  let best = Number.POSITIVE_INFINITY;
  let solutions: Solution[] = [];
  let steps = 0;
  const seen = new Set<string>();
  const search = (chosen: ReadonlySet<string>, weight: number): void => {
    const set = keyOfSet(chosen);
    if (weight > best || seen.has(set) || steps >= MOST_STEPS) return;
    seen.add(set);
    steps += 1;
    const repair = repairWith(chosen, broken, variables);
    if (repair.state === "open") return;
    if (repair.state === "repaired") {
      const solution = { values: repair.values };
      const all = weight + breaks(solution);
      if (all < best) solutions = [];
      best = Math.min(best, all);
      if (all === best) solutions.push(solution);
      return;
    }
    if (chosen.size >= MOST_CORRECTIONS) return;
    const candidates = [...repair.at.unknowns.keys()]
      .filter((key) => !chosen.has(key))
      .map((key) => ({ key, total: weight + weightOf(key) }))
      .sort((left, right) => left.total - right.total);
    for (const { key, total } of candidates) search(new Set([...chosen, key]), total);
  };
  search(new Set(), 0);
  return steps >= MOST_STEPS ? [] : solutions;
}
