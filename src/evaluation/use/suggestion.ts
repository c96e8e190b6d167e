import { type Decimal, type Fen, fen, ratio, roundRatio, subtractFen } from "../../amount/index.ts";
import type { Book, Project } from "../../book/index.ts";
import type { Grade, ScoringParameters } from "../../perform/index.ts";
import { selfEvaluations } from "../self-evaluation.ts";
import type { ResultUse } from "./result-use.ts";

/** What last year's result suggests for the next budget of a project. */
export interface BudgetSuggestion {
  readonly project: Project;
  /** Null while the self-evaluation is open. */
  readonly total: Decimal | null;
  readonly grade: Grade | null;
  readonly advice: string;
  /** The approved budget of the year that was evaluated, in fen; null when the book does not say. */
  readonly budget: Fen | null;
  /** What was left unspent of the adjusted budget, in fen. */
  readonly unspent: Fen | null;
  /** The budget after the cut that the grade asks for, at most; null where no share is set. */
  readonly atMost: Fen | null;
  readonly source: string;
}

const OPEN = "自评没有得出总分，先补齐再定";

function afterCut(budget: Fen, percent: number): Fen {
  return fen(roundRatio(ratio(BigInt(budget) * BigInt(100 - percent), 100n), 0).units);
}

/**
 * What the self-evaluation of a year suggests for the projects that go on: supported, mended or cut by grade. Amounts
 * only where the region sets a share; the decision is the finance bureau's.
 */
export function budgetSuggestions(
  book: Book,
  parameters: ScoringParameters,
  use: ResultUse,
): readonly BudgetSuggestion[] {
  return selfEvaluations(book, parameters).flatMap(
    ({ project, money, total: { total, grade } }): BudgetSuggestion[] => {
      if (!project || project.frequency === "oneOff") return [];
      const { advice, cut } = grade ? use.byGrade[grade] : { advice: OPEN, cut: null };
      const budget = money?.initial ?? null;
      const unspent = money && money.adjusted > money.paid ? subtractFen(money.adjusted, money.paid) : null;
      const atMost = budget === null || cut === null || cut === 0 ? null : afterCut(budget, cut);
      return [{ project, total, grade, advice, budget, unspent, atMost, source: use.source }];
    },
  );
}
