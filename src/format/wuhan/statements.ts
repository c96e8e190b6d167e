import type { StatementTable } from "../table.ts";
import { functionClassLines } from "./function-classes.ts";

const HEADINGS = { labelHeading: "项目", amountHeading: "预算数" } as const;

export const incomeAndExpenditure: StatementTable = {
  id: "incomeAndExpenditure",
  number: 1,
  title: "{year}年收支预算总表",
  titleAliases: ["部门收支总表", "收支总表", "部门收支预算总表"],
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
        { label: "一、一般公共预算拨款收入", concept: { fund: "generalPublicBudget" } },
        { label: "二、政府性基金预算拨款收入", concept: { fund: "governmentFund" } },
        { label: "三、国有资本经营预算拨款收入", concept: { fund: "stateCapital" } },
        { label: "四、财政专户管理资金收入", concept: { fund: "specialFiscalAccount" } },
        { label: "五、事业收入", concept: { fund: "institutionOperating" } },
        { label: "六、事业单位经营收入", concept: { fund: "institutionBusiness" } },
        { label: "七、上级补助收入", concept: { fund: "superiorSubsidy" } },
        { label: "八、附属单位上缴收入", concept: { fund: "affiliatedRemittance" } },
        { label: "九、其他收入", concept: { fund: "otherIncome" } },
      ],
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
      lines: functionClassLines("chinese"),
      closing: [
        { label: "本年支出合计", concept: {} },
        { label: "年终结转结余", concept: { measure: "yearEndCarryOver" } },
        { label: "支出总计", concept: { measure: "expenditureTotal" } },
      ],
    },
  ],
  composing: { note: "说明：教育收费列入财政专户管理资金收入，不列入事业收入。" },
};

export const fiscalAppropriation: StatementTable = {
  id: "fiscalAppropriation",
  number: 4,
  title: "{year}年财政拨款收支预算总表",
  titleAliases: ["财政拨款收支总表", "财政拨款收支预算表"],
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
        { label: "（一）一般公共预算拨款", concept: { age: "current", fund: "generalPublicBudget" } },
        { label: "（二）政府性基金预算拨款", concept: { age: "current", fund: "governmentFund" } },
        { label: "（三）国有资本经营预算拨款", concept: { age: "current", fund: "stateCapital" } },
        { label: "二、上年结转", concept: { age: "carriedForward" } },
        { label: "（一）一般公共预算拨款", concept: { age: "carriedForward", fund: "generalPublicBudget" } },
        { label: "（二）政府性基金预算拨款", concept: { age: "carriedForward", fund: "governmentFund" } },
        { label: "（三）国有资本经营预算拨款", concept: { age: "carriedForward", fund: "stateCapital" } },
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "支出",
      ...HEADINGS,
      concept: { measure: "expenditure" },
      lines: [
        { label: "一、本年支出", concept: {} },
        ...functionClassLines("bracketed"),
        { label: "二、年终结转结余", concept: { measure: "yearEndCarryOver" } },
      ],
      closing: [{ label: "支出总计", concept: { measure: "expenditureTotal" } }],
    },
  ],
};
