import type { Format } from "../format.ts";
import type { TableDeclaration } from "../table.ts";
import {
  basicExpenditureArrangement,
  generalPublicBudgetArrangement,
  governmentFundArrangement,
  stateCapitalArrangement,
} from "./budgets.ts";
import { glossary } from "./glossary.ts";
import { income } from "./income.ts";
import { assets, operatingFunds, performance, procurement } from "./other-matters.ts";
import { basicExpenditure, expenditure, generalPublicBudget, governmentFund, stateCapital } from "./pivots.ts";
import { profile } from "./profile.ts";
import { fiscalAppropriation, incomeAndExpenditure } from "./statements.ts";
import { terms } from "./terms.ts";
import { threePublicExpenses, threePublicExplanation } from "./three-public.ts";
import {
  expenditureArrangement,
  fiscalAppropriationArrangement,
  incomeArrangement,
  overallArrangement,
} from "./totals.ts";

const tables: readonly TableDeclaration[] = [
  incomeAndExpenditure,
  income,
  expenditure,
  fiscalAppropriation,
  generalPublicBudget,
  basicExpenditure,
  threePublicExpenses,
  governmentFund,
  stateCapital,
];

/**
 * What every local department has to disclose (《地方预决算公开操作规程》, 财预〔2016〕143号, and the table on the state capital
 * budget that has become standard since): for regions that have no format of their own here.
 */
export const national: Format = {
  id: "national",
  name: "国家通用部门预算公开",
  region: { code: "", name: "全国通用" },
  title: "{body}{year}年{bodyKind}预算",
  contentsTitle: "目录",
  numbering: { sections: ["part", "chinese", "bracketed"], tables: "table" },
  outline: [
    profile,
    {
      id: "disclosureTables",
      number: 2,
      title: "{year}年{bodyKind}预算表",
      content: tables.map(({ id }) => ({ type: "table" as const, table: id })),
    },
    {
      id: "budgetExplanation",
      number: 3,
      title: "{year}年{bodyKind}预算情况说明",
      sections: [
        overallArrangement,
        incomeArrangement,
        expenditureArrangement,
        fiscalAppropriationArrangement,
        generalPublicBudgetArrangement,
        basicExpenditureArrangement,
        threePublicExplanation,
        governmentFundArrangement,
        stateCapitalArrangement,
        operatingFunds,
        procurement,
        assets,
        performance,
      ],
    },
    glossary,
  ],
  tables,
  terms,
  habits: {
    text: { unit: "tenThousandYuan", decimals: 2, trimZeros: false, percentDecimals: 2 },
    tables: { decimals: 2, grouping: false, zero: "blank", above: ["编制{bodyKind}：{body}", "单位：{unit}"] },
  },
};
