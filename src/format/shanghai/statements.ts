import type { StatementTable } from "../table.ts";

const BY_CLASS = { dimension: "functionCode", level: 1, numbering: "chinese" } as const;

export const incomeAndExpenditure: StatementTable = {
  id: "incomeAndExpenditure",
  number: 1,
  title: "{year}年部门财务收支预算总表",
  titleOfUnit: "{year}年预算单位财务收支预算总表",
  titleAliases: ["财务收支预算总表"],
  unit: "yuan",
  includesCarriedForward: false,
  concept: {},
  shape: "statement",
  sides: [
    {
      heading: "本年收入",
      labelHeading: "项目",
      amountHeading: "预算数",
      concept: { measure: "income" },
      lines: [
        { label: "一、财政拨款收入", concept: { fund: "fiscalAppropriation" } },
        { label: "1. 一般公共预算资金", aliases: ["1、一般公共预算"], concept: { fund: "generalPublicBudget" } },
        { label: "2. 政府性基金", aliases: ["2、政府性基金预算"], concept: { fund: "governmentFund" } },
        { label: "3. 国有资本经营预算", aliases: ["3、国有资本经营预算"], concept: { fund: "stateCapital" } },
        { label: "二、事业收入", concept: { fund: "institutionOperating" } },
        { label: "三、事业单位经营收入", concept: { fund: "institutionBusiness" } },
        { label: "四、其他收入", concept: { fund: "otherIncome" } },
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "本年支出",
      labelHeading: "项目",
      amountHeading: "预算数",
      concept: { measure: "expenditure" },
      lines: [],
      members: BY_CLASS,
      closing: [{ label: "支出总计", concept: { measure: "expenditureTotal" } }],
    },
  ],
};

export const fiscalAppropriation: StatementTable = {
  id: "fiscalAppropriation",
  number: 4,
  title: "{year}年部门财政拨款收支预算总表",
  titleOfUnit: "{year}年预算单位财政拨款收支预算总表",
  unit: "yuan",
  includesCarriedForward: false,
  concept: { fund: "fiscalAppropriation" },
  shape: "statement",
  sides: [
    {
      heading: "财政拨款收入",
      labelHeading: "项目",
      amountHeading: "预算数",
      concept: { measure: "income" },
      lines: [
        { label: "一、一般公共预算资金", aliases: ["一、一般公共预算"], concept: { fund: "generalPublicBudget" } },
        { label: "二、政府性基金", aliases: ["二、政府性基金预算"], concept: { fund: "governmentFund" } },
        { label: "三、国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
      closing: [{ label: "收入总计", concept: { measure: "incomeTotal" } }],
    },
    {
      heading: "财政拨款支出",
      labelHeading: "项目",
      amountHeading: "合计",
      columns: [
        { label: "合计", concept: {} },
        { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
        { label: "政府性基金预算", concept: { fund: "governmentFund" } },
        { label: "国有资本经营预算", concept: { fund: "stateCapital" } },
      ],
      concept: { measure: "expenditure" },
      lines: [],
      members: BY_CLASS,
      closing: [{ label: "支出总计", concept: { measure: "expenditureTotal" } }],
    },
  ],
};
