import type { Piece } from "../sentence.ts";

/** Henan compares with last year's budget as first approved. */
export const BASE = "initialBudget";

/** The words of a change against last year, after its subject; nothing when last year is not known. */
export const COMPARED: Piece = {
  optional: [
    {
      by: "direction",
      base: BASE,
      increase: ["增加", { slot: "change", base: BASE }, { optional: ["，增长", { slot: "rate", base: BASE }] }],
      decrease: ["减少", { slot: "change", base: BASE }, { optional: ["，下降", { slot: "rate", base: BASE }] }],
      unchanged: ["持平"],
    },
  ],
};

/** "，与2023年相比减少…", or nothing when last year is not known. */
export const COMPARED_WITH_LAST_YEAR: Piece = {
  optional: [
    {
      by: "direction",
      base: BASE,
      increase: ["，与", { slot: "year", offset: -1 }, "年相比", COMPARED],
      decrease: ["，与", { slot: "year", offset: -1 }, "年相比", COMPARED],
      unchanged: ["，与", { slot: "year", offset: -1 }, "年持平"],
    },
  ],
};

/** "，主要原因是：…", where the book gives a reason. */
export const WITH_REASON: Piece = { optional: ["，主要原因是：", { slot: "reason" }] };

/** The body with 部门 or 单位 behind it. */
export const BODY: Piece = { optional: [{ slot: "body" }, { slot: "bodyKind" }] };
