import { compareRatios, type Ratio, ratio } from "../../amount/index.ts";
import { baseUnit, magnitude, parseIndicatorValue } from "../../perform/index.ts";
import { type DesignIssue, GOALS } from "./issue.ts";
import type { PlacedIndicator, TargetSet } from "./target-set.ts";

/** Words for a basis that give no reason. */
const GENERIC = /^(?:计划|历史|行业|预算支出|通用|其他)?(?:标准|数据|计划)$|^\d{4}年(?:度)?(?:工作)?计划$/;

/** How much easier a target may be before it has to be explained: points of a percentage, else the share of last year's value. */
const POINTS: Ratio = ratio(5n, 1n);
const SHARE: Ratio = ratio(1n, 10n);

type Easing = "much" | "little";

/** How much less a target asks than what was reached last year; null when it asks no less, or that cannot be told. */
function easingOf({ indicator, target }: PlacedIndicator, last: string): Easing | null {
  const before = parseIndicatorValue(last);
  const [now, then] = [target && magnitude(target), before && magnitude(before)];
  if (!target || !before || !now || !then || then.n <= 0n) return null;
  if (baseUnit(target.unit).unit !== baseUnit(before.unit).unit) return null;
  const lowerIsBetter = target.direction === "lower" || /成本/.test(`${indicator.level1}${indicator.level2}`);
  const more = now.n * then.d - then.n * now.d;
  const gap = lowerIsBetter ? more : -more;
  if (gap <= 0n) return null;
  const much =
    target.unit === "%"
      ? compareRatios(ratio(gap, now.d * then.d), POINTS) > 0
      : compareRatios(ratio(gap, now.d * then.n), SHARE) > 0;
  return much ? "much" : "little";
}

/**
 * Targets that ask less than last year's value, without a basis that says why: one by one where they ask much less, in one
 * hint where they ask a little less, as a target of at least 95% after a result of 96.2%.
 */
export function lastYearIssues({ annual, label, path }: TargetSet): DesignIssue[] {
  const easier = annual.flatMap((placed) => {
    const { prior, basis } = placed.indicator;
    const last = prior?.at(-1);
    const easing = last === undefined ? null : easingOf(placed, last);
    const explained = basis !== undefined && !GENERIC.test(basis.trim());
    return last === undefined || easing === null || explained ? [] : [{ placed, last, easing }];
  });
  const much = easier.filter(({ easing }) => easing === "much");
  const little = easier.filter(({ easing }) => easing === "little");
  const warnings = much.map(
    ({ placed: { indicator, title, path: at }, last }): DesignIssue => ({
      path: `${at}.target`,
      message: `${label}的“${title}”上年为 ${last}，今年 ${indicator.target} 比上年容易，指标值依据没有说明原因`,
      severity: "warning",
      basis: GOALS,
    }),
  );
  if (little.length === 0) return warnings;
  const names = little.slice(0, 3).map(({ placed, last }) => `“${placed.title}”（上年 ${last}）`);
  const many = little.length > names.length ? `等 ${little.length} 个指标` : "";
  const message = `${label}的${names.join("、")}${many}比上年略松，可以再定紧一些`;
  return [...warnings, { path: `${path}.indicators`, message, severity: "info", basis: GOALS }];
}
