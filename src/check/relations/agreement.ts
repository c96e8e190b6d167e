import { intervalOf, meets } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import { amountOf } from "./sum.ts";

/**
 * Whether two prints of one concept can both be right: equal when printed with the same precision, meeting intervals
 * otherwise (84 万元 and 84.02 万元). Figures that are no amounts agree.
 */
export function agree(left: Figure, right: Figure): boolean {
  const [a, b] = [amountOf(left), amountOf(right)];
  if (!a || !b) return true;
  return a.fen === b.fen || (!(a.unit === b.unit && a.decimals === b.decimals) && meets(intervalOf(a), intervalOf(b)));
}
