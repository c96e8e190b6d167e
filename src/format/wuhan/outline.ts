import type { SectionDeclaration } from "../outline.ts";
import { basicExpenditureArrangement, generalPublicBudgetArrangement } from "./general-public-budget.ts";
import {
  expenditureArrangement,
  fiscalAppropriationArrangement,
  incomeArrangement,
  overallArrangement,
} from "./totals.ts";

const TABLES = [
  "incomeAndExpenditure",
  "expenditure",
  "fiscalAppropriation",
  "generalPublicBudget",
  "generalPublicBudgetByUnit",
  "basicExpenditure",
  "threePublicExpenses",
] as const;

/** The parts of the disclosure that are declared so far, under the numbers that the official outline gives them. */
export const outline: readonly SectionDeclaration[] = [
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
    ],
  },
  {
    id: "disclosureTables",
    number: 5,
    title: "预算公开报表",
    titleAliases: ["部门预算表", "预算公开表格"],
    content: TABLES.map((table) => ({ type: "table" as const, table })),
  },
];
