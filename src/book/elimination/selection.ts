import { type Fen, sumFen } from "../../amount/index.ts";
import type { Concept, Dimension } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import type { Fact } from "../fact.ts";
import { DEFAULT_STAGE, placedConcept } from "../placement.ts";
import { type Constraint, constraintsOf, positionOf, valueLiesUnder } from "../position.ts";
import { VIEW_NAMES, type View, viewDeclaration } from "../view.ts";
import type { TransferSide } from "./elimination.ts";

/** The facts of one view in which a side of a transfer stands, with what is in them. */
export interface Selection {
  readonly view: View;
  readonly facts: readonly Fact[];
  readonly sum: Fen;
}

/** Why a side cannot be found in a view: nothing fits, or nothing that it names tells the view's facts apart. */
export interface Unfound {
  readonly view: View;
  readonly why: "none" | "unsaid";
}

function mayHold(view: View, concept: Concept): boolean {
  const { measure: _, ...region } = viewDeclaration(view).covers;
  return Object.entries(region).every(([name, covered]) => {
    const dimension = name as Dimension;
    const asked = concept[dimension];
    return (
      asked === undefined || valueLiesUnder(dimension, asked, covered) || valueLiesUnder(dimension, covered, asked)
    );
  });
}

/** What a side says that the facts of a view say too; the rest (a project, in a table by accounts) they cannot tell. */
function sayable(constraints: readonly Constraint[], facts: readonly { readonly placed: Concept }[]): Constraint[] {
  return constraints.filter(([dimension]) => facts.some(({ placed }) => placed[dimension] !== undefined));
}

/**
 * Where a side of a transfer stands in the unit's facts: in every view of its measure that may hold it and that the unit
 * has facts in.
 */
export function selectionsOf(
  book: Book,
  measure: "income" | "expenditure",
  { entity, concept }: TransferSide,
  inYear: number = book.year,
): (Selection | Unfound)[] {
  const constraints = constraintsOf(concept);
  return VIEW_NAMES.flatMap((view): (Selection | Unfound)[] => {
    const { covers } = viewDeclaration(view) as { readonly covers: Concept };
    if (covers.measure !== measure || !mayHold(view, concept)) return [];
    const placed = book.facts
      .filter((fact) => fact.view === view)
      .map((fact) => ({ fact, placed: placedConcept(book, fact) }))
      .filter(
        ({ placed: { entity: whose, year, stage } }) =>
          whose === entity && year === String(inYear) && stage === DEFAULT_STAGE,
      );
    if (placed.length === 0) return [];
    const asked = sayable(constraints, placed);
    if (asked.length === 0) return [{ view, why: "unsaid" }];
    const facts = placed.filter((one) => positionOf(one.placed, asked) === "inside").map(({ fact }) => fact);
    if (facts.length === 0) return [{ view, why: "none" }];
    return [{ view, facts, sum: sumFen(facts.map(({ amount }) => amount)) }];
  });
}
