import type { Fen } from "../amount/index.ts";

/** What was paid in one month, for a project or, without one, for everything that is no project. */
export interface Spending {
  /** 1 to 12. */
  readonly month: number;
  readonly project?: string;
  readonly amount: Fen;
}

/** A change of the budget during the year (追加、追减、调剂). The approved figures are never overwritten. */
export interface BudgetAdjustment {
  /** The month in which it was made, 1 to 12. */
  readonly month: number;
  readonly project?: string;
  /** Signed. */
  readonly amount: Fen;
  /** Left out of the adjustment rate: policy, force majeure, orders from above. */
  readonly exempt?: true;
  /** The document that orders it. */
  readonly document?: string;
  readonly reason?: string;
}

/** How the budget was carried out. */
export interface Execution {
  readonly spending: readonly Spending[];
  readonly adjustments: readonly BudgetAdjustment[];
  /** What was bought under the procurement budget. */
  readonly procured?: Fen;
  /** 三公 expenses that were paid. */
  readonly threePublicSpent?: Fen;
  /** What remains at the end of the year. */
  readonly carriedOver?: Fen;
  /** Opinions that reviewers gave and how many of them were taken up. */
  readonly opinions?: { readonly given: number; readonly adopted: number };
}
