import type { Concept } from "../../concept/index.ts";
import type { Column, PivotTable } from "../table.ts";

const ACCOUNT: readonly Column[] = [
  { label: "科目编码", content: "code" },
  { label: "科目名称", content: "name" },
];

const TOTAL = { position: "last", label: "合计" } as const;

const BY_NATURE: readonly Column[] = [
  { label: "合计", concept: {} },
  { label: "基本支出", concept: { nature: "basic" } },
  { label: "项目支出", concept: { nature: "project" } },
];

export const expenditure: PivotTable = {
  id: "expenditure",
  number: 3,
  title: "{year}年{bodyKind}支出总体情况表",
  titleAliases: ["支出总表", "支出预算总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  shape: "pivot",
  rows: { dimension: "functionCode", levels: [1, 2, 3], total: TOTAL },
  columns: [
    ...ACCOUNT,
    ...BY_NATURE,
    { label: "上缴上级支出", concept: { nature: "paymentToSuperior" } },
    { label: "事业单位经营支出", concept: { nature: "institutionBusiness" } },
    { label: "对附属单位补助支出", concept: { nature: "subsidyToAffiliated" } },
  ],
};

/** A table of the expenditure from one budget, down to 项; an empty one is published with a note (空表说明). */
function ofBudget(id: string, number: number, budget: string, fund: string): PivotTable {
  return {
    id,
    number,
    title: `{year}年${budget}支出情况表`,
    titleAliases: [`${budget}支出表`],
    unit: "tenThousandYuan",
    includesCarriedForward: false,
    concept: { measure: "expenditure", fund },
    shape: "pivot",
    rows: { dimension: "functionCode", levels: [1, 2, 3], total: TOTAL },
    columns: [...ACCOUNT, { label: `${budget}支出`, children: BY_NATURE }],
    composing: { emptyNote: `注：没有用${budget}安排的支出，本表为空表。` },
  };
}

export const generalPublicBudget = ofBudget("generalPublicBudget", 5, "一般公共预算", "generalPublicBudget");
export const governmentFund = ofBudget("governmentFund", 8, "政府性基金预算", "governmentFund");
export const stateCapital = ofBudget("stateCapital", 9, "国有资本经营预算", "stateCapital");

const BASIC: Concept = { measure: "expenditure", fund: "generalPublicBudget", nature: "basic" };

/** Basic expenditure by the department economic list, down to 款. */
export const basicExpenditure: PivotTable = {
  id: "basicExpenditure",
  number: 6,
  title: "{year}年一般公共预算基本支出情况表",
  titleAliases: ["一般公共预算基本支出表"],
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: BASIC,
  shape: "pivot",
  rows: { dimension: "economicCode", levels: [1, 2], total: TOTAL },
  columns: [
    { label: "部门预算支出经济分类科目", children: ACCOUNT },
    {
      label: "一般公共预算基本支出",
      children: [
        { label: "合计", concept: {} },
        { label: "人员经费", concept: { nature: "personnel" } },
        { label: "公用经费", concept: { nature: "running" } },
      ],
    },
  ],
};
