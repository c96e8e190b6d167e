import { compareRatios, printDecimal, type Ratio, ratio } from "../../amount/index.ts";
import type { IndicatorValue } from "../indicator.ts";
import { magnitude } from "../indicator-compare.ts";
import { divided, minus, multiplied, points, within, ZERO } from "./exact.ts";
import { type ScoreOutcome, scored, wrong } from "./outcome.ts";
import type { ScoringParameters } from "./rule.ts";

const RULE = "按照完成比例赋分（财预〔2020〕10号）";
const ONE = ratio(1n, 1n);
const HUNDRED = ratio(100n, 1n);

/** Whether a value does what a target with this operator asks. */
export function meetsTarget(operator: IndicatorValue["operator"], actual: Ratio, target: Ratio): boolean {
  const order = compareRatios(actual, target);
  switch (operator) {
    case "≥":
      return order >= 0;
    case ">":
      return order > 0;
    case "≤":
      return order <= 0;
    case "<":
      return order < 0;
    default:
      return order === 0;
  }
}

/** How much of an upper limit that was exceeded still counts. */
function exceeded(actual: Ratio, limit: Ratio, how: ScoringParameters["exceeded"]): Ratio {
  if (limit.n === 0n) return ZERO;
  if (how === "ratio") return divided(limit, actual);
  return within(minus(ONE, divided(minus(actual, limit), limit)), ZERO, ONE);
}

/** The part of the points that is earned, from 0 to 1; null where the target cannot be one. */
function share(target: IndicatorValue, actual: Ratio, aim: Ratio, how: ScoringParameters["exceeded"]): Ratio | null {
  const met = meetsTarget(target.operator, actual, aim);
  switch (target.operator) {
    case "≥":
    case ">":
      if (aim.n <= 0n) return null;
      return met ? ONE : within(divided(actual, aim), ZERO, ONE);
    case "≤":
    case "<":
      return met ? ONE : exceeded(actual, aim, how);
    case "=":
      if (aim.n === 0n) return actual.n === 0n ? ONE : ZERO;
      return compareRatios(actual, aim) >= 0 ? ONE : within(divided(actual, aim), ZERO, ONE);
    default:
      return null;
  }
}

function rangeShare(target: IndicatorValue, actual: Ratio, how: ScoringParameters["exceeded"]): Ratio | null {
  const low = target.value && magnitude({ ...target, operator: "=" });
  const high = target.upper && magnitude({ ...target, operator: "=", value: target.upper });
  if (!low || !high || low.n <= 0n) return null;
  if (compareRatios(actual, low) < 0) return within(divided(actual, low), ZERO, ONE);
  return compareRatios(actual, high) <= 0 ? ONE : exceeded(actual, high, how);
}

/**
 * Points in proportion to completion. A target of at least nought asks nothing and is refused; a limit of nought (0次) is
 * kept or not; what exceeds a limit loses points by how far; completion below the pass mark earns nothing.
 * @param weight points of the indicator, exact
 */
export function proportionalScore(
  target: IndicatorValue,
  actual: Ratio,
  weight: Ratio,
  { exceeded: how, passMark }: ScoringParameters,
): ScoreOutcome {
  if (actual.n < 0n) return wrong("实际值不能是负数");
  const aim = magnitude(target);
  const part = target.operator === "range" ? rangeShare(target, actual, how) : aim && share(target, actual, aim, how);
  if (!part) return wrong(`目标值“${target.text}”不能按比例赋分`);
  const passed = compareRatios(multiplied(part, HUNDRED), ratio(BigInt(passMark), 1n)) >= 0;
  const score = points(passed ? multiplied(weight, part) : ZERO);
  const percent = printDecimal(points(multiplied(part, HUNDRED)));
  const reason = passed ? `完成 ${percent}%` : `完成 ${percent}%，低于及格门槛 ${passMark}%`;
  return scored(
    score,
    `${printDecimal(points(weight))} 分 × ${reason} = ${printDecimal(score)} 分`,
    RULE,
    compareRatios(part, ONE) === 0,
  );
}
