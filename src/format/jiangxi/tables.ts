import type { TableDeclaration } from "../table.ts";
import { departmentTargets, projectTargets } from "./forms.ts";
import { basicExpenditure, expenditure, generalPublicBudget, governmentFund, income, stateCapital } from "./pivots.ts";
import { fiscalAppropriation, incomeAndExpenditure } from "./statements.ts";
import { threePublicExpenses } from "./three-public.ts";

/** The eleven tables of a disclosure in Jiangxi. */
export const tables: readonly TableDeclaration[] = [
  incomeAndExpenditure,
  income,
  expenditure,
  fiscalAppropriation,
  generalPublicBudget,
  basicExpenditure,
  threePublicExpenses,
  governmentFund,
  stateCapital,
  departmentTargets,
  projectTargets,
];
