import { compareRatios, type Ratio, ratio, ratioOf } from "../../amount/index.ts";
import { type IndicatorValue, targetMoney, unmeasured } from "../../perform/index.ts";
import { type DesignIssue, GOALS } from "./issue.ts";
import type { PlacedIndicator, TargetSet } from "./target-set.ts";

type Complaint = readonly [severity: DesignIssue["severity"], says: string];

const MAY_EXCEED = /增长|增幅|增加|提升|完成|超额|负荷|变动/;
const HUNDRED: Ratio = ratio(100n, 1n);

function ofNumber({ indicator, title }: PlacedIndicator, target: IndicatorValue): Complaint | null {
  const { operator, value, unit, direction } = target;
  if (!value) return null;
  if (direction === "higher" && value.units <= 0) return ["warning", "没有要求：不低于零总能达到"];
  if (direction === "lower" && /满意度/.test(title)) return ["warning", "方向反了：满意度应当设下限"];
  const cost = /成本/.test(`${indicator.level1}${indicator.level2}`);
  if (cost && direction === "higher" && targetMoney(target)) return ["warning", "方向反了：成本应当设上限"];
  const beyond = unit === "%" && operator !== "≤" && compareRatios(ratioOf(value), HUNDRED) > 0;
  return beyond && !MAY_EXCEED.test(title) ? ["warning", "超过 100%"] : null;
}

function ofWords({ indicator, title }: PlacedIndicator, target: IndicatorValue): Complaint | null {
  switch (unmeasured(title, indicator.target, indicator.scoring ?? "", target)) {
    case "ratio":
      return ["warning", "指标是比率，指标值却不是百分比"];
    case "degree":
      return ["info", "没有可衡量的尺度，宜改为数值或写明评分等级"];
    case null:
      return /\d/.test(target.text) ? ["info", "写有数字，却不能读成符号、数值和单位，无法按比例计分"] : null;
  }
}

function complaintOf(placed: PlacedIndicator, year: number): Complaint | null {
  const { target, indicator } = placed;
  if (!target) return ["warning", "没有内容"];
  if (target.operator === "qualitative") return ofWords(placed, target);
  if (target.operator !== "date") return ofNumber(placed, target);
  const due = target.deadline?.year ?? year;
  return due !== year && indicator.term !== "longTerm" ? ["warning", `不在 ${year} 年内`] : null;
}

/** The indicators of a set whose target is a bare number: more of it may be better or worse. Rates speak for themselves. */
function undirected({ annual, label, path }: TargetSet): DesignIssue[] {
  const bare = annual.filter(
    ({ target }) => target?.operator === "=" && !target.stated && target.unit !== "%" && target.value?.units !== 0,
  );
  if (bare.length === 0) return [];
  const names = bare.slice(0, 3).map(({ title }) => `“${title}”`);
  const many = bare.length > names.length ? `等 ${bare.length} 个指标` : "";
  return [
    {
      path: `${path}.indicators`,
      message: `${label}的${names.join("、")}${many}没有写明符号（≥、≤、＝），看不出多好还是少好`,
      severity: "info",
      basis: GOALS,
    },
  ];
}

/** Targets that do not parse, cannot be measured, have no direction or the wrong one, or lie in another year. */
export function valueIssues(set: TargetSet, year: number): DesignIssue[] {
  const single = set.annual.flatMap((placed): DesignIssue[] => {
    const complaint = complaintOf(placed, year);
    if (!complaint) return [];
    const message = `${set.label}的“${placed.title}”指标值“${placed.indicator.target}”${complaint[1]}`;
    return [{ path: `${placed.path}.target`, message, severity: complaint[0], basis: GOALS }];
  });
  return [...single, ...undirected(set)];
}
