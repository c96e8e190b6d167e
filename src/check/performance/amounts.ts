import {
  describeAmount,
  type Fen,
  intervalOf,
  type MoneyInterval,
  meets,
  type PrintedAmount,
  sumFen,
  sumIntervals,
} from "../../amount/index.ts";

/** Whether two printed amounts can be the same money. */
export function sameAmount(left: PrintedAmount, right: PrintedAmount): boolean {
  return meets(intervalOf(left), intervalOf(right));
}

/**
 * The intervals of amounts that stand together in a form. Forms drop trailing zeros (8万元 beside 6.5万元 and 20.00), so
 * all of them are as exact as the most exact one.
 */
export function intervalsTogether(amounts: readonly PrintedAmount[]): MoneyInterval[] {
  const decimals = Math.max(...amounts.map((amount) => amount.decimals));
  return amounts.map((amount) => intervalOf({ ...amount, decimals }));
}

/** Whether the parts that a form lists can add up to its total. */
export function addsUp(parts: readonly PrintedAmount[], total: PrintedAmount): boolean {
  const [whole, ...intervals] = intervalsTogether([total, ...parts]);
  return whole !== undefined && meets(sumIntervals(intervals), whole);
}

/** How a sum reads in a message: 10万元 + 5万元. */
export function spelledSum(parts: readonly PrintedAmount[]): string {
  return parts.map(describeAmount).join(" + ");
}

export function totalOf(parts: readonly PrintedAmount[]): Fen {
  return sumFen(parts.map(({ fen }) => fen));
}
