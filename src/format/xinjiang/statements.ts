import type { StatementLine, StatementTable } from "../table.ts";
import { FUNCTION_CLASS_LINES } from "./function-classes.ts";

const CARRIED = { age: "carriedForward" } as const;

/** A fund of the year, divided into what the body's own government arranges and what higher levels transfer. */
function fundLines(number: number, name: string, fund: string, own: string, transferred: string): StatementLine[] {
  const concept = { fund, age: "current" } as const;
  return [
    { label: `${number}. ${name}`, concept },
    { label: `其中：${own}`, concept: { ...concept, origin: "own" } },
    { label: transferred, concept: { ...concept, origin: "higherLevelTransfer" } },
  ];
}

function unitOwnLine(label: string, fund: string): StatementLine {
  return { label, concept: { fund, age: "current" } };
}

const INCOME_LINES: readonly StatementLine[] = [
  { label: "一、本年收入", concept: { age: "current" } },
  ...fundLines(1, "一般公共预算拨款", "generalPublicBudget", "一般财力", "上级一般公共预算安排转移支付"),
  ...fundLines(2, "政府性基金预算拨款", "governmentFund", "政府性基金收入", "上级政府性基金安排转移支付"),
  ...fundLines(3, "国有资本经营预算拨款", "stateCapital", "国有资本经营收入", "上级国有资本经营预算安排转移支付"),
  unitOwnLine("4. 财政专户核拨", "specialFiscalAccount"),
  unitOwnLine("5. 单位资金", "unitOwn"),
  unitOwnLine("其中：事业收入", "institutionOperating"),
  unitOwnLine("上级补助收入", "superiorSubsidy"),
  unitOwnLine("附属单位上缴收入", "affiliatedRemittance"),
  unitOwnLine("事业单位经营收入", "institutionBusiness"),
  unitOwnLine("其他收入", "otherIncome"),
  { label: "二、上年结转结余", concept: CARRIED },
  { label: "1. 财政拨款结转", concept: { ...CARRIED, fund: "fiscalAppropriation" } },
  { label: "其中：一般公共预算拨款", concept: { ...CARRIED, fund: "generalPublicBudget" } },
  { label: "政府性基金预算拨款", concept: { ...CARRIED, fund: "governmentFund" } },
  { label: "国有资本经营预算拨款", concept: { ...CARRIED, fund: "stateCapital" } },
  { label: "2. 非财政拨款结余", concept: { ...CARRIED, fund: "nonFiscal" } },
  { label: "其中：财政专户核拨", concept: { ...CARRIED, fund: "specialFiscalAccount" } },
  { label: "单位资金", concept: { ...CARRIED, fund: "unitOwn" } },
];

/** 表1 */
export const incomeAndExpenditure: StatementTable = {
  id: "incomeAndExpenditure",
  number: 1,
  title: "{bodyKind}收支总体情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "收入",
      labelHeading: "项目",
      amountHeading: "预算数",
      concept: { measure: "income" },
      lines: INCOME_LINES,
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "支出",
      labelHeading: "功能分类",
      amountHeading: "预算数",
      concept: { measure: "expenditure" },
      lines: FUNCTION_CLASS_LINES,
      closing: [{ label: "支出总计", concept: { measure: "expenditureTotal" } }],
    },
  ],
};

/** 表4 */
export const fiscalAppropriation: StatementTable = {
  id: "fiscalAppropriation",
  number: 4,
  title: "财政拨款收支预算总体情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { fund: "fiscalAppropriation" },
  shape: "statement",
  sides: [
    {
      heading: "财政拨款收入",
      labelHeading: "项目",
      amountHeading: "合计",
      concept: { measure: "income" },
      lines: [
        { label: "一、财政拨款（补助）", concept: {} },
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "财政拨款支出",
      labelHeading: "功能分类",
      amountHeading: "合计",
      columns: [
        { label: "合计", concept: {} },
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
      concept: { measure: "expenditure" },
      lines: FUNCTION_CLASS_LINES,
      closing: [{ label: "支出总计", concept: { measure: "expenditureTotal" } }],
    },
  ],
};
