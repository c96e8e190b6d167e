import type { PrintedAmount } from "./amount.ts";
import { type Fen, fen } from "./fen.ts";
import { fenPerUnit } from "./unit.ts";

/**
 * All amounts that may stand behind a printed number, both ends included. Money comes in whole fen, so the half-open
 * interval of a rounded print (877.92 万元 = [877.915, 877.925) 万元) is a closed interval of fen.
 */
export interface MoneyInterval {
  readonly lo: Fen;
  readonly hi: Fen;
}

/**
 * The interval of a printed amount, printed by rounding half away from zero.
 * An amount printed to the fen (or finer) is exact.
 */
export function intervalOf(printed: PrintedAmount): MoneyInterval {
  const step = fenPerUnit(printed.unit) / 10 ** printed.decimals;
  const half = Math.floor(step / 2);
  if (half < 1) return { lo: printed.fen, hi: printed.fen };
  const negative = printed.fen < 0;
  const zero = printed.fen === 0;
  return {
    lo: fen(printed.fen - (negative ? half - 1 : zero ? half - 1 : half)),
    hi: fen(printed.fen + (negative ? half : half - 1)),
  };
}

/** An amount known to the fen. */
export function exactly(value: Fen): MoneyInterval {
  return { lo: value, hi: value };
}

export function addIntervals(left: MoneyInterval, right: MoneyInterval): MoneyInterval {
  return { lo: fen(left.lo + right.lo), hi: fen(left.hi + right.hi) };
}

export function negateInterval({ lo, hi }: MoneyInterval): MoneyInterval {
  return { lo: fen(-hi), hi: fen(-lo) };
}

export function subtractIntervals(left: MoneyInterval, right: MoneyInterval): MoneyInterval {
  return addIntervals(left, negateInterval(right));
}

/** The interval of a sum; the empty sum is exactly zero. */
export function sumIntervals(intervals: Iterable<MoneyInterval>): MoneyInterval {
  let total: MoneyInterval = exactly(fen(0));
  for (const interval of intervals) total = addIntervals(total, interval);
  return total;
}

/** Whether some amount lies in both: the two prints can agree. */
export function meets(left: MoneyInterval, right: MoneyInterval): boolean {
  return left.lo <= right.hi && right.lo <= left.hi;
}

/** How far two intervals are apart in fen; 0 when they meet. */
export function gap(left: MoneyInterval, right: MoneyInterval): Fen {
  return fen(Math.max(0, left.lo - right.hi, right.lo - left.hi));
}

/** The amount in the middle of an interval, the lower of two. */
export function midpoint({ lo, hi }: MoneyInterval): Fen {
  return fen(lo + Math.floor((hi - lo) / 2));
}
