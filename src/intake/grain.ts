import { ancestry } from "../book/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { Candidate } from "./candidates.ts";

/** Whether a value of a dimension is `ancestor` or lies below it. */
export function liesUnder(dimension: Dimension, value: string, ancestor: string): boolean {
  return value === ancestor || ancestry(dimension, value).includes(ancestor);
}

/** Whether `fine` says more exactly what `coarse` says: below it in every dimension, and not the same. */
function isFiner(fine: Concept, coarse: Concept): boolean {
  const dimensions = Object.keys({ ...fine, ...coarse }) as Dimension[];
  let finer = false;
  for (const dimension of dimensions) {
    const [narrow, wide] = [fine[dimension], coarse[dimension]];
    if (narrow === wide) continue;
    if (narrow === undefined) return false;
    if (wide !== undefined && !liesUnder(dimension, narrow, wide)) return false;
    finer = true;
  }
  return finer;
}

/** The candidates parted into those of the finest grain and the totals that they add up to. */
export function byGrain(candidates: readonly Candidate[]): {
  readonly leaves: readonly Candidate[];
  readonly totals: readonly Candidate[];
} {
  const complete = candidates.filter((candidate) => candidate.complete);
  const totals = candidates.filter(({ concept }) => complete.some((other) => isFiner(other.concept, concept)));
  const above = new Set(totals);
  return { leaves: complete.filter((candidate) => !above.has(candidate)), totals };
}
