import { compareRatios, type Decimal, type Ratio, ratio, ratioOf, roundRatio } from "../amount/index.ts";
import type { IndicatorValue } from "./indicator.ts";
import { baseUnit, magnitude } from "./indicator-compare.ts";

/** The growth from an earlier to a later target, in percent, exact; null for other units, zero bases and words. */
export function growthBetween(earlier: IndicatorValue, later: IndicatorValue): Ratio | null {
  const [from, to] = [magnitude(earlier), magnitude(later)];
  if (!from || !to || from.n <= 0n || baseUnit(earlier.unit).unit !== baseUnit(later.unit).unit) return null;
  return ratio((to.n * from.d - from.n * to.d) * 100n, from.n * to.d);
}

/** A growth in percent for printing, with one decimal. */
export function printableGrowth(growth: Ratio): Decimal {
  return roundRatio(growth, 1);
}

/** Whether a growth in percent reaches a target such as ≥10%. Null when the target is no percentage that sets a minimum. */
export function reachesGrowth(growth: Ratio, target: IndicatorValue): boolean | null {
  if (target.unit !== "%" || !target.value || (target.operator !== "≥" && target.operator !== "=")) return null;
  return compareRatios(growth, ratioOf(target.value)) >= 0;
}
