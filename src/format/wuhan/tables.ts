import type { TableDeclaration } from "../table.ts";
import { departmentTargets } from "./department-form.ts";
import { governmentFund, stateCapital } from "./fund-tables.ts";
import { income } from "./income.ts";
import { basicExpenditure, expenditure, generalPublicBudget, generalPublicBudgetByUnit } from "./pivots.ts";
import { projectTargets } from "./project-form.ts";
import { projectExpenditure } from "./project-table.ts";
import { procurementItems, purchasedServices } from "./purchase-tables.ts";
import { fiscalAppropriation, incomeAndExpenditure } from "./statements.ts";
import { threePublicExpenses } from "./three-public.ts";

/** The fifteen tables in their official order. */
export const tables: readonly TableDeclaration[] = [
  incomeAndExpenditure,
  income,
  expenditure,
  fiscalAppropriation,
  generalPublicBudget,
  generalPublicBudgetByUnit,
  basicExpenditure,
  threePublicExpenses,
  governmentFund,
  stateCapital,
  projectExpenditure,
  procurementItems,
  purchasedServices,
  departmentTargets,
  projectTargets,
];
