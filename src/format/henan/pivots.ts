import type { PivotTable } from "../table.ts";
import { ACCOUNT_OR_UNIT, BY_NATURE, GENERAL_PUBLIC_BUDGET, OTHER_SOURCES, TOTAL_FIRST } from "./columns.ts";

/** The row of the body, then the accounts down to 项 without those above them. */
const ROWS = { dimension: "functionCode", levels: [3], total: TOTAL_FIRST, bodies: "department" } as const;
const BASE = { unit: "tenThousandYuan", includesCarriedForward: true, shape: "pivot", rows: ROWS } as const;

/** 预算02表 */
export const income: PivotTable = {
  ...BASE,
  id: "income",
  number: 2,
  title: "{year}年{bodyKind}收入总体情况表",
  concept: { measure: "income" },
  columns: [
    ...ACCOUNT_OR_UNIT,
    { label: "总计", concept: {} },
    {
      label: "本年收入",
      concept: { age: "current" },
      children: [{ label: "小计", concept: {} }, GENERAL_PUBLIC_BUDGET, ...OTHER_SOURCES],
    },
    {
      label: "上年结转结余",
      concept: { age: "carriedForward" },
      children: [
        { label: "小计", concept: {} },
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
        { label: "财政专户管理资金", concept: { fund: "specialFiscalAccount" } },
        { label: "单位资金", concept: { fund: "unitOwn" } },
      ],
    },
  ],
};

/** 预算03表 */
export const expenditure: PivotTable = {
  ...BASE,
  id: "expenditure",
  number: 3,
  title: "{year}年{bodyKind}支出总体情况表",
  concept: { measure: "expenditure" },
  columns: [...ACCOUNT_OR_UNIT, ...BY_NATURE],
};

/** 预算05表 */
export const generalPublicBudget: PivotTable = {
  ...BASE,
  id: "generalPublicBudget",
  number: 5,
  title: "{year}年一般公共预算支出情况表",
  concept: { measure: "expenditure", fund: "generalPublicBudget" },
  columns: [...ACCOUNT_OR_UNIT, ...BY_NATURE],
};

/** 预算09表 */
export const governmentFund: PivotTable = {
  ...BASE,
  id: "governmentFund",
  number: 9,
  title: "{year}年政府性基金预算支出情况表",
  concept: { measure: "expenditure", fund: "governmentFund" },
  columns: [...ACCOUNT_OR_UNIT, ...BY_NATURE],
  composing: { emptyNote: "说明：没有政府性基金收入，也没有由政府性基金安排的支出，本表没有数据。" },
};

/** 预算10表 */
export const projectExpenditure: PivotTable = {
  ...BASE,
  id: "projectExpenditure",
  number: 10,
  title: "{year}年项目支出表",
  concept: { measure: "expenditure", nature: "project" },
  rows: { dimension: "project", levels: [1], total: TOTAL_FIRST, bodies: "department" },
  columns: [
    { label: "类型", content: "projectCategory" },
    { label: "项目名称", content: "name" },
    { label: "项目单位", content: "projectUnit" },
    { label: "合计", concept: {} },
    {
      label: "本年拨款",
      concept: { age: "current" },
      children: [
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
    },
    {
      label: "财政拨款结转结余",
      concept: { age: "carriedForward" },
      children: [
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
    },
    { label: "财政专户管理资金", concept: { fund: "specialFiscalAccount" } },
    { label: "单位资金", concept: { fund: "unitOwn" } },
  ],
};
