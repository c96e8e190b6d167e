import type { Table } from "../../../disclosure/index.ts";
import { sumsAcross } from "./across.ts";
import { sumsDown } from "./down.ts";
import { numbersOf, type Place } from "./numbers.ts";
import type { Sum } from "./relation.ts";
import { sumsOfStatement } from "./statement.ts";

export type { Place } from "./numbers.ts";

/**
 * The totals of a table that are certainly sums of other cells of it: its header, codes or labels say so, the numbers agree
 * wherever that relation holds, and the formula gives exactly what is printed. Where a total is a sum in two ways, the way
 * down the column counts. Never circular.
 * @returns the places that are added, by `row,column` of the total
 */
export function tableSums(table: Table): ReadonlyMap<string, readonly Place[]> {
  const numbers = numbersOf(table);
  const found = new Map<string, readonly Place[]>();
  if (!numbers || numbers.headerRows === 0) return found;
  const coded = sumsDown(numbers);
  const down: Sum[] = coded.length > 0 ? coded : sumsOfStatement(numbers);
  for (const { total, parts } of [...down, ...sumsAcross(numbers)]) {
    const key = `${total.row},${total.column}`;
    const stated = parts.filter(({ row, column }) => numbers.at(row, column) !== null);
    if (!found.has(key) && stated.length > 0) found.set(key, parts);
  }
  return found;
}
