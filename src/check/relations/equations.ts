import { type Fen, fen, ZERO_FEN } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { ChangeClaim, SumRelation } from "../../understand/index.ts";
import type { Equation, Term } from "./equation.ts";

function term(figure: Figure, negative = false): Term {
  return { figure, negative };
}

/** A total and its parts; several rounded parts may miss it by a fen each. */
export function sumEquation({ total, parts }: Pick<SumRelation, "total" | "parts">): Equation {
  const slack: Fen = parts.length > 1 ? fen(parts.length + 1) : ZERO_FEN;
  return { type: "sum", terms: [term(total, true), ...parts.map((part) => term(part))], slack };
}

/** Two figures that must be the same. */
export function equality(left: Figure, right: Figure, fixed: readonly Figure[] = []): Equation {
  return { type: "sum", terms: [term(left), term(right, true)], slack: ZERO_FEN, fixed };
}

/** This year's amount less last year's is the stated change; null while the direction is open or a number is missing. */
export function changeEquation(
  { level, change, direction }: ChangeClaim,
  previous: Figure,
  fixed: readonly Figure[] = [],
): Equation | null {
  if (!level || !change || (direction !== "increase" && direction !== "decrease")) return null;
  const terms = [term(level), term(previous, true), term(change, direction === "increase")];
  return { type: "sum", terms, slack: ZERO_FEN, fixed };
}

/** The rate of a stated change; null while the direction is open or a number is missing. */
export function rateEquation({ level, change, rate, direction }: ChangeClaim): Equation | null {
  if (!level || !change || !rate || (direction !== "increase" && direction !== "decrease")) return null;
  return { type: "rate", level, change, rate, decrease: direction === "decrease" };
}

/** A part in percent of its whole. */
export function shareEquation(part: Figure, whole: Figure, share: Figure): Equation {
  return { type: "share", part, whole, share };
}
