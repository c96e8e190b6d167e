import type { Indicator, PerformanceForm } from "./model.ts";

/** What became of the indicators of some forms when they were taken apart. */
export interface IndicatorCoverage {
  readonly indicators: number;
  /** With an operator that is written (≥ ≤ ＝ …以上), and a number. */
  readonly withOperator: number;
  /** With a number alone. */
  readonly bareNumber: number;
  readonly range: number;
  readonly date: number;
  /** Words, which are scored by grades (及时, 达标). */
  readonly words: readonly Indicator[];
  /** One sentence that names no target (成本控制在预算范围内). */
  readonly without: readonly Indicator[];
  /** With weights, values of earlier years, both levels. */
  readonly weighted: number;
  readonly withPrior: number;
  readonly bothLevels: number;
  /** Whose cells had to be moved, or whose level is in doubt. */
  readonly uncertain: number;
  /** Rows below the headers that could not be read. */
  readonly unreadRows: number;
}

/** Counts what the indicators of some forms were understood as. */
export function indicatorCoverage(forms: readonly PerformanceForm[]): IndicatorCoverage {
  const all = forms.flatMap(({ indicators }) => indicators);
  const count = (holds: (indicator: Indicator) => boolean) => all.filter(holds).length;
  const isNumber = ({ target }: Indicator) => target !== null && target.value !== null && target.operator !== "range";
  return {
    indicators: all.length,
    withOperator: count((each) => isNumber(each) && each.target?.stated === true),
    bareNumber: count((each) => isNumber(each) && each.target?.stated === false),
    range: count(({ target }) => target?.operator === "range"),
    date: count(({ target }) => target?.operator === "date"),
    words: all.filter(({ target }) => target?.operator === "qualitative"),
    without: all.filter(({ target }) => target === null),
    weighted: count(({ weight }) => weight !== null),
    withPrior: count(({ prior }) => prior.length > 0),
    bothLevels: count(({ level1, level2 }) => level1 !== "" && level2 !== ""),
    uncertain: count(({ certain }) => !certain),
    unreadRows: forms.reduce((sum, { unreadRows }) => sum + unreadRows, 0),
  };
}
