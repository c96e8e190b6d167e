import { printedRange, solveFor } from "../relations/equation.ts";
import type { Broken } from "./broken.ts";
import { common } from "./repair.ts";

/** Whether one number may be what is wrong in both: sums share their parts, other relations a value that repairs both. */
function mayShare(key: string, left: Broken, right: Broken): boolean {
  if (left.equation.type === "sum" && right.equation.type === "sum") return true;
  const [a, b] = [left, right].map(({ equation, unknowns }) => {
    const figure = unknowns.get(key);
    return figure ? solveFor(equation, figure, printedRange) : null;
  });
  return Boolean(a && b && common(a, b));
}

/**
 * Broken relations that have to be looked at together, because they share a number that may be wrong; in the order of
 * their first. A total that stands in two wrong shares does not tie them: no one value of it would mend both.
 */
export function tanglesOf<B extends Broken>(broken: readonly B[]): B[][] {
  const parent = broken.map((_, index) => index);
  const root = (index: number): number => {
    const above = parent[index] ?? index;
    return above === index ? index : root(above);
  };
  const byKey = new Map<string, number[]>();
  for (const [index, { unknowns }] of broken.entries()) {
    for (const key of unknowns.keys()) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  }
  for (const [key, indices] of byKey) {
    for (const [at, left] of indices.entries()) {
      for (const right of indices.slice(at + 1)) {
        const [a, b] = [root(left), root(right)];
        if (a === b) continue;
        const [first, second] = [broken[left], broken[right]];
        if (first && second && mayShare(key, first, second)) parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const tangles = new Map<number, B[]>();
  for (const [index, relation] of broken.entries()) {
    const at = root(index);
    tangles.set(at, [...(tangles.get(at) ?? []), relation]);
  }
  return [...tangles.values()];
}
