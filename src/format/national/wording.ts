import type { Concept } from "../../concept/index.ts";
import type { ParagraphItem } from "../outline.ts";
import type { Piece, Sentence } from "../sentence.ts";

/** Compared with last year's budget as first approved. */
export const BASE = "initialBudget";

/** "，比上年预算增加…万元，增长…%", or 与上年预算持平; nothing when last year is not known. */
export const COMPARED_WITH_LAST_YEAR: Piece = {
  optional: [
    {
      by: "direction",
      base: BASE,
      increase: [
        "，比上年预算增加",
        { slot: "change", base: BASE },
        { optional: ["，增长", { slot: "rate", base: BASE }] },
      ],
      decrease: [
        "，比上年预算减少",
        { slot: "change", base: BASE },
        { optional: ["，下降", { slot: "rate", base: BASE }] },
      ],
      unchanged: ["，与上年预算持平"],
    },
  ],
};

/** "，主要原因是…", where the book gives a reason. */
export const WITH_REASON: Piece = { optional: ["，主要原因是", { slot: "reason" }] };

/** "2025年…预算…万元，比上年预算…，主要原因是…。", the sentence with which most sections begin. */
export function statement(name: string, concept: Concept): Sentence {
  return {
    concept,
    pieces: [{ slot: "year" }, `年${name}`, { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
  };
}

/** "其中：基本支出…万元，占…%；…。", the members of a dimension with their shares of the whole. */
export function divided(each: "nature" | "functionCode", concept: Concept): Sentence {
  return {
    concept,
    pieces: [
      "其中：",
      {
        each,
        level: 1,
        separator: "；",
        pieces: [{ slot: "name" }, { slot: "amount" }, "，占", { slot: "share", of: { [each]: "*" } }],
      },
      "。",
    ],
  };
}

/** Sentences in one paragraph. */
export function paragraph(...sentences: readonly Sentence[]): ParagraphItem {
  return { type: "paragraph", sentences };
}
