import type { Rule } from "../rule.ts";
import { abolishedAccount } from "./abolished-account.ts";
import { amountInWrongColumn } from "./amount-in-wrong-column.ts";
import { amountWithoutUnit } from "./amount-without-unit.ts";
import { approvedFigure } from "./approved-figure.ts";
import { blankSlot } from "./blank-slot.ts";
import { breakdownSum } from "./breakdown-sum.ts";
import { calculationBasis } from "./calculation-basis.ts";
import { changeAdditivity } from "./change-additivity.ts";
import { changeAmount } from "./change-amount.ts";
import { changeInForm } from "./change-in-form.ts";
import { changeRate } from "./change-rate.ts";
import { codeRollUp } from "./code-roll-up.ts";
import { columnSum } from "./column-sum.ts";
import { completionRate } from "./completion-rate.ts";
import { confusableWords } from "./confusable-words.ts";
import { contentsMismatch } from "./contents-mismatch.ts";
import { costOverBudget } from "./cost-over-budget.ts";
import { departmentEqualsUnits } from "./department-equals-units.ts";
import { directionConflict } from "./direction-conflict.ts";
import { doubledPunctuation } from "./doubled-punctuation.ts";
import { dutiesDiffer } from "./duties-differ.ts";
import { emptyFundSource } from "./empty-fund-source.ts";
import { finalAgainstBudget } from "./final-against-budget.ts";
import { foreignBody } from "./foreign-body.ts";
import { foreignDuties } from "./foreign-duties.ts";
import { foreignWord } from "./foreign-word.ts";
import { glossaryForeignAccount } from "./glossary-foreign-account.ts";
import { headcount } from "./headcount.ts";
import { historyImplausible } from "./history-implausible.ts";
import { incomeEqualsExpenditure } from "./income-equals-expenditure.ts";
import { indicatorExplanation } from "./indicator-explanation.ts";
import { indicatorGrowth } from "./indicator-growth.ts";
import { indicatorTypeMismatch } from "./indicator-type-mismatch.ts";
import { indicatorTypoUnit } from "./indicator-typo-unit.ts";
import { indicatorValueConflict } from "./indicator-value-conflict.ts";
import { instructionResidue } from "./instruction-residue.ts";
import { listedItemWithoutAmount } from "./listed-item-without-amount.ts";
import { mergeFieldResidue } from "./merge-field-residue.ts";
import { mismatchedLevelWords } from "./mismatched-level-words.ts";
import { misplacedCellText } from "./misplaced-cell-text.ts";
import { missingReason } from "./missing-reason.ts";
import { numberingGap } from "./numbering-gap.ts";
import { oneOffWithHistory } from "./one-off-with-history.ts";
import { personalData } from "./personal-data.ts";
import { previousYearBase } from "./previous-year-base.ts";
import { previousYearColumn } from "./previous-year-column.ts";
import { procurementPlanBlank } from "./procurement-plan-blank.ts";
import { projectAmountMismatch } from "./project-amount-mismatch.ts";
import { projectBreakdownSum } from "./project-breakdown-sum.ts";
import { projectCount } from "./project-count.ts";
import { projectNameMismatch } from "./project-name-mismatch.ts";
import { projectTotal } from "./project-total.ts";
import { promisedTableMissing } from "./promised-table-missing.ts";
import { repeatedRow } from "./repeated-row.ts";
import { repeatedWords } from "./repeated-words.ts";
import { rowSum } from "./row-sum.ts";
import { sameChange } from "./same-change.ts";
import { sameConcept } from "./same-concept.ts";
import { selfEvaluationScore } from "./self-evaluation-score.ts";
import { sensitiveContent } from "./sensitive-content.ts";
import { shareOfWhole } from "./share-of-whole.ts";
import { shiftedColumns } from "./shifted-columns.ts";
import { staleSentence } from "./stale-sentence.ts";
import { unbalancedPairs } from "./unbalanced-pairs.ts";
import { unchangedWithChange } from "./unchanged-with-change.ts";
import { unfinishedSentence } from "./unfinished-sentence.ts";
import { unmeasurableIndicator } from "./unmeasurable-indicator.ts";
import { unresolvedAlternative } from "./unresolved-alternative.ts";
import { untickedChoice } from "./unticked-choice.ts";
import { vehicleSum } from "./vehicle-sum.ts";
import { weightsSum } from "./weights-sum.ts";
import { wholeDepartmentAmount } from "./whole-department-amount.ts";
import { wrongYear } from "./wrong-year.ts";

/** All rules, in the order of the ledger. */
export const rules: readonly Rule[] = [
  incomeEqualsExpenditure,
  rowSum,
  columnSum,
  codeRollUp,
  sameConcept,
  sameChange,
  breakdownSum,
  changeAmount,
  changeAdditivity,
  changeRate,
  completionRate,
  shareOfWhole,
  promisedTableMissing,
  glossaryForeignAccount,
  headcount,
  listedItemWithoutAmount,
  vehicleSum,
  approvedFigure,
  departmentEqualsUnits,
  previousYearBase,
  previousYearColumn,
  staleSentence,
  finalAgainstBudget,
  directionConflict,
  unchangedWithChange,
  missingReason,
  dutiesDiffer,
  repeatedRow,
  contentsMismatch,
  numberingGap,
  wrongYear,
  foreignBody,
  mismatchedLevelWords,
  personalData,
  sensitiveContent,
  mergeFieldResidue,
  unresolvedAlternative,
  blankSlot,
  instructionResidue,
  misplacedCellText,
  unfinishedSentence,
  confusableWords,
  amountWithoutUnit,
  repeatedWords,
  doubledPunctuation,
  unbalancedPairs,
  foreignWord,
  abolishedAccount,
  shiftedColumns,
  weightsSum,
  selfEvaluationScore,
  costOverBudget,
  projectNameMismatch,
  projectAmountMismatch,
  projectCount,
  projectTotal,
  projectBreakdownSum,
  calculationBasis,
  changeInForm,
  wholeDepartmentAmount,
  indicatorValueConflict,
  indicatorGrowth,
  indicatorTypeMismatch,
  indicatorExplanation,
  unmeasurableIndicator,
  indicatorTypoUnit,
  oneOffWithHistory,
  untickedChoice,
  emptyFundSource,
  amountInWrongColumn,
  procurementPlanBlank,
  historyImplausible,
  foreignDuties,
];
