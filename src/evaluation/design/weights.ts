import { TARGET_TERMS } from "../../book/index.ts";
import type { DesignIssue } from "./issue.ts";
import type { DesignParameters } from "./parameters.ts";
import type { TargetSet } from "./target-set.ts";

const HUNDREDTHS = 100;

/** In hundredths of a point, so that 3.3 + 3.3 + 3.4 is ten. */
function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.round(weight * HUNDREDTHS), 0);
}

function indicatorWeights({ annual, label, path }: TargetSet, parameters: DesignParameters): DesignIssue[] {
  const weights = annual.flatMap(({ indicator }) => indicator.weight ?? []);
  if (weights.length === 0) return [];
  const without = annual.filter(({ indicator }) => indicator.weight === undefined);
  if (without.length > 0) {
    return without.map(({ path: at, title }) => ({
      path: `${at}.weight`,
      message: `${label}的“${title}”没有分值，其他指标有`,
      severity: "warning",
      basis: parameters.source,
    }));
  }
  const ownRate = annual.some(({ title }) => /预算执行率/.test(title));
  const expected = ownRate ? 100 : 100 - parameters.executionWeight;
  const sum = total(weights);
  if (sum === expected * HUNDREDTHS) return [];
  const rest = ownRate ? "含预算执行率" : `另 ${parameters.executionWeight} 分为预算执行率`;
  return [
    {
      path: `${path}.indicators`,
      message: `${label}各指标分值之和为 ${sum / HUNDREDTHS}，应为 ${expected}（${rest}）`,
      severity: "warning",
      basis: parameters.source,
    },
  ];
}

function goalWeights({ performance: { goals }, label, path }: TargetSet, { source }: DesignParameters): DesignIssue[] {
  return TARGET_TERMS.flatMap((term): DesignIssue[] => {
    const weights = goals.flatMap((goal) => (goal.term === term ? (goal.weight ?? []) : []));
    const sum = total(weights);
    if (weights.length === 0 || sum === 100 * HUNDREDTHS) return [];
    const message = `${label}各绩效目标的权重比例之和为 ${sum / HUNDREDTHS}%，应为 100%`;
    return [{ path: `${path}.goals`, message, severity: "warning", basis: source }];
  });
}

/** Weights that do not add up to what the region asks (80 + 20, 90 + 10, 100), and indicators without one among others. */
export function weightIssues(set: TargetSet, parameters: DesignParameters): DesignIssue[] {
  return [...indicatorWeights(set, parameters), ...goalWeights(set, parameters)];
}
