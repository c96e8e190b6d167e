import { type Decimal, type Fen, printDecimal, ratio } from "../../amount/index.ts";
import { exactOf, multiplied, points, within, ZERO } from "./exact.ts";
import { type ScoreOutcome, scored, wrong } from "./outcome.ts";

/** A rate of execution in percent with two decimals; null where there was no budget. */
export function executionRate(budget: Fen, executed: Fen): Decimal | null {
  return budget > 0 ? points(multiplied(ratio(BigInt(executed), BigInt(budget)), ratio(100n, 1n))) : null;
}

/**
 * The points for the execution of the budget (预算执行率): in proportion, all of them at most. Without budget and spending it
 * does not apply; spending without a budget is an error. Source: 财预〔2020〕10号.
 * @param budget the budget of the whole year, adjustments included, in fen
 * @param executed what was paid, in fen
 * @param weight points, 10 or 20 by region
 */
export function executionScore(budget: Fen, executed: Fen, weight: number): ScoreOutcome | null {
  if (budget < 0 || executed < 0) return wrong("预算数和执行数不能是负数");
  if (budget === 0) return executed === 0 ? null : wrong("没有预算却有执行数");
  const part = within(ratio(BigInt(executed), BigInt(budget)), ZERO, ratio(1n, 1n));
  const score = points(multiplied(exactOf(weight), part));
  const rate = executionRate(budget, executed);
  return scored(
    score,
    `${weight} 分 × 执行率 ${rate ? printDecimal(rate) : "0"}%${executed > budget ? "（按 100% 计）" : ""} = ${printDecimal(score)} 分`,
    "预算执行率（财预〔2020〕10号）",
    executed >= budget,
  );
}
