import type { FormCell, FormRow, FormTable } from "../form.ts";
import type { ProjectTargetColumn, ProjectTargetsTable } from "../project-targets.ts";
import type { Piece } from "../sentence.ts";

const ABOVE = ["{bodyKind}：{body}（{year}年度）"];

function label(text: string, columnSpan: number, rowSpan = 1): FormCell {
  return { pieces: [text], columnSpan, rowSpan };
}

function money(concept: Readonly<Record<string, string>>): FormCell {
  const slot: Piece = { slot: "amount", concept, bare: true };
  return { pieces: [slot], columnSpan: 6 };
}

const budget: readonly FormRow[] = [
  {
    cells: [label("预算情况", 1, 6), { pieces: [{ slot: "bodyKind" }, "预算总额（万元）"], columnSpan: 3 }, money({})],
  },
  { cells: [label("1、资金来源：（1）政府预算资金", 3), money({ fund: "fiscalAppropriation" })] },
  { cells: [label("（2）财政专户管理资金", 3), money({ fund: "specialFiscalAccount" })] },
  { cells: [label("（3）单位资金", 3), money({ fund: "unitOwn" })] },
  { cells: [label("2、资金结构：（1）基本支出", 3), money({ nature: "basic" })] },
  { cells: [label("（2）项目支出", 3), money({ nature: "project" })] },
];

/** （十一）部门整体绩效目标表 */
export const overallTargets: FormTable = {
  id: "overallTargets",
  number: 11,
  title: "本级部门（单位）整体绩效目标表",
  titleAliases: ["部门整体绩效目标表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  composing: { above: ABOVE },
  shape: "form",
  columnCount: 10,
  parts: [
    { cells: [label("部门（单位）名称", 3), { pieces: [{ slot: "body" }], columnSpan: 7 }] },
    { entries: "goals", label: { text: "年度履职目标", columnSpan: 1 }, cells: [{ field: "text", columnSpan: 9 }] },
    {
      entries: "tasks",
      label: { text: "年度主要任务", columnSpan: 1 },
      heading: [
        { text: "任务名称", columnSpan: 3 },
        { text: "主要内容", columnSpan: 6 },
      ],
      cells: [
        { field: "name", columnSpan: 3 },
        { field: "content", columnSpan: 6 },
      ],
    },
    ...budget,
    {
      indicators: [
        { label: "一级指标", field: "level1" },
        { label: "二级指标", field: "level2", columnSpan: 2 },
        { label: "三级指标", field: "name", columnSpan: 2 },
        { label: "指标值", field: "target" },
        { label: "指标值说明", field: "basis", columnSpan: 4 },
      ],
    },
  ],
};

/** A kind of indicators with their names and values side by side. */
function kind(level1: string): ProjectTargetColumn {
  return {
    label: level1,
    children: [
      { label: "三级指标", indicator: { level1, field: "name" } },
      { label: "指标值", indicator: { level1, field: "target" } },
    ],
  };
}

/** （十二）预算项目绩效目标汇总表 */
export const projectTargets: ProjectTargetsTable = {
  id: "projectTargets",
  number: 12,
  title: "{year}年预算项目绩效目标汇总表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  composing: { above: ["{bodyKind}：{body}", "{year}年度 金额单位：{unit}"] },
  shape: "projectTargets",
  columns: [
    { label: "项目编码", field: "code" },
    { label: "项目名称", field: "name" },
    { label: "资金总额", concept: {} },
    { label: "政府预算资金", concept: { fund: "fiscalAppropriation" } },
    { label: "财政专户管理资金", concept: { fund: "specialFiscalAccount" } },
    { label: "单位资金", concept: { fund: "unitOwn" } },
    kind("成本指标"),
    kind("产出指标"),
    kind("效益指标"),
    kind("满意度指标"),
  ],
};
