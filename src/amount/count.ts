import { parseNumeral } from "./decimal.ts";

/** A count of things as printed, with its measure word: `22 人`, `3辆`, `1 6 人`. */
export interface PrintedCount {
  readonly value: number;
  readonly measureWord: string;
}

const COUNT = /^([\d０-９][\d０-９,，\s_]*)([\p{Script=Han}（）()]{0,6})$/u;

/** Parses a whole number with an optional measure word; null for anything else, also for decimals. */
export function parseCount(text: string): PrintedCount | null {
  const match = COUNT.exec(text.replace(/_/g, " ").trim());
  if (match?.[1] === undefined) return null;
  const numeral = parseNumeral(match[1]);
  return numeral && numeral.scale === 0 ? { value: numeral.units, measureWord: match[2] ?? "" } : null;
}
