import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const OF_THE_YEAR: Concept = { measure: "expenditure", fund: "generalPublicBudget", age: "current" };

/** One part of basic expenditure, said only where the book splits it. */
function partOfBasic(name: string, nature: string): Piece {
  return { by: "presence", concept: { nature }, present: [name, { slot: "amount", concept: { nature } }] };
}

/** 五、一般公共预算支出安排情况 */
export const generalPublicBudgetArrangement: SectionDeclaration = {
  id: "generalPublicBudgetArrangement",
  number: 5,
  title: "一般公共预算支出安排情况",
  sections: [
    {
      id: "generalPublicBudgetScale",
      number: 1,
      title: "一般公共预算拨款规模变化情况",
      content: [
        {
          type: "paragraph",
          sentences: [
            {
              concept: OF_THE_YEAR,
              pieces: [
                { slot: "year" },
                "年一般公共预算拨款",
                { slot: "amount" },
                COMPARED_WITH_LAST_YEAR,
                WITH_REASON,
                "。",
              ],
            },
          ],
        },
      ],
    },
    {
      id: "generalPublicBudgetStructure",
      number: 2,
      title: "一般公共预算拨款结构情况",
      content: [
        {
          type: "paragraph",
          sentences: [
            {
              concept: { ...OF_THE_YEAR, nature: "basic" },
              pieces: [
                "基本支出",
                { slot: "amount" },
                "，占",
                { slot: "share", of: { nature: "*" } },
                {
                  by: "presence",
                  concept: { nature: "personnel" },
                  present: ["，其中：", partOfBasic("人员经费", "personnel"), partOfBasic("，公用经费", "running")],
                },
                "。",
              ],
            },
            {
              concept: { ...OF_THE_YEAR, nature: "project" },
              pieces: ["项目支出", { slot: "amount" }, "，占", { slot: "share", of: { nature: "*" } }, "。"],
            },
          ],
        },
      ],
    },
    {
      id: "generalPublicBudgetUse",
      number: 3,
      title: "一般公共预算拨款具体使用情况",
      content: [
        {
          type: "enumeration",
          dimension: "functionCode",
          level: 1,
          numbering: "arabic",
          sentence: {
            concept: OF_THE_YEAR,
            pieces: [
              { slot: "name" },
              { slot: "amount" },
              { optional: ["，用于", { slot: "list", dimension: "functionCode", level: 3 }] },
              "。",
            ],
          },
        },
      ],
    },
  ],
};

/** 六、一般公共预算基本支出安排情况 */
export const basicExpenditureArrangement: SectionDeclaration = {
  id: "basicExpenditureArrangement",
  number: 6,
  title: "一般公共预算基本支出安排情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { ...OF_THE_YEAR, nature: "basic" },
          pieces: [
            { slot: "year" },
            "年一般公共预算基本支出",
            { slot: "amount" },
            {
              by: "members",
              dimension: "economicCode",
              level: 1,
              some: ["，按部门预算支出经济分类列示如下："],
              none: ["。"],
            },
          ],
        },
      ],
    },
    {
      type: "enumeration",
      dimension: "economicCode",
      level: 1,
      numbering: "bracketed",
      sentence: {
        concept: { ...OF_THE_YEAR, nature: "basic" },
        pieces: [
          { slot: "name" },
          { slot: "amount" },
          { optional: ["，用于", { slot: "list", dimension: "economicCode", level: 2 }] },
          "。",
        ],
      },
    },
  ],
};
