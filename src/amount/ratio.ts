import { divideHalfUp } from "./amount.ts";
import type { Decimal } from "./decimal.ts";
import type { Fen } from "./fen.ts";

/** An exact fraction; the denominator is positive. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * An exact fraction of two integers.
 * @throws RangeError for a zero denominator.
 */
export function ratio(n: bigint, d: bigint): Ratio {
  if (d === 0n) throw new RangeError("分母为零");
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** One amount as a percentage of another, exact. @throws RangeError when the whole is zero. */
export function percentOf(part: Fen, whole: Fen): Ratio {
  return ratio(BigInt(part) * 100n, BigInt(whole));
}

/** Negative, zero or positive, as `left` is less than, equal to or greater than `right`. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const difference = left.n * right.d - right.n * left.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds half away from zero to a decimal of `scale` places. */
export function roundRatio(value: Ratio, scale: number): Decimal {
  return { units: Number(divideHalfUp(value.n * 10n ** BigInt(scale), value.d)), scale };
}

/** The exact fraction that a printed decimal stands for. */
export function ratioOf(decimal: Decimal): Ratio {
  return ratio(BigInt(decimal.units), 10n ** BigInt(decimal.scale));
}

/** A closed interval of fractions. */
export interface RatioInterval {
  readonly lo: Ratio;
  readonly hi: Ratio;
}

/** All values that round to a printed decimal; a tie belongs to both neighbours. */
export function ratioIntervalOf(decimal: Decimal): RatioInterval {
  const d = 2n * 10n ** BigInt(decimal.scale);
  const middle = 2n * BigInt(decimal.units);
  return { lo: { n: middle - 1n, d }, hi: { n: middle + 1n, d } };
}

export function ratiosMeet(left: RatioInterval, right: RatioInterval): boolean {
  return compareRatios(left.lo, right.hi) <= 0 && compareRatios(right.lo, left.hi) <= 0;
}
