import type { NumberGrid, Place } from "./numbers.ts";

/** A place whose number is, or should be, the sum of the numbers at other places. */
export interface Sum {
  readonly total: Place;
  readonly parts: readonly Place[];
}

/** How a relation holds at one place: to the last digit, but for rounding, not at all, or there is nothing to add. */
export type Outcome = "exact" | "rounded" | "broken" | "empty";

/** Adds up a sum's parts, blank places as nothing, and compares with the printed total. */
export function outcomeOf(numbers: NumberGrid, { total, parts }: Sum): Outcome {
  const stated = numbers.at(total.row, total.column);
  const values = parts.map(({ row, column }) => numbers.at(row, column));
  if (stated === null) return values.every((value) => value === null) ? "empty" : "broken";
  const sum = values.reduce((added: number, value) => added + (value ?? 0), 0);
  if (sum === stated) return sum === 0 ? "empty" : "exact";
  const slack = parts.reduce((wide, part) => wide + numbers.step(part.row, part.column), 0);
  return Math.abs(sum - stated) * 2 <= slack + numbers.step(total.row, total.column) ? "rounded" : "broken";
}

/**
 * Of the sums that one relation of a table states, those that can stand as formulas: the relation must break nowhere and
 * hold to the last digit somewhere, and each formula must give the very number that is printed.
 */
export function certainSums(numbers: NumberGrid, relation: readonly Sum[]): Sum[] {
  const outcomes = relation.map((sum) => outcomeOf(numbers, sum));
  if (outcomes.includes("broken") || !outcomes.includes("exact")) return [];
  return relation.filter((sum, index) => {
    const stated = numbers.at(sum.total.row, sum.total.column) !== null;
    return stated && (outcomes[index] === "exact" || outcomes[index] === "empty");
  });
}
