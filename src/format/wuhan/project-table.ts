import type { Column, PivotTable } from "../table.ts";

const BUDGETS: readonly Column[] = [
  { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
  { label: "政府性基金预算", concept: { fund: "governmentFund" } },
  { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
];

/** 表十一: the department, its units, the projects of the own level (31), each with its sources. */
export const projectExpenditure: PivotTable = {
  id: "projectExpenditure",
  number: 11,
  title: "{year}年项目支出预算表",
  titleAliases: ["项目支出表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure", nature: "project" },
  shape: "pivot",
  rows: {
    dimension: "project",
    levels: [1],
    total: { position: "first", label: "合计" },
    bodies: true,
    groups: [{ code: "31", name: "本级支出项目", concept: { origin: "own" } }],
  },
  columns: [
    { label: "项目编码", content: "code" },
    { label: "项目名称", content: "name" },
    { label: "项目单位", content: "projectUnit" },
    { label: "合计", concept: {} },
    { label: "本年拨款", concept: { age: "current" }, children: BUDGETS },
    { label: "财政拨款结转结余", concept: { age: "carriedForward" }, children: BUDGETS },
    { label: "财政专户管理资金", concept: { fund: "specialFiscalAccount" } },
    { label: "单位资金", concept: { fund: "unitOwn" } },
  ],
  composing: { emptyNote: "注：没有安排项目支出，本表无数据。" },
};
