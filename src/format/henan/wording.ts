import type { Concept } from "../../concept/index.ts";
import type { Piece } from "../sentence.ts";

/** Henan compares with last year's budget as first approved. */
const BASE = "initialBudget";

const INCREASE: readonly Piece[] = [
  "增加",
  { slot: "change", base: BASE },
  { optional: ["，增长", { slot: "rate", base: BASE }] },
];
const DECREASE: readonly Piece[] = [
  "减少",
  { slot: "change", base: BASE },
  { optional: ["，下降", { slot: "rate", base: BASE }] },
];

/** The words of a change against last year, after its subject: 减少…，下降…; missing when last year is not known. */
export function changed(concept: Concept = {}): Piece {
  return { by: "direction", base: BASE, concept, increase: INCREASE, decrease: DECREASE, unchanged: ["持平"] };
}

/** "，与2023年相比减少…", or nothing when last year is not known. */
export function comparedWithLastYear(concept: Concept = {}): Piece {
  const against: readonly Piece[] = ["，与", { slot: "year", offset: -1 }, "年相比"];
  const said: Piece = {
    by: "direction",
    base: BASE,
    concept,
    increase: [...against, ...INCREASE],
    decrease: [...against, ...DECREASE],
    unchanged: ["，与", { slot: "year", offset: -1 }, "年持平"],
  };
  return { optional: [said] };
}

/** "，主要原因是：…", where the book gives a reason. */
export function withReason(concept: Concept = {}): Piece {
  return { optional: ["，主要原因是：", { slot: "reason", concept }] };
}

/** The body with 部门 or 单位 behind it. */
export const BODY: Piece = { optional: [{ slot: "body" }, { slot: "bodyKind" }] };
