import { compareRatios, type Ratio, ratioOf } from "../amount/index.ts";
import type { IndicatorValue } from "./indicator.ts";

/** The unit without 万 or 亿, and how many of it one printed unit is: 万页 is 10 000 页. */
export function baseUnit(unit: string): { readonly unit: string; readonly factor: bigint } {
  const match = /^(万|亿|千|百)(.+)$/.exec(unit);
  const factors: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };
  return match?.[1] && match[2] ? { unit: match[2], factor: factors[match[1]] ?? 1n } : { unit, factor: 1n };
}

/** The number of a target in its base unit, exact; null where it has no single number. */
export function magnitude({ operator, value, unit }: IndicatorValue): Ratio | null {
  if (!value || operator === "range") return null;
  const exact = ratioOf(value);
  return { n: exact.n * baseUnit(unit).factor, d: exact.d };
}

/**
 * Compares the numbers of two targets in the same unit: negative, zero or positive. Null when they cannot be compared:
 * other units (人 and 人次 are two), ranges, dates and words.
 */
export function compareTargets(left: IndicatorValue, right: IndicatorValue): number | null {
  const [a, b] = [magnitude(left), magnitude(right)];
  if (!a || !b || baseUnit(left.unit).unit !== baseUnit(right.unit).unit) return null;
  return compareRatios(a, b);
}
