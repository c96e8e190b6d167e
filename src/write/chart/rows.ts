import {
  absFen,
  describeAmount,
  type Fen,
  percentage,
  printAmount,
  printPercent,
  sumFen,
  ZERO_FEN,
} from "../../amount/index.ts";
import type { Chart } from "./chart.ts";

/** One bar to be drawn. */
export interface DrawnBar {
  readonly side: "now" | "before";
  /** How long it is, in thousandths of the longest. */
  readonly length: number;
  /** What is printed at its end. */
  readonly value: string;
}

/** A label and its bars, one above the other. */
export interface Row {
  readonly label: string;
  readonly bars: readonly DrawnBar[];
  /** The row in a sentence, for those who cannot see it. */
  readonly described: string;
}

function larger(left: Fen, right: Fen): Fen {
  return left >= right ? left : right;
}

function lengthOf(amount: Fen, longest: Fen): number {
  const share = percentage(absFen(amount), longest, 1);
  return share === null ? 0 : share.units;
}

/** The rows of a chart, amounts printed and bars measured. */
export function rowsOf(chart: Chart): Row[] {
  const { unit, decimals = 2 } = chart;
  const print = (amount: Fen) => printAmount(amount, { unit, decimals, grouping: true });
  const say = (amount: Fen) => describeAmount({ fen: amount, unit, decimals });
  if (chart.type === "bars") {
    const longest = chart.bars.reduce((most, { amount }) => larger(most, absFen(amount)), ZERO_FEN);
    const total = sumFen(chart.bars.map(({ amount }) => amount));
    return chart.bars.map(({ label, amount }) => {
      const share = chart.shares && amount >= 0 ? percentage(amount, total, 2) : null;
      const percent = share === null ? "" : printPercent(share);
      return {
        label,
        bars: [
          { side: "now", length: lengthOf(amount, longest), value: print(amount) + (percent && `（${percent}）`) },
        ],
        described: `${label}${say(amount)}${percent && `，占${percent}`}`,
      };
    });
  }
  const { before: beforeName, now: nowName } = chart;
  const amounts = chart.pairs.flatMap(({ before, now }) => [before ?? ZERO_FEN, now ?? ZERO_FEN]);
  const longest = amounts.reduce((most, amount) => larger(most, absFen(amount)), ZERO_FEN);
  return chart.pairs.map(({ label, before, now }) => {
    const said = (name: string, amount: Fen | null) => `${name}${amount === null ? "未列示" : say(amount)}`;
    const bar = (side: DrawnBar["side"], amount: Fen | null): DrawnBar[] =>
      amount === null ? [] : [{ side, length: lengthOf(amount, longest), value: print(amount) }];
    return {
      label,
      bars: [...bar("now", now), ...bar("before", before)],
      described: `${label}：${said(nowName, now)}，${said(beforeName, before)}`,
    };
  });
}
