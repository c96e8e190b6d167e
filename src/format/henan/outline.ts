import type { SectionDeclaration } from "../outline.ts";
import { fiscalAppropriationArrangement } from "./fiscal-appropriation.ts";
import {
  basicExpenditureArrangement,
  generalPublicBudgetArrangement,
  governmentFundArrangement,
  stateCapitalArrangement,
} from "./general-public-budget.ts";
import { glossary } from "./glossary.ts";
import { emptyTables, importantMatters } from "./important-matters.ts";
import { profile } from "./profile.ts";
import { threePublicArrangement } from "./three-public-arrangement.ts";
import { expenditureArrangement, incomeArrangement, overallArrangement } from "./totals.ts";

const TABLES = [
  "incomeAndExpenditure",
  "income",
  "expenditure",
  "fiscalAppropriation",
  "generalPublicBudget",
  "basicExpenditure",
  "economicSummary",
  "threePublicExpenses",
  "governmentFund",
  "projectExpenditure",
  "overallTargets",
  "projectTargets",
] as const;

/** The disclosure in three parts, with the tables as attachment. */
export const outline: readonly SectionDeclaration[] = [
  profile,
  {
    id: "budgetExplanation",
    number: 2,
    title: "{body}{year}年度{bodyKind}预算情况说明",
    sections: [
      overallArrangement,
      incomeArrangement,
      expenditureArrangement,
      fiscalAppropriationArrangement,
      generalPublicBudgetArrangement,
      basicExpenditureArrangement,
      governmentFundArrangement,
      stateCapitalArrangement,
      threePublicArrangement,
      importantMatters,
      emptyTables,
    ],
  },
  {
    id: "glossary",
    number: 3,
    title: "名词解释",
    content: [{ type: "glossary", numbering: "chinese", entries: glossary, withBookTerms: true }],
  },
  {
    id: "disclosureTables",
    number: 4,
    numbering: "none",
    title: "附件：{body}{year}年度{bodyKind}预算表",
    content: TABLES.map((table) => ({ type: "table" as const, table })),
  },
];
