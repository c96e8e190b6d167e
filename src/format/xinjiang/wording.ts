import type { Piece } from "../sentence.ts";

/** Xinjiang compares with last year's budget as first approved. */
export const BASE = "initialBudget";

function compared(before: string): Piece {
  return {
    by: "direction",
    base: BASE,
    increase: [
      `${before}比上年预算增加`,
      { slot: "change", base: BASE },
      { optional: ["，增长", { slot: "rate", base: BASE }] },
    ],
    decrease: [
      `${before}比上年预算减少`,
      { slot: "change", base: BASE },
      { optional: ["，下降", { slot: "rate", base: BASE }] },
    ],
    unchanged: [`${before}与上年预算持平`],
  };
}

/** "，比上年预算增加…", or nothing when last year is not known. */
export const COMPARED_WITH_LAST_YEAR: Piece = { optional: [compared("，")] };

/** The same directly after its subject, which has nothing else to say: missing when last year is not known. */
export const COMPARED_DIRECTLY: Piece = compared("");

/** "，主要原因是…", where the book gives a reason. */
export const WITH_REASON: Piece = { optional: ["，主要原因是", { slot: "reason" }] };

/** The body with 部门 or 单位 behind it. */
export const BODY: Piece = { optional: [{ slot: "body" }, { slot: "bodyKind" }] };
