import { type Fen, fen } from "./fen.ts";
import type { MoneyInterval } from "./interval.ts";
import type { Ratio, RatioInterval } from "./ratio.ts";

const HUNDRED = 100n;

function floorFen(n: bigint, d: bigint): Fen {
  const quotient = n / d;
  return fen(Number(n % d !== 0n && n < 0n ? quotient - 1n : quotient));
}

function ceilFen(n: bigint, d: bigint): Fen {
  const quotient = n / d;
  return fen(Number(n % d !== 0n && n > 0n ? quotient + 1n : quotient));
}

/** A factor that an amount is multiplied with, as numerator and positive denominator; null where it is not defined. */
type Factor = (rate: Ratio) => Ratio | null;

/** The amounts that lie in `interval` times the factor at either end of the rate; the interval must not be negative. */
function scaled(interval: MoneyInterval, { lo, hi }: RatioInterval, factor: Factor): MoneyInterval | null {
  const [a, b] = [factor(lo), factor(hi)];
  if (!a || !b || interval.lo < 0) return null;
  const [small, large] = a.n * b.d <= b.n * a.d ? [a, b] : [b, a];
  return {
    lo: floorFen(BigInt(interval.lo) * small.n, small.d),
    hi: ceilFen(BigInt(interval.hi) * large.n, large.d),
  };
}

function positive(n: bigint, d: bigint): Ratio | null {
  return d > 0n && n >= 0n ? { n, d } : null;
}

/**
 * The changes against last year that a level and a rate of change (in percent of last year) allow: Δ ÷ (level ∓ Δ) = rate.
 * Null where no last year's amount can give them: a decrease by 100 % or more leaves no level.
 */
export function changeOfRate(level: MoneyInterval, rate: RatioInterval, decrease: boolean): MoneyInterval | null {
  return scaled(level, rate, ({ n, d }) => positive(n, decrease ? HUNDRED * d - n : HUNDRED * d + n));
}

/** The levels that a change against last year and its rate (in percent of last year) allow; null for a rate of nothing. */
export function levelOfRate(change: MoneyInterval, rate: RatioInterval, decrease: boolean): MoneyInterval | null {
  return scaled(change, rate, ({ n, d }) => positive(decrease ? HUNDRED * d - n : HUNDRED * d + n, n));
}

/** The parts that a share in percent of a whole allows. */
export function partOfShare(whole: MoneyInterval, share: RatioInterval): MoneyInterval | null {
  return scaled(whole, share, ({ n, d }) => positive(n, HUNDRED * d));
}

/** The wholes of which a part can be the share, in percent; null for a share of nothing. */
export function wholeOfShare(part: MoneyInterval, share: RatioInterval): MoneyInterval | null {
  return scaled(part, share, ({ n, d }) => positive(HUNDRED * d, n));
}
