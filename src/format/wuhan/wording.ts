import type { Piece } from "../sentence.ts";

/** Wuhan compares with last year's budget as first approved. */
export const BASE = "initialBudget";

/** "，比2023年预算减少…万元，下降…%", or 与上年持平; nothing when last year is not known. */
export const COMPARED_WITH_LAST_YEAR: Piece = {
  optional: [
    {
      by: "direction",
      base: BASE,
      increase: [
        "，比",
        { slot: "year", offset: -1 },
        "年预算增加",
        { slot: "change", base: BASE },
        { optional: ["，增长", { slot: "rate", base: BASE }] },
      ],
      decrease: [
        "，比",
        { slot: "year", offset: -1 },
        "年预算减少",
        { slot: "change", base: BASE },
        { optional: ["，下降", { slot: "rate", base: BASE }] },
      ],
      unchanged: ["，与上年持平"],
    },
  ],
};

/** "，主要原因是…", where the book gives a reason. */
export const WITH_REASON: Piece = { optional: ["，主要原因是", { slot: "reason" }] };
