import type { AmountUnit, Fen } from "../../amount/index.ts";

/** One bar: what it is of, and how much. */
export interface Bar {
  readonly label: string;
  readonly amount: Fen;
}

/** Two bars for the same thing, before and now; null where an amount is not known. */
export interface BarPair {
  readonly label: string;
  readonly before: Fen | null;
  readonly now: Fen | null;
}

interface ChartFrame {
  /** What the chart shows, in a line: 2024年收入预算（按来源）. */
  readonly title: string;
  /** The unit that amounts are printed in. */
  readonly unit: AmountUnit;
  /** Digits behind the point of printed amounts; 2 when not given. */
  readonly decimals?: number;
}

/** Amounts beside each other: income by source, expenditure by function or by nature. Shares are of the sum of all bars. */
export interface BarChart extends ChartFrame {
  readonly type: "bars";
  readonly bars: readonly Bar[];
  /** Whether each amount's share of the sum is printed too; false when not given. */
  readonly shares?: boolean;
}

/** Amounts of two years: the change on last year, 三公. */
export interface ComparisonChart extends ChartFrame {
  readonly type: "comparison";
  /** The names of the two sides: 2023年预算, 2024年预算. */
  readonly before: string;
  readonly now: string;
  readonly pairs: readonly BarPair[];
}

export type Chart = BarChart | ComparisonChart;

/** A chart within a document. */
export interface PlacedChart {
  readonly chart: Chart;
  /** Index of the block that it stands below. */
  readonly below: number;
}
