import {
  ALL,
  type Concept,
  codeLiesUnder,
  DIMENSIONS,
  type Dimension,
  FUND_TREE,
  ITEM_TREE,
  liesUnder,
  NATURE_TREE,
} from "../concept/index.ts";
import { STATEMENT_DIMENSIONS } from "./placement.ts";

/** Whether a value of a dimension is `ancestor` or belongs to it. */
export function valueLiesUnder(dimension: Dimension, value: string, ancestor: string): boolean {
  switch (dimension) {
    case "fund":
      return liesUnder(FUND_TREE, value, ancestor);
    case "nature":
      return liesUnder(NATURE_TREE, value, ancestor);
    case "item":
      return liesUnder(ITEM_TREE, value, ancestor);
    case "functionCode":
    case "economicCode":
      return codeLiesUnder(value, ancestor);
    default:
      return ancestor === ALL || value === ancestor;
  }
}

/**
 * How a fact lies to what is asked: wholly inside, wholly outside, or straddling, when part of it may belong to what is
 * asked and part may not (the fact is coarser than the question, or leaves a coordinate open).
 */
export type Position = "inside" | "outside" | "straddling";

const SKIPPED: ReadonlySet<Dimension> = new Set(["kind", "base", "measure", ...STATEMENT_DIMENSIONS]);
const AMOUNT_DIMENSIONS = DIMENSIONS.filter((dimension) => !SKIPPED.has(dimension));

/** A dimension in which a question asks for less than everything. */
export type Constraint = readonly [dimension: Dimension, asked: string];

/** The constraints of a question; year, stage, entity, scope and measure are compared elsewhere. */
export function constraintsOf(asked: Concept): readonly Constraint[] {
  return AMOUNT_DIMENSIONS.flatMap((dimension) => {
    const value = asked[dimension];
    return value === undefined || value === ALL ? [] : [[dimension, value] as const];
  });
}

function positionIn([dimension, asked]: Constraint, value: string | undefined): Position {
  if (value === undefined || value === ALL) return "straddling";
  if (valueLiesUnder(dimension, value, asked)) return "inside";
  return valueLiesUnder(dimension, asked, value) ? "straddling" : "outside";
}

/** The position of a placed fact to the constraints of a question. */
export function positionOf(placed: Concept, constraints: readonly Constraint[]): Position {
  let position: Position = "inside";
  for (const constraint of constraints) {
    const one = positionIn(constraint, placed[constraint[0]]);
    if (one === "outside") return "outside";
    if (one === "straddling") position = "straddling";
  }
  return position;
}
