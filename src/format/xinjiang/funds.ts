import type { PivotTable } from "../table.ts";
import { BY_NATURE_IN_FULL, FUNCTION_ACCOUNT, PROJECT_ACCOUNT, TOTAL_LAST } from "./columns.ts";

const LEVELS = { dimension: "functionCode", levels: [1, 2, 3] } as const;

/** The classes of the economic account that projects are spent on. */
const ECONOMIC_CLASSES: readonly (readonly [code: string, name: string])[] = [
  ["301", "工资福利支出"],
  ["302", "商品和服务支出"],
  ["303", "对个人和家庭的补助"],
  ["307", "债务利息及费用支出"],
  ["309", "资本性支出（基本建设）"],
  ["310", "资本性支出"],
  ["311", "对企业补助（基本建设）"],
  ["312", "对企业补助"],
  ["313", "对社会保障基金补助"],
  ["399", "其他支出"],
];

/** 表7 */
export const projectExpenditure: PivotTable = {
  id: "projectExpenditure",
  number: 7,
  title: "一般公共预算项目支出情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: { measure: "expenditure", fund: "generalPublicBudget", nature: "project" },
  shape: "pivot",
  rows: { ...LEVELS, by: "project", total: { ...TOTAL_LAST, in: "secondName" } },
  columns: [
    ...PROJECT_ACCOUNT,
    { label: "项目支出合计", concept: {} },
    ...ECONOMIC_CLASSES.map(([code, label]) => ({ label, concept: { economicCode: `d:${code}` } })),
  ],
};

function fundTable(id: string, number: number, fund: string, name: string): PivotTable {
  return {
    id,
    number,
    title: `${name}预算支出情况表`,
    unit: "tenThousandYuan",
    includesCarriedForward: true,
    concept: { measure: "expenditure", fund },
    shape: "pivot",
    rows: { ...LEVELS, total: { ...TOTAL_LAST, always: true } },
    columns: [
      { label: "科目", children: FUNCTION_ACCOUNT },
      { label: `${name}预算支出`, children: BY_NATURE_IN_FULL },
    ],
    composing: { emptyNote: `备注：{body}{year}年未安排${name}预算拨款支出，本表为空表。` },
  };
}

/** 表8 */
export const governmentFund = fundTable("governmentFund", 8, "governmentFund", "政府性基金");

/** 表9 */
export const stateCapital = fundTable("stateCapital", 9, "stateCapital", "国有资本经营");

/** 表11 */
export const carriedForward: PivotTable = {
  id: "carriedForward",
  number: 11,
  title: "上年结转结余情况明细表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure", age: "carriedForward" },
  shape: "pivot",
  rows: { dimension: "functionCode", levels: [3], total: TOTAL_LAST },
  columns: [
    { label: "项目", content: "name" },
    { label: "总计", concept: {} },
    { label: "财政拨款", concept: { fund: "fiscalAppropriation" }, children: BY_NATURE_IN_FULL },
    { label: "非财政拨款", concept: { fund: "nonFiscal" }, children: BY_NATURE_IN_FULL },
  ],
  composing: { emptyNote: "备注：{body}{year}年没有由上年结转结余安排的支出，本表为空表。" },
};
