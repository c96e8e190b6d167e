import type { Piece } from "../sentence.ts";

/** Shanghai compares with last year's budget as first approved, in amounts without rates. */
export const BASE = "initialBudget";

/** "，比2024年预算增加…万元", or 与2024年预算持平; nothing when last year is not known. */
export const COMPARED_WITH_LAST_YEAR: Piece = {
  optional: [
    {
      by: "direction",
      base: BASE,
      increase: ["，比", { slot: "year", offset: -1 }, "年预算增加", { slot: "change", base: BASE }],
      decrease: ["，比", { slot: "year", offset: -1 }, "年预算减少", { slot: "change", base: BASE }],
      unchanged: ["，与", { slot: "year", offset: -1 }, "年预算持平"],
    },
  ],
};

/** "，主要原因是…", where the book gives a reason. */
export const WITH_REASON: Piece = { optional: ["，主要原因是", { slot: "reason" }] };
