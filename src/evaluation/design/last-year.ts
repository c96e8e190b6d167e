import { compareTargets, parseIndicatorValue } from "../../perform/index.ts";
import { type DesignIssue, GOALS } from "./issue.ts";
import type { PlacedIndicator, TargetSet } from "./target-set.ts";

/** Words for a basis that give no reason. */
const GENERIC = /^(?:计划|历史|行业|预算支出|通用|其他)?(?:标准|数据|计划)$|^\d{4}年(?:度)?(?:工作)?计划$/;

/** Whether the target asks less than what was reached last year; null when that cannot be told. */
function isEasier({ indicator, target }: PlacedIndicator, last: string): boolean | null {
  const before = parseIndicatorValue(last);
  const order = target && before ? compareTargets(target, before) : null;
  if (!target || order === null || before?.value?.units === 0) return null;
  const lowerIsBetter = target.direction === "lower" || /成本/.test(`${indicator.level1}${indicator.level2}`);
  return lowerIsBetter ? order > 0 : order < 0;
}

/** Targets that ask less than last year's value, without a basis that says why. */
export function lastYearIssues({ annual, label }: TargetSet): DesignIssue[] {
  return annual.flatMap((placed): DesignIssue[] => {
    const { indicator, path, title } = placed;
    const last = indicator.prior?.at(-1);
    if (last === undefined || !isEasier(placed, last)) return [];
    if (indicator.basis !== undefined && !GENERIC.test(indicator.basis.trim())) return [];
    const message = `${label}的“${title}”上年为 ${last}，今年 ${indicator.target} 比上年容易，指标值依据没有说明原因`;
    return [{ path: `${path}.target`, message, severity: "warning", basis: GOALS }];
  });
}
