import type { Column, PivotTable } from "../table.ts";

const ACCOUNT: readonly Column[] = [
  { label: "科目编码", aliases: ["编码"], content: "code" },
  { label: "科目名称", aliases: ["名称"], content: "name" },
];
const FUNCTION: Column = { label: "支出功能分类科目", children: ACCOUNT };
const BY_FUNCTION = {
  dimension: "functionCode",
  levels: [1, 2, 3],
  total: { position: "first", label: "合计" },
} as const;
const EMPTY = { emptyNote: "说明：本表无数据，表示没有安排相应支出。" } as const;

function source(label: string, fund: string): Column {
  return { label, concept: { fund, age: "current" } };
}

export const income: PivotTable = {
  id: "income",
  number: 2,
  title: "{bodyKind}收入总表",
  titleAliases: ["单位收入总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "income" },
  shape: "pivot",
  rows: BY_FUNCTION,
  columns: [
    FUNCTION,
    { label: "合计", concept: {} },
    { label: "上年结转（结余）", concept: { age: "carriedForward" } },
    {
      label: "财政拨款收入",
      concept: { fund: "fiscalAppropriation", age: "current" },
      children: [
        { label: "小计", concept: {} },
        { label: "一般公共预算拨款收入", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算拨款收入", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算拨款收入", concept: { fund: "stateCapital" } },
      ],
    },
    source("教育收费资金收入", "specialFiscalAccount"),
    source("事业收入", "institutionOperating"),
    source("事业单位经营收入", "institutionBusiness"),
    source("附属单位上缴收入", "affiliatedRemittance"),
    source("上级补助收入", "superiorSubsidy"),
    source("其他收入", "otherIncome"),
    source("使用非财政拨款结余", "nonFiscalSurplusUsed"),
  ],
};

const BASIC_AND_PROJECT: readonly Column[] = [
  { label: "合计", concept: {} },
  { label: "基本支出", concept: { nature: "basic" } },
  { label: "项目支出", concept: { nature: "project" } },
];

export const expenditure: PivotTable = {
  id: "expenditure",
  number: 3,
  title: "{bodyKind}支出总表",
  titleAliases: ["单位支出总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  shape: "pivot",
  rows: BY_FUNCTION,
  columns: [
    FUNCTION,
    ...BASIC_AND_PROJECT,
    { label: "事业单位经营支出", concept: { nature: "institutionBusiness" } },
    { label: "上缴上级支出", concept: { nature: "paymentToSuperior" } },
    { label: "对附属单位补助支出", concept: { nature: "subsidyToAffiliated" } },
  ],
};

export const generalPublicBudget: PivotTable = {
  id: "generalPublicBudget",
  number: 5,
  title: "一般公共预算支出表",
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: { measure: "expenditure", fund: "generalPublicBudget" },
  shape: "pivot",
  rows: BY_FUNCTION,
  columns: [FUNCTION, { label: "预算数", children: BASIC_AND_PROJECT }],
  composing: EMPTY,
};

export const basicExpenditure: PivotTable = {
  id: "basicExpenditure",
  number: 6,
  title: "一般公共预算基本支出表",
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: { measure: "expenditure", fund: "generalPublicBudget", nature: "basic" },
  shape: "pivot",
  rows: { dimension: "economicCode", levels: [1, 2], total: { position: "first", label: "合计" } },
  columns: [
    { label: "支出经济分类科目", children: ACCOUNT },
    {
      label: "基本支出",
      children: [
        { label: "合计", concept: {} },
        { label: "人员经费", concept: { nature: "personnel" } },
        { label: "公用经费", concept: { nature: "running" } },
      ],
    },
  ],
  composing: EMPTY,
};

function fundTable(number: number, id: string, title: string, fund: string): PivotTable {
  return {
    id,
    number,
    title,
    unit: "tenThousandYuan",
    includesCarriedForward: true,
    concept: { measure: "expenditure", fund },
    shape: "pivot",
    rows: BY_FUNCTION,
    columns: [FUNCTION, ...BASIC_AND_PROJECT],
    composing: EMPTY,
  };
}

export const governmentFund = fundTable(8, "governmentFund", "政府性基金预算支出表", "governmentFund");
export const stateCapital = fundTable(9, "stateCapital", "国有资本经营预算支出表", "stateCapital");
