import {
  compareRatios,
  fen,
  intervalOf,
  type MoneyInterval,
  meets,
  negateInterval,
  type RatioInterval,
} from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import { printedRange, type Range, type Ranges, rangesMeet, solveFor } from "../relations/equation.ts";
import type { Broken } from "./broken.ts";
import type { Variables } from "./variables.ts";

function commonMoney(left: MoneyInterval, right: MoneyInterval): MoneyInterval {
  return { lo: fen(Math.max(left.lo, right.lo)), hi: fen(Math.min(left.hi, right.hi)) };
}

function commonRatios(left: RatioInterval, right: RatioInterval): RatioInterval {
  return {
    lo: compareRatios(left.lo, right.lo) >= 0 ? left.lo : right.lo,
    hi: compareRatios(left.hi, right.hi) <= 0 ? left.hi : right.hi,
  };
}

/** What two ranges have in common; null where they have nothing. */
export function common(left: Range, right: Range): Range | null {
  if (!rangesMeet(left, right)) return null;
  if (left.type === "amount" && right.type === "amount")
    return { type: "amount", interval: commonMoney(left.interval, right.interval) };
  return left.type === "percent" && right.type === "percent"
    ? { type: "percent", interval: commonRatios(left.interval, right.interval) }
    : null;
}

/**
 * An amount that is printed without a sign is not corrected to a negative one. A change may turn round, but only as it is:
 * a wrong direction and a wrong amount at once are two errors.
 */
function isPossible({ concept, printed }: Figure, range: Range): boolean {
  if (range.type !== "amount" || printed.type !== "amount" || printed.fen < 0) return true;
  if (range.interval.hi >= 0) return true;
  return concept.kind === "change" && printed.fen !== 0 && meets(range.interval, negateInterval(intervalOf(printed)));
}

/** How a set of corrections works out. */
export type Repair =
  /** All relations hold with these values. */
  | { readonly state: "repaired"; readonly values: ReadonlyMap<string, Range> }
  /** A relation that none of the corrections touches, or that they cannot make hold together. */
  | { readonly state: "broken"; readonly at: Broken }
  /** The corrections leave each other open: fewer would do, or nothing can be told. */
  | { readonly state: "open" };

/**
 * Works out what the chosen numbers must be for all relations to hold: relations with one open number give its range,
 * several of them what their ranges have in common; relations without an open number have to hold.
 */
export function repairWith(chosen: ReadonlySet<string>, broken: readonly Broken[], { keyOf }: Variables): Repair {
  const values = new Map<string, Range>();
  const rangeOf: Ranges = (figure) => values.get(keyOf(figure)) ?? printedRange(figure);
  let rest = [...broken];
  while (rest.length > 0) {
    const found = new Map<string, Range>();
    const later: Broken[] = [];
    for (const relation of rest) {
      const open = [...relation.unknowns].filter(([key]) => chosen.has(key) && !values.has(key));
      if (open.length > 1) {
        later.push(relation);
        continue;
      }
      const touched = open[0] ?? [...relation.unknowns].find(([key]) => chosen.has(key));
      if (!touched) return { state: "broken", at: relation };
      const [key, figure] = touched;
      const needed = solveFor(relation.equation, figure, rangeOf);
      const known = open.length === 1 ? found.get(key) : values.get(key);
      const both = needed && (known ? common(needed, known) : needed);
      if (!both || !isPossible(figure, both)) return { state: "broken", at: relation };
      if (open.length === 1) found.set(key, both);
    }
    if (found.size === 0 && later.length > 0) return { state: "open" };
    for (const [key, range] of found) values.set(key, range);
    rest = later;
  }
  return { state: "repaired", values };
}
