import type { Column, PivotTable, SingleTable, StatementTable, TableDeclaration } from "../../src/format/index.ts";

const YUAN = { unit: "yuan", includesCarriedForward: false } as const;

const summary: StatementTable = {
  ...YUAN,
  id: "summary",
  number: 1,
  title: "{year}年度{bodyKind}收支总表",
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "收入",
      labelHeading: "收入项目",
      amountHeading: "预算数",
      concept: { measure: "income" },
      lines: [
        { label: "（一）财政拨款收入", concept: { fund: "fiscalAppropriation" } },
        { label: "（二）事业收入", concept: { fund: "institutionOperating" } },
        { label: "（三）其他收入", concept: { fund: "otherIncome" } },
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "支出",
      labelHeading: "支出项目",
      amountHeading: "合计",
      columns: [
        { label: "合计", concept: {} },
        { label: "基本支出", concept: { nature: "basic" } },
        { label: "项目支出", concept: { nature: "project" } },
      ],
      concept: { measure: "expenditure" },
      lines: [],
      members: { dimension: "functionCode", level: 1, numbering: "bracketed" },
      closing: [{ label: "支出总计", concept: { measure: "expenditure" } }],
    },
  ],
};

const ACCOUNT: readonly Column[] = [
  {
    label: "科目编码",
    children: [
      { label: "类", content: "class" },
      { label: "款", content: "subclass" },
      { label: "项", content: "item" },
    ],
  },
  { label: "科目名称", content: "name" },
];

const BY_NATURE: readonly Column[] = [
  { label: "合计", concept: {} },
  {
    label: "基本支出",
    concept: { nature: "basic" },
    children: [
      { label: "小计", concept: {} },
      { label: "人员经费", concept: { nature: "personnel" } },
      { label: "公用经费", concept: { nature: "running" } },
    ],
  },
  { label: "项目支出", concept: { nature: "project" } },
];

function byFunction(id: string, number: number, budget: string, fund: string): PivotTable {
  return {
    ...YUAN,
    id,
    number,
    title: `{year}年度${budget}支出表`,
    concept: { measure: "expenditure", fund },
    shape: "pivot",
    rows: { dimension: "functionCode", levels: [1, 3], total: { position: "first", label: "合计" } },
    columns: [...ACCOUNT, ...BY_NATURE],
    composing: { emptyNote: `说明：没有${budget}支出，本表为空。` },
  };
}

const threePublic: SingleTable = {
  unit: "tenThousandYuan",
  decimals: 2,
  includesCarriedForward: false,
  id: "threePublic",
  number: 4,
  title: "{year}年度“三公”经费支出表",
  concept: { measure: "threePublicExpenses" },
  shape: "single",
  columns: [
    { label: "合计", concept: {} },
    { label: "因公出国（境）费", concept: { item: "officialOverseasTravel" } },
    { label: "公务接待费", concept: { item: "officialHospitality" } },
    { label: "公务用车购置费", concept: { item: "officialVehiclePurchase" } },
    { label: "公务用车运行维护费", concept: { item: "officialVehicleOperation" } },
  ],
};

export const tables: readonly TableDeclaration[] = [
  summary,
  byFunction("general", 2, "一般公共预算", "generalPublicBudget"),
  byFunction("fund", 3, "政府性基金预算", "governmentFund"),
  threePublic,
];
