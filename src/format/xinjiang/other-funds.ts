import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY } from "./wording.ts";

/** The expenditure of a fund in parts, or that there is none. Nothing where the book states no expenditure at all. */
function fundSection(id: string, number: number, name: string, concept: Concept, table: string): SectionDeclaration {
  const none: Piece[] = [BODY, { slot: "year" }, `年没有${name}安排的支出，${table}为空表。`];
  const said: Piece = {
    by: "presence",
    present: [
      BODY,
      { slot: "year" },
      `年${name}安排的支出`,
      { slot: "amount" },
      "，其中：",
      {
        each: "nature",
        level: 1,
        separator: "；",
        pieces: [{ slot: "name" }, { slot: "amount" }],
      },
      "。",
    ],
    zero: none,
    absent: none,
  };
  return {
    id,
    number,
    title: `关于{body}{bodyKind}{year}年${name}情况说明`,
    content: [
      {
        type: "paragraph",
        sentences: [
          {
            concept: { measure: "expenditure", ...concept },
            pieces: [{ by: "presence", concept: { fund: "*", age: "*" }, present: [said], zero: [said] }],
          },
        ],
      },
    ],
  };
}

/** 八、政府性基金预算拨款情况 */
export const governmentFundArrangement = fundSection(
  "governmentFundArrangement",
  8,
  "政府性基金预算拨款",
  { fund: "governmentFund" },
  "政府性基金预算支出情况表",
);

/** 九、国有资本经营预算拨款情况 */
export const stateCapitalArrangement = fundSection(
  "stateCapitalArrangement",
  9,
  "国有资本经营预算拨款",
  { fund: "stateCapital" },
  "国有资本经营预算支出情况表",
);

/** 十一、上年结转结余预算情况 */
export const carriedForwardArrangement = fundSection(
  "carriedForwardArrangement",
  11,
  "上年结转结余预算",
  { age: "carriedForward" },
  "上年结转结余情况明细表",
);
