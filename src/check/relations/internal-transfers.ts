import { type Fen, fen, sumFen, ZERO_FEN } from "../../amount/index.ts";
import type { Concept } from "../../concept/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { amountOf } from "./sum.ts";

/** Money that a department and its units pay each other; it is in the units' totals and not in the department's. */
const INCOME = ["superiorSubsidy", "affiliatedRemittance"];
const EXPENDITURE = ["paymentToSuperior", "subsidyToAffiliated"];

function transferIn({ measure, fund = "", nature = "" }: Concept): string | null {
  if (measure === "income" && INCOME.includes(fund)) return fund;
  return measure === "expenditure" && EXPENDITURE.includes(nature) ? nature : null;
}

/**
 * The most that a document states of transfers within its department (上级补助收入, 附属单位上缴收入, 上缴上级支出,
 * 对附属单位补助支出), in fen: income or expenditure, whichever is more.
 */
export function internalTransfers({ figures }: Understanding): Fen {
  const stated = new Map<string, Fen>();
  for (const figure of figures) {
    const name = transferIn(figure.concept);
    const amount = name === null ? null : amountOf(figure);
    if (name !== null && amount && amount.fen > (stated.get(name) ?? ZERO_FEN)) stated.set(name, amount.fen);
  }
  const total = (names: readonly string[]) => sumFen(names.map((name) => stated.get(name) ?? ZERO_FEN));
  return fen(Math.max(total(INCOME), total(EXPENDITURE)));
}
