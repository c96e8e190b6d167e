import type { Piece } from "../sentence.ts";

/** Jiangxi compares with last year's budget as first approved. */
export const BASE = "initialBudget";

const WITH_RATE = {
  increase: { optional: ["，增长", { slot: "rate", base: BASE }] },
  decrease: { optional: ["，下降", { slot: "rate", base: BASE }] },
} as const satisfies Record<string, Piece>;

/** "，比上年预算减少…万元", with or without the rate, or 与上年持平; nothing when last year is not known. */
function compared(rate: boolean): Piece {
  const change: Piece = { slot: "change", base: BASE };
  return {
    optional: [
      {
        by: "direction",
        base: BASE,
        increase: ["，比上年预算增加", change, ...(rate ? [WITH_RATE.increase] : [])],
        decrease: ["，比上年预算减少", change, ...(rate ? [WITH_RATE.decrease] : [])],
        unchanged: ["，与上年持平"],
      },
    ],
  };
}

export const COMPARED: Piece = compared(false);
export const COMPARED_WITH_RATE: Piece = compared(true);

/** "，主要原因是…", where the book gives a reason. */
export const WITH_REASON: Piece = { optional: ["，主要原因是", { slot: "reason" }] };
