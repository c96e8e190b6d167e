import type { Column, PivotTable } from "../table.ts";
import { GENERAL_PUBLIC_BUDGET, OTHER_SOURCES, TOTAL_FIRST } from "./columns.ts";

/** The department economic account beside the government one; a department account that units of both kinds use has a row for each. */
const ROWS = { dimension: "economicCode", levels: [2], by: "unitKind", total: TOTAL_FIRST } as const;

/** 预算06表 */
export const basicExpenditure: PivotTable = {
  id: "basicExpenditure",
  number: 6,
  title: "{year}年一般公共预算基本支出表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure", fund: "generalPublicBudget", nature: "basic" },
  shape: "pivot",
  rows: ROWS,
  columns: [
    {
      label: "部门预算支出经济分类科目",
      children: [
        { label: "科目编码", content: "code" },
        { label: "科目名称", content: "name" },
      ],
    },
    {
      label: "政府预算支出经济分类科目编码",
      children: [
        { label: "科目编码", content: "governmentCode" },
        { label: "科目名称", content: "governmentName" },
      ],
    },
    {
      label: "本年一般公共预算基本支出",
      children: [
        { label: "合计", concept: {} },
        { label: "人员经费", concept: { nature: "personnel" } },
        { label: "公用经费", concept: { nature: "running" } },
      ],
    },
  ],
};

const DEPARTMENT_ACCOUNT: Column = {
  label: "部门预算支出经济分类",
  children: [
    { label: "类", content: "class" },
    { label: "款", content: "subclass" },
    { label: "科目名称", content: "name" },
  ],
};

const GOVERNMENT_ACCOUNT: Column = {
  label: "政府预算支出经济分类",
  children: [
    { label: "类", content: "governmentClass" },
    { label: "款", content: "governmentSubclass" },
    { label: "科目名称", content: "governmentName" },
  ],
};

/** 预算07表 */
export const economicSummary: PivotTable = {
  id: "economicSummary",
  number: 7,
  title: "{year}年支出经济分类汇总表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  shape: "pivot",
  rows: {
    ...ROWS,
    parts: [
      { name: "基本支出", concept: { nature: "basic" } },
      { name: "项目支出", concept: { nature: "project" } },
    ],
  },
  columns: [
    DEPARTMENT_ACCOUNT,
    GOVERNMENT_ACCOUNT,
    { label: "总计", concept: {} },
    GENERAL_PUBLIC_BUDGET,
    ...OTHER_SOURCES,
  ],
};
