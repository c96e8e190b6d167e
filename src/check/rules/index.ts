import type { Rule } from "../rule.ts";
import { approvedFigure } from "./approved-figure.ts";
import { breakdownSum } from "./breakdown-sum.ts";
import { changeAdditivity } from "./change-additivity.ts";
import { changeAmount } from "./change-amount.ts";
import { changeRate } from "./change-rate.ts";
import { codeRollUp } from "./code-roll-up.ts";
import { columnSum } from "./column-sum.ts";
import { incomeEqualsExpenditure } from "./income-equals-expenditure.ts";
import { previousYearBase } from "./previous-year-base.ts";
import { promisedTableMissing } from "./promised-table-missing.ts";
import { rowSum } from "./row-sum.ts";
import { sameConcept } from "./same-concept.ts";
import { shareOfWhole } from "./share-of-whole.ts";

/** All rules, in the order of the ledger. */
export const rules: readonly Rule[] = [
  incomeEqualsExpenditure,
  rowSum,
  columnSum,
  codeRollUp,
  sameConcept,
  breakdownSum,
  changeAmount,
  changeAdditivity,
  changeRate,
  shareOfWhole,
  promisedTableMissing,
  approvedFigure,
  previousYearBase,
];
