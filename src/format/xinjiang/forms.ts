import type { FormCell, FormRow, FormTable } from "../form.ts";
import type { Piece } from "../sentence.ts";

const FORM = {
  unit: "tenThousandYuan",
  numbering: "none",
  includesCarriedForward: true,
  shape: "form",
  composing: { above: ["编制{bodyKind}：{body}（{year}年）"] },
} as const;

function label(text: string, columnSpan = 1, rowSpan = 1): FormCell {
  return { pieces: [text], columnSpan, rowSpan };
}

function field(pieces: readonly Piece[], columnSpan = 1): FormCell {
  return { pieces, columnSpan };
}

/** An amount in a cell: nought is printed, for a form leaves no cell of money blank. */
function money(concept: Readonly<Record<string, string>>): Piece {
  return { slot: "amount", concept, bare: true, orZero: true, printZero: true };
}

const budget: readonly FormRow[] = [
  {
    cells: [label("年度预算（万元）", 2, 4), label("资金来源", 2), label("资金总额（万元）", 2)],
  },
  {
    cells: [
      label("财政资金", 1, 2),
      label("上级安排"),
      field([money({ fund: "fiscalAppropriation", origin: "higherLevelTransfer" })], 2),
    ],
  },
  { cells: [label("本级安排"), field([money({ fund: "fiscalAppropriation", origin: "own" })], 2)] },
  { cells: [label("其他资金"), label("其他"), field([money({ fund: "nonFiscal" })], 2)] },
];

/** 部门整体绩效目标表 */
export const overallTargets: FormTable = {
  ...FORM,
  id: "overallTargets",
  number: 12,
  title: "{bodyKind}整体绩效目标表",
  concept: { measure: "income" },
  columnCount: 6,
  parts: [
    { cells: [{ pieces: [{ slot: "bodyKind" }, "名称（盖章）"], columnSpan: 2 }, field([{ slot: "body" }], 4)] },
    { entries: "goals", label: { text: "年度绩效目标", columnSpan: 2 }, cells: [{ field: "text", columnSpan: 4 }] },
    ...budget,
    {
      indicators: [
        { label: "一级指标", field: "level1" },
        { label: "二级指标", field: "level2" },
        { label: "三级指标", field: "name" },
        { label: "指标值", field: "target" },
        { label: "指标设定依据", field: "basis" },
        { label: "分值权重", field: "weight" },
      ],
    },
  ],
};

/** 项目支出绩效目标表 */
export const projectTargets: FormTable = {
  ...FORM,
  id: "projectTargets",
  number: 13,
  title: "项目支出绩效目标表",
  concept: { measure: "expenditure" },
  each: "project",
  columnCount: 9,
  parts: [
    { cells: [label("预算单位", 2), field([{ slot: "text", of: "implementer" }], 7)] },
    { cells: [label("项目名称", 2), field([{ slot: "name" }], 7)] },
    {
      cells: [
        label("项目资金（万元）", 2),
        label("年度预算总额："),
        field([{ slot: "amount", bare: true }]),
        label("其中：财政拨款", 2),
        field([money({ fund: "fiscalAppropriation" })]),
        label("其他资金："),
        field([money({ fund: "nonFiscal" })]),
      ],
    },
    { entries: "goals", label: { text: "项目总体目标", columnSpan: 2 }, cells: [{ field: "text", columnSpan: 7 }] },
    {
      indicators: [
        { label: "一级指标", field: "level1" },
        { label: "二级指标", field: "level2" },
        { label: "三级指标", field: "name" },
        { label: "指标值", field: "target" },
        { label: "指标值设置依据", field: "basis" },
        { label: "上年完成值", field: "prior1" },
        { label: "指标分值权重", field: "weight" },
        { label: "指标赋分规则", field: "scoring" },
        { label: "佐证资料", field: "evidence" },
      ],
    },
  ],
};
