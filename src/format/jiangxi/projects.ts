import type { ProjectText } from "../../book/index.ts";
import type { IndicatorColumn } from "../form.ts";
import type { ContentItem, PointsItem, SectionDeclaration } from "../outline.ts";
import type { Sentence } from "../sentence.ts";
import type { Variant } from "./variant.ts";

function point(label: string, of: ProjectText): readonly Sentence[] {
  return [{ pieces: [`${label}：`, { slot: "text", of }, "。"] }];
}

const POINTS: PointsItem = {
  type: "points",
  numbering: "bracketedArabic",
  paragraphs: [
    point("项目概述", "summary"),
    point("立项依据", "grounds"),
    point("实施主体", "implementer"),
    point("实施方案", "plan"),
    point("实施周期", "period"),
    [{ concept: { measure: "expenditure" }, pieces: ["年度预算安排：", { slot: "amount" }, "。"] }],
    [{ pieces: [{ by: "number", of: "indicators", some: ["绩效目标和指标："], none: [] }] }],
  ],
};

/** The columns in which Jiangxi prints indicators. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  { label: "一级指标", field: "level1" },
  { label: "二级指标", field: "level2" },
  { label: "三级指标", field: "name" },
  { label: "指标值", field: "target" },
];

/** （九）项目情况说明 */
export function projectSituation({ indicators }: Variant): SectionDeclaration {
  const targets: ContentItem =
    indicators === "table" ? { type: "indicatorTable", columns: INDICATOR_COLUMNS } : { type: "indicatorLines" };
  return {
    id: "projectSituation",
    number: 9,
    title: "项目情况说明",
    titleAliases: ["项目情况说明（部门本级）"],
    content: [{ type: "projects", numbering: "arabic", content: [POINTS, targets] }],
  };
}
