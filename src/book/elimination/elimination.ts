import type { Fen } from "../../amount/index.ts";
import type { Concept, Dimension } from "../../concept/index.ts";

/** Whose figures the eliminations are: what is taken off the sum of the units, a row of its own in tables by unit. */
export const ELIMINATIONS = "内部往来抵销";

/** The coordinates by which a side of a transfer names the facts that it stands in. */
export const TRANSFER_DIMENSIONS = [
  "functionCode",
  "economicCode",
  "project",
  "nature",
  "fund",
  "age",
  "origin",
] as const satisfies readonly Dimension[];

/** One side of a payment between two units of a department, as the book of that unit has it. */
export interface TransferSide {
  /** The unit that receives or pays. */
  readonly entity: string;
  /** As much of the coordinates as tells the fact from the unit's others. */
  readonly concept: Concept;
  /** In fen, more than nought. */
  readonly amount: Fen;
}

/**
 * What one unit of a department pays another: 上级补助收入 against 对附属单位补助支出, 附属单位上缴收入 against 上缴上级支出.
 * Each unit's budget holds its side; the department, which pays itself, has neither.
 */
export interface Elimination {
  /** The year of the budgets that hold it; the book's own when it is not given. */
  readonly year?: number;
  readonly income: TransferSide;
  readonly expenditure: TransferSide;
  readonly note?: string;
}

/** The funds in which a unit receives money from another unit of its department. */
export const TRANSFER_FUNDS = ["superiorSubsidy", "affiliatedRemittance"] as const;
