import { equationHolds } from "../relations/equation.ts";
import { shareEquation } from "../relations/equations.ts";
import type { Broken } from "./broken.ts";

/**
 * Whether a wrong number is fully explained by a slip that people are known to make: a rate of change that was taken of this year's
 * amount. That it should come to the printed rate by chance is so unlikely that no other number need be suspected.
 */
export function isKnownSlip(key: string, broken: readonly Broken[]): boolean {
  return broken.some(({ equation, unknowns }) => {
    if (equation.type !== "rate" || unknowns.get(key) !== equation.rate) return false;
    return equationHolds(shareEquation(equation.change, equation.level, equation.rate)) === true;
  });
}
