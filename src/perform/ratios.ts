import { compareRatios, type Decimal, type Fen, type Ratio, ratio } from "../amount/index.ts";
import { exactOf, multiplied, points } from "./score/exact.ts";

/** The ratios by which a whole department is judged (部门整体绩效), after 财预〔2013〕53号. */
export const DEPARTMENT_RATIOS = [
  "earmarkRefinement",
  "execution",
  "adjustment",
  "carryOver",
  "threePublicControl",
  "procurementExecution",
  "targetsSet",
  "monitored",
  "selfEvaluated",
  "evaluated",
  "resultsApplied",
] as const;

export type DepartmentRatio = (typeof DEPARTMENT_RATIOS)[number];

/** What a ratio is: its name, its parts in words, its usual target and what it means when there is nothing to divide by. */
export interface RatioDefinition {
  readonly name: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly operator: "≥" | "≤" | "=";
  /** In percent. */
  readonly target: number;
  /** `none`: does not apply without a denominator; `control`: nothing planned and nothing spent is kept. */
  readonly withoutDenominator: "none" | "control";
  readonly source: string;
}

const SOURCE = "财预〔2013〕53号《预算绩效评价共性指标体系框架》";

function definition(
  name: string,
  numerator: string,
  denominator: string,
  operator: RatioDefinition["operator"],
  target: number,
  withoutDenominator: RatioDefinition["withoutDenominator"] = "none",
): RatioDefinition {
  return { name, numerator, denominator, operator, target, withoutDenominator, source: SOURCE };
}

export const RATIO_DEFINITIONS: Readonly<Record<DepartmentRatio, RatioDefinition>> = {
  earmarkRefinement: definition("专项资金细化率", "已细化到承担单位的专项资金", "部门参与分配的专项资金", "≥", 90),
  execution: definition("预算执行率", "全年执行数", "全年预算数（含调整）", "≥", 95),
  adjustment: definition("预算调整率", "追加、追减和结构调整之和（不含政策性和不可抗力）", "年初预算数", "≤", 15),
  carryOver: definition("结转结余率", "年末结转结余", "全年预算数（含调整）", "≤", 5),
  threePublicControl: definition("“三公”经费控制率", "“三公”经费执行数", "“三公”经费预算数", "≤", 100, "control"),
  procurementExecution: definition("政府采购执行率", "政府采购执行数", "政府采购预算数", "≥", 93),
  targetsSet: definition("绩效目标编制完成率", "已编制目标的项目数", "应编制目标的项目数", "=", 100),
  monitored: definition("绩效监控完成率", "已完成监控的项目数", "应监控的项目数", "=", 100),
  selfEvaluated: definition("绩效自评完成率", "已完成自评的项目数", "应自评的项目数", "=", 100),
  evaluated: definition("部门绩效评价完成率", "已完成评价的项目数", "重点绩效评价项目数", "=", 100),
  resultsApplied: definition("评价结果应用率", "采纳的意见建议数", "提出的意见建议数", "=", 100),
};

/** A ratio worked out. */
export type RatioResult =
  | { readonly status: "known"; readonly percent: Decimal; readonly met: boolean }
  | { readonly status: "notApplicable"; readonly why: string }
  | { readonly status: "violated"; readonly why: string }
  | { readonly status: "error"; readonly why: string };

function meets(value: Ratio, operator: RatioDefinition["operator"], target: Ratio): boolean {
  const order = compareRatios(value, target);
  return operator === "≥" ? order >= 0 : operator === "≤" ? order <= 0 : order === 0;
}

/**
 * Works out a ratio from its parts: amounts in fen, or counts. It is compared with its target before it is rounded to two
 * decimals. Without a denominator it does not apply, or (三公) is kept when nothing was spent.
 * @param target in percent, when it is not the usual one
 */
export function departmentRatio(
  which: DepartmentRatio,
  numerator: number | Fen,
  denominator: number | Fen,
  target: number = RATIO_DEFINITIONS[which].target,
): RatioResult {
  const { operator, withoutDenominator, name } = RATIO_DEFINITIONS[which];
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 0 || numerator < 0)
    return { status: "error", why: `${name}的分子和分母应为不小于零的整数` };
  if (denominator === 0) {
    if (withoutDenominator === "none") return { status: "notApplicable", why: `${name}没有分母，不适用` };
    return numerator === 0
      ? { status: "known", percent: { units: 100_00, scale: 2 }, met: true }
      : { status: "violated", why: `${name}：没有预算却有支出` };
  }
  const percent = multiplied(ratio(BigInt(numerator), BigInt(denominator)), ratio(100n, 1n));
  if (which === "execution" && numerator > denominator)
    return { status: "error", why: "执行数大于全年预算数，请核对调整数" };
  return { status: "known", percent: points(percent), met: meets(percent, operator, exactOf(target)) };
}

/** A change of the budget during the year. */
export interface Adjustment {
  /** Signed, in fen. */
  readonly amount: Fen;
  /** 政策变化、不可抗力、上级部署: left out of the adjustment rate. */
  readonly exempt: boolean;
}

/**
 * The numerator of the adjustment rate: what was added, cut and moved, each once, without what the body could not decide
 * (`flow`); or how far the adjusted budget is from the initial one (`stock`). The regulation words it both ways.
 */
export function adjustedAmount(adjustments: readonly Adjustment[], basis: "flow" | "stock" = "flow"): number {
  const own = adjustments.filter(({ exempt }) => !exempt).map(({ amount }) => amount as number);
  if (basis === "flow") return own.reduce((sum, amount) => sum + Math.abs(amount), 0);
  return Math.abs(own.reduce((sum, amount) => sum + amount, 0));
}
