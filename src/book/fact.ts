import type { Fen, PrintedAmount } from "../amount/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { View } from "./view.ts";

/**
 * One fact of a book: an amount with the coordinates that are known of it. A coordinate that is absent is unknown, with
 * four exceptions: a book knows whose it is and for which year, so year, stage, entity and scope default to the book's
 * own (see placement.ts).
 */
export interface Fact {
  /** The table of the approval that states it. */
  readonly view: View;
  readonly concept: Concept;
  /** In fen; negative amounts are reductions. */
  readonly amount: Fen;
  /** The cell as the approved table prints it, where that differs from a rounding of our own. */
  readonly printed?: PrintedAmount;
}

/** The dimensions that a fact may state, in the order of the file form. `kind` is always a level, so it is not among them. */
export const FACT_DIMENSIONS = [
  "measure",
  "year",
  "stage",
  "entity",
  "scope",
  "unitKind",
  "functionCode",
  "economicCode",
  "project",
  "item",
  "nature",
  "fund",
  "age",
  "origin",
] as const satisfies readonly Dimension[];

/** Whether two facts stand at the same address: one view, the same coordinates. */
export function sameAddress(left: Pick<Fact, "view" | "concept">, right: Pick<Fact, "view" | "concept">): boolean {
  return addressOf(left) === addressOf(right);
}

/** A fact's address as text: equal for facts that state the same thing in the same view. */
export function addressOf({ view, concept }: Pick<Fact, "view" | "concept">): string {
  return [view, ...FACT_DIMENSIONS.map((dimension) => concept[dimension] ?? "")].join("|");
}
