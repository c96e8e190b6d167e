import type { PivotTable } from "../table.ts";
import { BY_NATURE, ECONOMIC_ACCOUNT, FUNCTION_ACCOUNT, PERSONNEL_AND_RUNNING, TOTAL_LAST } from "./columns.ts";

const CURRENT = { age: "current" } as const;
const OWN = { ...CURRENT, origin: "own" } as const;
const TRANSFERRED = { ...CURRENT, origin: "higherLevelTransfer" } as const;
const BY_FUNCTION = { dimension: "functionCode", levels: [1, 2, 3], total: TOTAL_LAST } as const;

/** 表2 */
export const income: PivotTable = {
  id: "income",
  number: 2,
  title: "{bodyKind}收入总体情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "income" },
  shape: "pivot",
  rows: BY_FUNCTION,
  columns: [
    ...FUNCTION_ACCOUNT,
    { label: "总计", concept: {} },
    {
      label: "财政拨款（补助）",
      concept: {},
      children: [
        { label: "财政拨款（补助）小计", concept: { ...CURRENT, fund: "fiscalAppropriation" } },
        { label: "一般公共预算", concept: { ...OWN, fund: "generalPublicBudget" } },
        { label: "上级一般公共预算安排的转移支付", concept: { ...TRANSFERRED, fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { ...OWN, fund: "governmentFund" } },
        { label: "上级政府性基金安排的转移支付", concept: { ...TRANSFERRED, fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { ...CURRENT, fund: "stateCapital" } },
      ],
    },
    { label: "财政专户（教育收费）", concept: { ...CURRENT, fund: "specialFiscalAccount" } },
    { label: "单位资金", concept: { ...CURRENT, fund: "unitOwn" } },
    { label: "财政拨款结转", concept: { age: "carriedForward", fund: "fiscalAppropriation" } },
    { label: "非财政拨款结转结余", concept: { age: "carriedForward", fund: "nonFiscal" } },
  ],
};

/** 表3 */
export const expenditure: PivotTable = {
  id: "expenditure",
  number: 3,
  title: "{bodyKind}支出总体情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  shape: "pivot",
  rows: BY_FUNCTION,
  columns: [
    { label: "科目", children: FUNCTION_ACCOUNT },
    { label: "支出预算", children: BY_NATURE },
  ],
};

const GENERAL_PUBLIC_BUDGET = {
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  shape: "pivot",
} as const;

/** 表5 */
export const generalPublicBudget: PivotTable = {
  ...GENERAL_PUBLIC_BUDGET,
  id: "generalPublicBudget",
  number: 5,
  title: "一般公共预算支出情况表",
  concept: { measure: "expenditure", fund: "generalPublicBudget" },
  rows: BY_FUNCTION,
  columns: [
    { label: "科目", children: FUNCTION_ACCOUNT },
    { label: "一般公共预算支出", children: BY_NATURE },
  ],
};

/** 表6 */
export const basicExpenditure: PivotTable = {
  ...GENERAL_PUBLIC_BUDGET,
  id: "basicExpenditure",
  number: 6,
  title: "一般公共预算基本支出情况表",
  concept: { measure: "expenditure", fund: "generalPublicBudget", nature: "basic" },
  rows: { dimension: "economicCode", levels: [1, 2], total: TOTAL_LAST },
  columns: [
    { label: "科目", children: ECONOMIC_ACCOUNT },
    { label: "一般公共预算基本支出", children: [{ label: "合计", concept: {} }, ...PERSONNEL_AND_RUNNING] },
  ],
};
