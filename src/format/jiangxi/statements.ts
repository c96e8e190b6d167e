import type { StatementLine, StatementTable } from "../table.ts";

const HEADINGS = { labelHeading: "项目", amountHeading: "预算数" } as const;

const BUDGETS: readonly { readonly name: string; readonly fund: string }[] = [
  { name: "一般公共预算", fund: "generalPublicBudget" },
  { name: "政府性基金预算", fund: "governmentFund" },
  { name: "国有资本经营预算", fund: "stateCapital" },
];

/** （一）一般公共预算… and the lines of the other two budgets. */
function budgetLines(what: string, age?: string): readonly StatementLine[] {
  return BUDGETS.map(({ name, fund }, index) => ({
    label: `（${"一二三"[index]}）${name}${what}`,
    concept: { fund, ...(age && { age }) },
  }));
}

export const incomeAndExpenditure: StatementTable = {
  id: "incomeAndExpenditure",
  number: 1,
  title: "收支预算总表",
  titleAliases: ["部门收支预算总表", "部门收支总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "收入",
      ...HEADINGS,
      concept: { measure: "income", age: "current" },
      lines: [
        { label: "一、财政拨款收入", concept: { fund: "fiscalAppropriation" } },
        ...budgetLines("拨款收入"),
        { label: "二、教育收费资金收入", concept: { fund: "specialFiscalAccount" } },
        { label: "三、事业收入", concept: { fund: "institutionOperating" } },
        { label: "四、事业单位经营收入", concept: { fund: "institutionBusiness" } },
        { label: "五、附属单位上缴收入", concept: { fund: "affiliatedRemittance" } },
        { label: "六、上级补助收入", concept: { fund: "superiorSubsidy" } },
        { label: "七、其他收入", concept: { fund: "otherIncome" } },
        { label: "八、使用非财政拨款结余", concept: { fund: "nonFiscalSurplusUsed" } },
      ],
      closing: [
        { label: "本年收入合计", concept: {} },
        { label: "上年结转（结余）", concept: { age: "carriedForward" } },
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

export const fiscalAppropriation: StatementTable = {
  id: "fiscalAppropriation",
  number: 4,
  title: "财政拨款收支总表",
  titleAliases: ["财政拨款收支预算总表"],
  unit: "tenThousandYuan",
  includesCarriedForward: true,
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "收入",
      ...HEADINGS,
      concept: { measure: "income", fund: "fiscalAppropriation" },
      lines: [
        { label: "一、本年收入", concept: { age: "current" } },
        ...budgetLines("拨款", "current"),
        { label: "二、上年结转", concept: { age: "carriedForward" } },
        ...budgetLines("拨款", "carriedForward"),
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "支出",
      ...HEADINGS,
      concept: { measure: "expenditure" },
      columns: [
        { label: "合计", concept: { fund: "fiscalAppropriation" } },
        ...BUDGETS.map(({ name, fund }) => ({ label: name, concept: { fund } })),
      ],
      lines: [{ label: "一、本年支出", concept: {} }],
      members: { dimension: "functionCode", level: 1, numbering: "bracketed" },
      closing: [
        { label: "二、年终结转结余", concept: { measure: "yearEndCarryOver" } },
        { label: "支出总计", concept: { measure: "expenditureTotal" } },
      ],
    },
  ],
};
