import type { Column } from "../table.ts";

const APPROPRIATION = "generalPublicBudgetAppropriation";

/** The functional account cut into its levels, the code of the unit, and the name of either. */
export const ACCOUNT_OR_UNIT: readonly Column[] = [
  {
    label: "科目编码",
    children: [
      { label: "类", content: "class" },
      { label: "款", content: "subclass" },
      { label: "项", content: "item" },
    ],
  },
  { label: "单位代码", content: "bodyCode" },
  { label: "单位（科目名称）", aliases: ["单位(科目名称)"], content: "name" },
];

/** Basic expenditure by the class that it is spent on, and the kinds of projects. */
export const BY_NATURE: readonly Column[] = [
  { label: "合计", concept: {} },
  {
    label: "基本支出",
    concept: { nature: "basic" },
    children: [
      { label: "小计", concept: {} },
      {
        label: "人员经费",
        concept: { nature: "personnel" },
        children: [
          { label: "工资福利支出", concept: { economicCode: "d:301" } },
          { label: "对个人和家庭的补助", concept: { economicCode: "d:303" } },
        ],
      },
      {
        label: "公用经费",
        concept: { nature: "running" },
        children: [
          { label: "商品和服务支出", concept: { economicCode: "d:302" } },
          { label: "资本性支出", concept: { economicCode: "d:310" } },
        ],
      },
    ],
  },
  {
    label: "项目支出",
    concept: { nature: "project" },
    children: [
      { label: "小计", concept: {} },
      { label: "其他运转类", concept: { nature: "otherOperational" } },
      { label: "特定目标类", concept: { nature: "specificTarget" } },
    ],
  },
];

/** The general public budget with what of it is 财政拨款 proper. */
export const GENERAL_PUBLIC_BUDGET: Column = {
  label: "一般公共预算",
  concept: { fund: "generalPublicBudget" },
  children: [
    { label: "小计", concept: {} },
    { label: "其中：财政拨款", concept: { fund: APPROPRIATION } },
  ],
};

/** The sources of the year one by one, after the general public budget. */
export const OTHER_SOURCES: readonly Column[] = [
  { label: "政府性基金", concept: { fund: "governmentFund" } },
  { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
  { label: "财政专户管理资金", concept: { fund: "specialFiscalAccount" } },
  { label: "事业收入", concept: { fund: "institutionOperating" } },
  { label: "事业单位经营收入", concept: { fund: "institutionBusiness" } },
  { label: "上级补助收入", concept: { fund: "superiorSubsidy" } },
  { label: "附属单位上缴收入", concept: { fund: "affiliatedRemittance" } },
  { label: "其他收入", concept: { fund: "otherIncome" } },
];

export const TOTAL_FIRST = { position: "first", label: "合计" } as const;
