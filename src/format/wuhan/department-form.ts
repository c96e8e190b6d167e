import type { Concept } from "../../concept/index.ts";
import type { FormCell, FormPart, FormRow, FormTable } from "../form.ts";
import type { Piece } from "../sentence.ts";
import { ANNUAL_INDICATORS, LONG_TERM_INDICATORS } from "./indicator-columns.ts";

const INCOME: Concept = { measure: "incomeTotal" };
const EXPENDITURE: Concept = { measure: "expenditure" };

function label(text: string, columnSpan = 2, rowSpan = 1): FormCell {
  return { pieces: [text], columnSpan, rowSpan };
}

/** A row of the overview: this year's amount, its share, and the amounts of the two years before. */
function fundsRow(name: string, concept: Concept, of: Concept, before: readonly FormCell[] = []): FormRow {
  const amount = (offset: number): readonly Piece[] => [
    { slot: "amount", concept, bare: true, ...(offset !== 0 && { yearOffset: offset }) },
  ];
  return {
    cells: [
      ...before,
      label(name),
      { pieces: amount(0), columnSpan: 2 },
      { pieces: [{ slot: "share", concept, of, decimals: 2 }], columnSpan: 2 },
      { pieces: amount(-2) },
      { pieces: amount(-1) },
    ],
  };
}

const SOURCES = { fund: "*" };
const USES = { nature: "*" };

const FUNDS: readonly FormRow[] = [
  {
    cells: [
      label("部门总体资金情况", 2, 10),
      label("总体资金情况", 4, 2),
      label("当年金额", 2, 2),
      label("占比", 2, 2),
      label("近两年收支金额"),
    ],
  },
  {
    cells: [{ pieces: [{ slot: "year", offset: -2 }, "年"] }, { pieces: [{ slot: "year", offset: -1 }, "年"] }],
  },
  fundsRow("财政拨款", { ...INCOME, fund: "fiscalAppropriation" }, SOURCES, [label("收入构成", 2, 4)]),
  fundsRow("财政专户管理资金", { ...INCOME, fund: "specialFiscalAccount" }, SOURCES),
  fundsRow("单位资金", { ...INCOME, fund: "unitOwn" }, SOURCES),
  fundsRow("合计", INCOME, SOURCES),
  fundsRow("人员类项目支出", { ...EXPENDITURE, nature: "personnel" }, USES, [label("支出构成", 2, 4)]),
  fundsRow("运转类项目支出", { ...EXPENDITURE, nature: "running" }, USES),
  fundsRow("特定目标类项目支出", { ...EXPENDITURE, nature: "project" }, USES),
  fundsRow("合计", EXPENDITURE, USES),
];

const PARTS: readonly FormPart[] = [
  { cells: [label("部门（单位）名称"), { pieces: [{ slot: "body" }], columnSpan: 10 }] },
  ...FUNDS,
  { cells: [label("部门职能概述"), { pieces: [{ slot: "names", of: "duties", separator: "；" }], columnSpan: 10 }] },
  { cells: [label("年度工作任务"), { pieces: [{ slot: "names", of: "tasks", separator: "；" }], columnSpan: 10 }] },
  {
    entries: "projects",
    label: { text: "项目支出情况", columnSpan: 2 },
    heading: [
      { text: "项目名称", columnSpan: 2 },
      { text: "支出项目类别", columnSpan: 2 },
      { text: "项目总预算" },
      { text: "项目本年度预算" },
      { text: "项目主要支出方向和用途", columnSpan: 4 },
    ],
    cells: [
      { field: "name", columnSpan: 2 },
      { field: "category", columnSpan: 2 },
      { field: "total" },
      { field: "amount" },
      { field: "purpose", columnSpan: 4 },
    ],
  },
  {
    entries: "goals",
    label: { text: "整体绩效总目标", columnSpan: 2 },
    cells: [
      { field: "name", columnSpan: 2 },
      { field: "text", columnSpan: 8 },
    ],
  },
  { cells: [label("长期绩效指标", 12)] },
  LONG_TERM_INDICATORS,
  { cells: [label("年度绩效指标", 12)] },
  ANNUAL_INDICATORS,
];

/** 表十四: funds of three years, duties, projects, goals and indicators of the whole department; no names or telephones of persons. */
export const departmentTargets: FormTable = {
  id: "departmentTargets",
  number: 14,
  title: "{year}年{bodyKind}整体绩效目标申报表",
  titleAliases: ["部门（单位）整体绩效目标申报表", "整体支出绩效目标申报表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: EXPENDITURE,
  shape: "form",
  columnCount: 12,
  parts: PARTS,
};
