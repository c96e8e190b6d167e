import type { Concept } from "../../concept/index.ts";
import type { Column, PivotTable } from "../table.ts";

const ACCOUNT: Column = {
  label: "项目",
  children: [
    {
      label: "功能分类科目编码",
      children: [
        { label: "类", content: "class" },
        { label: "款", content: "subclass" },
        { label: "项", content: "item" },
      ],
    },
    { label: "功能分类科目名称", content: "name" },
  ],
};

const BY_NATURE: readonly Column[] = [
  { label: "合计", concept: {} },
  { label: "基本支出", concept: { nature: "basic" } },
  { label: "项目支出", concept: { nature: "project" } },
];

/** A table by functional account down to 项, in 元, its total below. */
function byFunction(
  id: string,
  number: number,
  name: string,
  concept: Concept,
  heading: string,
  columns: readonly Column[],
): PivotTable {
  return {
    id,
    number,
    title: `{year}年部门${name}预算表`,
    titleOfUnit: `{year}年预算单位${name}预算表`,
    unit: "yuan",
    includesCarriedForward: false,
    concept,
    shape: "pivot",
    rows: { dimension: "functionCode", levels: [1, 2, 3], total: { position: "last", label: "合计" } },
    columns: [ACCOUNT, { label: heading, children: columns }],
  };
}

/** A table of expenditure from one budget; without any it says so. */
function ofBudget(id: string, number: number, budget: string, fund: string): PivotTable {
  return {
    ...byFunction(id, number, `${budget}支出功能分类`, { measure: "expenditure", fund }, `${budget}支出`, BY_NATURE),
    composing: { emptyNote: `注：本{bodyKind}{year}年没有${budget}财政拨款安排的支出，本表无数据。` },
  };
}

export const income: PivotTable = {
  ...byFunction("income", 2, "收入", { measure: "income" }, "收入预算", [
    { label: "合计", concept: {} },
    { label: "财政拨款收入", concept: { fund: "fiscalAppropriation" } },
    { label: "事业收入", concept: { fund: "institutionOperating" } },
    { label: "事业单位经营收入", concept: { fund: "institutionBusiness" } },
    { label: "其他收入", concept: { fund: "otherIncome" } },
  ]),
  title: "{year}年部门收入预算总表",
  titleOfUnit: "{year}年预算单位收入预算总表",
};

export const expenditure: PivotTable = {
  ...byFunction("expenditure", 3, "支出", { measure: "expenditure" }, "支出预算", BY_NATURE),
  title: "{year}年部门支出预算总表",
  titleOfUnit: "{year}年预算单位支出预算总表",
};

export const generalPublicBudget = ofBudget("generalPublicBudget", 5, "一般公共预算", "generalPublicBudget");
export const governmentFund = ofBudget("governmentFund", 6, "政府性基金预算", "governmentFund");
export const stateCapital = ofBudget("stateCapital", 7, "国有资本经营预算", "stateCapital");
