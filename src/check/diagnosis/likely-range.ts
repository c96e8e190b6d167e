import { midpoint, ratioOf } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import { type Range, rangesMeet, solveFor } from "../relations/equation.ts";
import type { Broken } from "./broken.ts";

/** The middle of a range, which is the value where it is exact. */
export function middle(range: Range): Range {
  if (range.type === "amount") {
    const value = midpoint(range.interval);
    return { type: "amount", interval: { lo: value, hi: value } };
  }
  const { lo, hi } = range.interval;
  const value = { n: lo.n * hi.d + hi.n * lo.d, d: 2n * lo.d * hi.d };
  return { type: "percent", interval: { lo: value, hi: value } };
}

/** A figure taken for exactly what it prints. */
function exactRange(figure: Figure): Range | null {
  const { printed } = figure;
  if (printed.type === "percent") {
    const value = ratioOf(printed.value);
    return { type: "percent", interval: { lo: value, hi: value } };
  }
  if (printed.type !== "amount") return null;
  return { type: "amount", interval: { lo: printed.fen, hi: printed.fen } };
}

/** What a relation gives for a number when all that is printed is taken as it stands, where that lies within the range. */
export function exactValue(key: string, range: Range, broken: readonly Broken[]): Range | null {
  for (const { equation, unknowns } of broken) {
    const figure = unknowns.get(key);
    const solved = figure ? solveFor(equation, figure, exactRange) : null;
    const value = solved && middle(solved);
    if (value && rangesMeet(value, range)) return value;
  }
  return null;
}

/**
 * How far a number is known: amounts are mostly meant as they are printed, so that a sum, or the percentage of two of them, is known
 * exactly; what follows from a rounded percentage is not.
 */
export function knownRange(key: string, range: Range, broken: readonly Broken[]): Range {
  const ofAmounts = broken.filter(({ equation: { type } }) => range.type === "percent" || type === "sum");
  return exactValue(key, range, ofAmounts) ?? range;
}
