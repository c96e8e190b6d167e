import type { TableDeclaration } from "../table.ts";
import { basicExpenditure } from "./basic-expenditure.ts";
import { expenditure, generalPublicBudget, governmentFund, income, stateCapital } from "./pivots.ts";
import { fiscalAppropriation, incomeAndExpenditure } from "./statements.ts";
import { threePublicAndOperating } from "./three-public-table.ts";

/** The nine tables in their official order. */
export const tables: readonly TableDeclaration[] = [
  incomeAndExpenditure,
  income,
  expenditure,
  fiscalAppropriation,
  generalPublicBudget,
  governmentFund,
  stateCapital,
  basicExpenditure,
  threePublicAndOperating,
];
