import type { Column, PivotTable } from "../table.ts";

const BUDGETS: readonly Column[] = [
  { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
  { label: "政府性基金预算", concept: { fund: "governmentFund" } },
  { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
  { label: "财政专户管理资金", concept: { fund: "specialFiscalAccount" } },
];

/** Income of the body and of each of its units, a column for each source. */
export const income: PivotTable = {
  id: "income",
  number: 2,
  title: "{year}年{bodyKind}收入总体情况表",
  titleAliases: ["收入总表", "收入预算总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { measure: "income" },
  shape: "pivot",
  rows: { dimension: "entity", levels: [1, 2], total: { position: "last", label: "合计" } },
  columns: [
    { label: "单位代码", content: "code" },
    { label: "单位名称", content: "name" },
    { label: "合计", concept: { measure: "incomeTotal" } },
    {
      label: "本年收入",
      concept: { age: "current" },
      children: [
        { label: "小计", concept: {} },
        ...BUDGETS,
        { label: "事业收入", concept: { fund: "institutionOperating" } },
        { label: "事业单位经营收入", concept: { fund: "institutionBusiness" } },
        { label: "上级补助收入", concept: { fund: "superiorSubsidy" } },
        { label: "附属单位上缴收入", concept: { fund: "affiliatedRemittance" } },
        { label: "其他收入", concept: { fund: "otherIncome" } },
      ],
    },
    {
      label: "上年结转结余",
      concept: { age: "carriedForward" },
      children: [{ label: "小计", concept: {} }, ...BUDGETS, { label: "单位资金", concept: { fund: "unitOwn" } }],
    },
  ],
};
