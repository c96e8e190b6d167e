import type { StatementLine, StatementTable } from "../table.ts";
import { functionClassLines } from "./function-classes.ts";

const HEADINGS = { labelHeading: "项目", amountHeading: "金额" } as const;
const APPROPRIATION = "generalPublicBudgetAppropriation";
const CURRENT = { age: "current" } as const;

const INCOME_LINES: readonly StatementLine[] = [
  { label: "一、一般公共预算", concept: { ...CURRENT, fund: "generalPublicBudget" } },
  { label: "其中：财政拨款", concept: { ...CURRENT, fund: APPROPRIATION } },
  { label: "二、政府性基金预算拨款收入", concept: { ...CURRENT, fund: "governmentFund" } },
  { label: "三、国有资本经营预算拨款收入", concept: { ...CURRENT, fund: "stateCapital" } },
  { label: "四、财政专户管理资金收入", concept: { ...CURRENT, fund: "specialFiscalAccount" } },
  { label: "五、事业收入", concept: { ...CURRENT, fund: "institutionOperating" } },
  { label: "六、事业单位经营收入", concept: { ...CURRENT, fund: "institutionBusiness" } },
  { label: "七、上级补助收入", concept: { ...CURRENT, fund: "superiorSubsidy" } },
  { label: "八、附属单位上缴收入", concept: { ...CURRENT, fund: "affiliatedRemittance" } },
  { label: "九、其他收入", concept: { ...CURRENT, fund: "otherIncome" } },
];

/** 预算01表 */
export const incomeAndExpenditure: StatementTable = {
  id: "incomeAndExpenditure",
  number: 1,
  title: "{year}年{bodyKind}收支总体情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "收入",
      ...HEADINGS,
      concept: { measure: "income" },
      lines: INCOME_LINES,
      closing: [
        { label: "本年收入合计", concept: CURRENT },
        { label: "上年结转结余", concept: { age: "carriedForward" } },
        { label: "收入总计", concept: { measure: "incomeTotal" } },
      ],
    },
    {
      heading: "支出",
      ...HEADINGS,
      concept: { measure: "expenditure" },
      lines: functionClassLines("chinese"),
      closing: [
        { label: "本年支出合计", concept: {} },
        { label: "年终结转结余", concept: { measure: "yearEndCarryOver" } },
        { label: "支出总计", concept: { measure: "expenditureTotal" } },
      ],
    },
  ],
};

function funds(age: "current" | "carriedForward"): StatementLine[] {
  const [first, ...others] = [
    { label: "（一）一般公共预算拨款", concept: { age, fund: "generalPublicBudget" } },
    { label: "（二）政府性基金预算拨款", concept: { age, fund: "governmentFund" } },
    { label: "（三）国有资本经营预算拨款", concept: { age, fund: "stateCapital" } },
  ] as const;
  const appropriation = { label: "其中：财政拨款", concept: { age, fund: APPROPRIATION } };
  return age === "current" ? [first, appropriation, ...others] : [first, ...others];
}

/** 预算04表 */
export const fiscalAppropriation: StatementTable = {
  id: "fiscalAppropriation",
  number: 4,
  title: "{year}年财政拨款收支总体情况表",
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: { fund: "fiscalAppropriation" },
  shape: "statement",
  sides: [
    {
      heading: "收入",
      ...HEADINGS,
      concept: { measure: "income" },
      lines: [
        { label: "一、本年收入", concept: CURRENT },
        ...funds("current"),
        { label: "二、上年结转", concept: { age: "carriedForward" } },
        ...funds("carriedForward"),
      ],
      closing: [{ label: "收入合计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "支出",
      ...HEADINGS,
      columns: [
        { label: "合计", concept: {} },
        {
          label: "一般公共预算",
          concept: { fund: "generalPublicBudget" },
          children: [
            { label: "小计", concept: {} },
            { label: "其中：财政拨款", concept: { fund: APPROPRIATION } },
          ],
        },
        { label: "政府性基金", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
      concept: { measure: "expenditure" },
      lines: [
        { label: "一、本年支出", concept: {} },
        ...functionClassLines("bracketed"),
        { label: "二、年终结转结余", concept: { measure: "yearEndCarryOver" } },
      ],
      closing: [{ label: "支出合计", concept: { measure: "expenditureTotal" } }],
    },
  ],
};
