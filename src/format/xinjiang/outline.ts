import type { SectionDeclaration } from "../outline.ts";
import { fiscalAppropriationArrangement } from "./fiscal-appropriation.ts";
import { basicExpenditureArrangement, generalPublicBudgetArrangement } from "./general-public-budget.ts";
import { glossary } from "./glossary.ts";
import { importantMatters } from "./important-matters.ts";
import { carriedForwardArrangement, governmentFundArrangement, stateCapitalArrangement } from "./other-funds.ts";
import { profile } from "./profile.ts";
import { projectArrangement } from "./projects.ts";
import { threePublicArrangement } from "./three-public-arrangement.ts";
import { expenditureArrangement, incomeArrangement, overallArrangement } from "./totals.ts";

const TABLES = [
  "incomeAndExpenditure",
  "income",
  "expenditure",
  "fiscalAppropriation",
  "generalPublicBudget",
  "basicExpenditure",
  "projectExpenditure",
  "governmentFund",
  "stateCapital",
  "threePublicExpenses",
  "carriedForward",
] as const;

/** The disclosure in four parts; the tables stand before the narrative. */
export const outline: readonly SectionDeclaration[] = [
  profile,
  {
    id: "disclosureTables",
    number: 2,
    title: "{year}年{bodyKind}预算公开表",
    content: TABLES.map((table) => ({ type: "table" as const, table })),
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
      projectArrangement,
      governmentFundArrangement,
      stateCapitalArrangement,
      threePublicArrangement,
      carriedForwardArrangement,
      importantMatters,
    ],
  },
  {
    id: "glossary",
    number: 4,
    title: "名词解释",
    content: [
      { type: "glossary", numbering: "chinese", entries: glossary, withBookTerms: true },
      { type: "paragraph", sentences: [{ pieces: [{ slot: "body" }] }] },
      { type: "paragraph", sentences: [{ pieces: [{ slot: "prose", key: "date" }] }] },
    ],
  },
];
