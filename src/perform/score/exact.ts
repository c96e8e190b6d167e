import { compareRatios, type Decimal, type Ratio, ratio, ratioOf, roundRatio } from "../../amount/index.ts";

/** Nought, as an exact number. */
export const ZERO: Ratio = ratio(0n, 1n);

export function multiplied(left: Ratio, right: Ratio): Ratio {
  return ratio(left.n * right.n, left.d * right.d);
}

/** @throws RangeError for a divisor of zero. */
export function divided(left: Ratio, right: Ratio): Ratio {
  return ratio(left.n * right.d, left.d * right.n);
}

export function plus(left: Ratio, right: Ratio): Ratio {
  return ratio(left.n * right.d + right.n * left.d, left.d * right.d);
}

export function minus(left: Ratio, right: Ratio): Ratio {
  return plus(left, { n: -right.n, d: right.d });
}

/** The number that lies between two bounds and nearest to a value. */
export function within(value: Ratio, low: Ratio, high: Ratio): Ratio {
  if (compareRatios(value, low) < 0) return low;
  return compareRatios(value, high) > 0 ? high : value;
}

/** A whole number or one with decimals as it is typed in data, exact: 12.5. */
export function exactOf(value: number): Ratio {
  return ratioOf(decimalOf(value));
}

/** A typed number as a decimal. @throws RangeError for what is no finite number. */
export function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`不是数：${value}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  return { units: Number(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** Points rounded half up to two decimals, as scores are recorded. */
export function points(value: Ratio): Decimal {
  return roundRatio(value, 2);
}
