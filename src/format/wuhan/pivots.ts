import type { Column, PivotTable } from "../table.ts";

/** The label columns of a table by account. */
export const ACCOUNT: readonly Column[] = [
  { label: "科目编码", aliases: ["科目代码"], content: "code" },
  { label: "科目名称", content: "name" },
];

export const TOTAL_FIRST = { position: "first", label: "合计" } as const;

const BY_NATURE: readonly Column[] = [
  { label: "合计", aliases: ["总计"], concept: {} },
  {
    label: "基本支出",
    concept: { nature: "basic" },
    children: [
      { label: "小计", aliases: ["合计"], concept: {} },
      { label: "人员经费", aliases: ["人员支出"], concept: { nature: "personnel" } },
      { label: "公用经费", aliases: ["公用支出", "日常公用经费"], concept: { nature: "running" } },
    ],
  },
  { label: "项目支出", concept: { nature: "project" } },
];

export const expenditure: PivotTable = {
  id: "expenditure",
  number: 3,
  title: "{year}年支出预算总表",
  titleAliases: ["部门支出总表", "支出总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "expenditure" },
  shape: "pivot",
  rows: { dimension: "functionCode", levels: [1, 2, 3], total: TOTAL_FIRST },
  columns: [
    ...ACCOUNT,
    { label: "合计", aliases: ["总计"], concept: {} },
    { label: "基本支出", concept: { nature: "basic" } },
    { label: "项目支出", concept: { nature: "project" } },
    { label: "事业单位经营支出", concept: { nature: "institutionBusiness" } },
    { label: "上缴上级支出", concept: { nature: "paymentToSuperior" } },
    { label: "对附属单位补助支出", concept: { nature: "subsidyToAffiliated" } },
  ],
};

const GENERAL_PUBLIC_BUDGET = {
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: { measure: "expenditure", fund: "generalPublicBudget" },
  shape: "pivot",
  composing: { emptyNote: "注：本表无数据。" },
} as const;

export const generalPublicBudget: PivotTable = {
  ...GENERAL_PUBLIC_BUDGET,
  id: "generalPublicBudget",
  number: 5,
  title: "{year}年一般公共预算支出表(分功能科目)",
  titleAliases: ["一般公共预算支出表", "一般公共预算支出情况表"],
  rows: { dimension: "functionCode", levels: [1, 2, 3], total: TOTAL_FIRST },
  columns: [...ACCOUNT, ...BY_NATURE],
};

export const generalPublicBudgetByUnit: PivotTable = {
  ...GENERAL_PUBLIC_BUDGET,
  id: "generalPublicBudgetByUnit",
  number: 6,
  title: "{year}年一般公共预算支出表(分单位)",
  rows: { dimension: "entity", levels: [1, 2], total: TOTAL_FIRST },
  columns: [
    { label: "单位编码", aliases: ["单位代码"], content: "code" },
    { label: "单位名称", content: "name" },
    ...BY_NATURE,
  ],
};

export const basicExpenditure: PivotTable = {
  ...GENERAL_PUBLIC_BUDGET,
  id: "basicExpenditure",
  number: 7,
  title: "{year}年一般公共预算基本支出表",
  titleAliases: ["一般公共预算基本支出情况表"],
  concept: { ...GENERAL_PUBLIC_BUDGET.concept, nature: "basic" },
  rows: { dimension: "economicCode", levels: [1, 2], total: TOTAL_FIRST },
  columns: [
    { label: "部门预算支出经济分类科目", children: ACCOUNT },
    {
      label: "本年一般公共预算基本支出",
      children: [
        { label: "合计", concept: {} },
        { label: "人员经费", aliases: ["人员支出"], concept: { nature: "personnel" } },
        { label: "公用经费", aliases: ["公用支出", "日常公用经费"], concept: { nature: "running" } },
      ],
    },
  ],
};
