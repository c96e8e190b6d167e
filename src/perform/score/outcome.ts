import type { Decimal } from "../../amount/index.ts";

/** What became of one indicator: its points and how they came about, or why there are none. */
export type ScoreOutcome =
  | {
      readonly status: "scored";
      readonly score: Decimal;
      /** The arithmetic in words: 10 × 8/10 = 8.00. */
      readonly formula: string;
      /** The rule that it follows. */
      readonly rule: string;
      readonly met: boolean;
    }
  /** No actual value: never scored silently. */
  | { readonly status: "incomplete"; readonly why: string }
  /** A person has to choose points within these bounds and say why. */
  | { readonly status: "judgement"; readonly from: Decimal; readonly to: Decimal; readonly why: string }
  | { readonly status: "error"; readonly why: string };

export function scored(score: Decimal, formula: string, rule: string, met: boolean): ScoreOutcome {
  return { status: "scored", score, formula, rule, met };
}

export function wrong(why: string): ScoreOutcome {
  return { status: "error", why };
}
