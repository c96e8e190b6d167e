import type { SectionDeclaration } from "../outline.ts";
import { basicExpenditureArrangement, generalPublicBudgetArrangement } from "./general-public-budget.ts";
import { glossary } from "./glossary.ts";
import { governmentFundArrangement, stateCapitalArrangement } from "./other-budgets.ts";
import { otherMatters } from "./other-matters.ts";
import { profile } from "./profile.ts";
import { projectArrangement } from "./projects.ts";
import { tables } from "./tables.ts";
import { threePublicExplanation } from "./three-public-explanation.ts";
import {
  expenditureArrangement,
  fiscalAppropriationArrangement,
  incomeArrangement,
  overallArrangement,
} from "./totals.ts";

/** The five parts under the numbers and titles of the official outline. */
export const outline: readonly SectionDeclaration[] = [
  profile,
  {
    id: "budgetExplanation",
    number: 2,
    title: "预算情况说明",
    sections: [
      overallArrangement,
      incomeArrangement,
      expenditureArrangement,
      fiscalAppropriationArrangement,
      generalPublicBudgetArrangement,
      basicExpenditureArrangement,
      governmentFundArrangement,
      stateCapitalArrangement,
      projectArrangement,
      otherMatters,
    ],
  },
  threePublicExplanation,
  glossary,
  {
    id: "disclosureTables",
    number: 5,
    title: "预算公开报表",
    titleAliases: ["部门预算表", "预算公开表格"],
    content: tables.map(({ id }) => ({ type: "table" as const, table: id })),
  },
];
