import { type Decimal, type Numeral, parseNumeral, printDecimal, toHalfWidth, trimDecimal } from "./decimal.ts";
import type { Fen } from "./fen.ts";
import type { MoneyInterval } from "./interval.ts";
import { compareRatios, percentOf, type Ratio, type RatioInterval, roundRatio } from "./ratio.ts";

/** Parses a percentage as printed, in percent: `16.30%`, `８４％`, `百分之二十` is not one. Null when it is none. */
export function parsePercent(text: string): Numeral | null {
  const match = /^(.*)%$/.exec(toHalfWidth(text).trim());
  return match?.[1] === undefined ? null : parseNumeral(match[1]);
}

/** Prints a percentage with its sign: `{ units: 1630, scale: 2 }` is "16.30%". */
export function printPercent(decimal: Decimal, trimZeros = false): string {
  return `${printDecimal(trimZeros ? trimDecimal(decimal) : decimal)}%`;
}

/** The printed percentage of part in whole, rounded half up to `scale` places; null when the whole is zero. */
export function percentage(part: Fen, whole: Fen, scale: number): Decimal | null {
  return whole === 0 ? null : roundRatio(percentOf(part, whole), scale);
}

function spread(candidates: readonly Ratio[]): RatioInterval {
  let [lo, hi] = [candidates[0] as Ratio, candidates[0] as Ratio];
  for (const candidate of candidates) {
    if (compareRatios(candidate, lo) < 0) lo = candidate;
    if (compareRatios(candidate, hi) > 0) hi = candidate;
  }
  return { lo, hi };
}

/**
 * The percentages that `part` of `whole` can be, given what is known of both. Null when the whole may be zero.
 */
export function shareInterval(part: MoneyInterval, whole: MoneyInterval): RatioInterval | null {
  if (whole.lo <= 0 && whole.hi >= 0) return null;
  return spread([part.lo, part.hi].flatMap((p) => [whole.lo, whole.hi].map((w) => percentOf(p, w))));
}

/**
 * The rates of change, in percent of last year and without sign, that a level and its change against last year can give.
 * The base is level − change, so both ends vary together and the interval is taken over the four corners.
 * Null when the base may be zero or negative: the rate is then undefined.
 */
export function changeRateInterval(level: MoneyInterval, change: MoneyInterval): RatioInterval | null {
  const corners: Ratio[] = [];
  for (const l of [level.lo, level.hi]) {
    for (const c of [change.lo, change.hi]) {
      const base = l - c;
      if (base <= 0) return null;
      corners.push(percentOf(Math.abs(c) as Fen, base as Fen));
    }
  }
  const zeroInside = change.lo <= 0 && change.hi >= 0;
  const interval = spread(corners);
  return zeroInside ? { lo: { n: 0n, d: 1n }, hi: interval.hi } : interval;
}
