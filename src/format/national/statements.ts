import type { StatementLine, StatementTable } from "../table.ts";

const SOURCES: readonly StatementLine[] = [
  { label: "一、一般公共预算拨款收入", concept: { fund: "generalPublicBudget" } },
  { label: "二、政府性基金预算拨款收入", concept: { fund: "governmentFund" } },
  { label: "三、国有资本经营预算拨款收入", concept: { fund: "stateCapital" } },
  { label: "四、财政专户管理资金收入", concept: { fund: "specialFiscalAccount" } },
  { label: "五、事业收入", concept: { fund: "institutionOperating" } },
  { label: "六、事业单位经营收入", concept: { fund: "institutionBusiness" } },
  { label: "七、上级补助收入", concept: { fund: "superiorSubsidy" } },
  { label: "八、附属单位上缴收入", concept: { fund: "affiliatedRemittance" } },
  { label: "九、其他收入", concept: { fund: "otherIncome" } },
];

const HEADINGS = { labelHeading: "项目", amountHeading: "预算数" } as const;

export const incomeAndExpenditure: StatementTable = {
  id: "incomeAndExpenditure",
  number: 1,
  title: "{year}年{bodyKind}收支总体情况表",
  titleAliases: ["收支总表", "收支预算总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "收入",
      ...HEADINGS,
      concept: { measure: "income", age: "current" },
      lines: SOURCES,
      closing: [
        { label: "本年收入合计", concept: {} },
        { label: "上年结转结余", concept: { age: "carriedForward" } },
        { label: "收入总计", concept: { measure: "incomeTotal", age: "*" } },
      ],
    },
    {
      heading: "支出",
      ...HEADINGS,
      concept: { measure: "expenditure" },
      lines: [],
      members: { dimension: "functionCode", level: 1, numbering: "chinese" },
      closing: [
        { label: "本年支出合计", concept: {} },
        { label: "年终结转结余", concept: { measure: "yearEndCarryOver" } },
        { label: "支出总计", concept: { measure: "expenditureTotal" } },
      ],
    },
  ],
};

function budgets(age: string): readonly StatementLine[] {
  return [
    { label: "（一）一般公共预算拨款", concept: { age, fund: "generalPublicBudget" } },
    { label: "（二）政府性基金预算拨款", concept: { age, fund: "governmentFund" } },
    { label: "（三）国有资本经营预算拨款", concept: { age, fund: "stateCapital" } },
  ];
}

export const fiscalAppropriation: StatementTable = {
  id: "fiscalAppropriation",
  number: 4,
  title: "{year}年财政拨款收支总体情况表",
  titleAliases: ["财政拨款收支总表", "财政拨款收支预算总表"],
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
        { label: "一、本年收入", concept: { age: "current" } },
        ...budgets("current"),
        { label: "二、上年结转", concept: { age: "carriedForward" } },
        ...budgets("carriedForward"),
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "支出",
      ...HEADINGS,
      columns: [
        { label: "合计", concept: {} },
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
      concept: { measure: "expenditure" },
      lines: [{ label: "一、本年支出", concept: {} }],
      members: { dimension: "functionCode", level: 1, numbering: "bracketed" },
      closing: [
        { label: "二、年终结转结余", concept: { measure: "yearEndCarryOver" } },
        { label: "支出总计", concept: { measure: "expenditureTotal" } },
      ],
    },
  ],
};
