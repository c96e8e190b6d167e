import type { Concept } from "../../concept/index.ts";
import type { ParagraphItem, SectionDeclaration } from "../outline.ts";
import { BODY, COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const OF_THE_YEAR: Concept = { measure: "expenditure", fund: "generalPublicBudget", age: "current" };

function part(name: string, nature: string): ParagraphItem {
  return {
    type: "paragraph",
    sentences: [
      {
        concept: { ...OF_THE_YEAR, nature },
        pieces: [name, { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
      },
    ],
  };
}

/** 五、一般公共预算当年拨款情况 */
export const generalPublicBudgetArrangement: SectionDeclaration = {
  id: "generalPublicBudgetArrangement",
  number: 5,
  title: "关于{body}{bodyKind}{year}年一般公共预算当年拨款情况说明",
  sections: [
    {
      id: "generalPublicBudgetScale",
      number: 1,
      title: "一般公共预算当年拨款规模变化情况",
      content: [
        {
          type: "paragraph",
          sentences: [
            {
              concept: OF_THE_YEAR,
              pieces: [BODY, { slot: "year" }, "年一般公共预算拨款合计", { slot: "amount" }, "，其中："],
            },
          ],
        },
        part("基本支出", "basic"),
        part("项目支出", "project"),
      ],
    },
    {
      id: "generalPublicBudgetStructure",
      number: 2,
      title: "一般公共预算当年拨款结构情况",
      content: [
        {
          type: "enumeration",
          dimension: "functionCode",
          level: 1,
          numbering: "arabic",
          sentence: {
            concept: OF_THE_YEAR,
            pieces: [
              { slot: "name", path: true },
              { slot: "amount" },
              "，占",
              { slot: "share", of: { functionCode: "*" } },
              "。",
            ],
          },
        },
      ],
    },
    {
      id: "generalPublicBudgetUse",
      number: 3,
      title: "一般公共预算当年拨款具体使用情况",
      content: [
        {
          type: "enumeration",
          dimension: "functionCode",
          level: 3,
          numbering: "arabic",
          sentence: {
            concept: OF_THE_YEAR,
            pieces: [
              { slot: "name", path: true },
              "：",
              { slot: "year" },
              "年预算数为",
              { slot: "amount" },
              COMPARED_WITH_LAST_YEAR,
              WITH_REASON,
              "。",
            ],
          },
        },
      ],
    },
  ],
};

function partOfBasic(name: string, nature: string): ParagraphItem {
  return {
    type: "paragraph",
    sentences: [
      {
        concept: { ...OF_THE_YEAR, nature },
        pieces: [
          name,
          { slot: "amount" },
          { optional: ["，主要包括：", { slot: "list", dimension: "economicCode", level: 2 }] },
          "。",
        ],
      },
    ],
  };
}

/** 六、一般公共预算基本支出情况 */
export const basicExpenditureArrangement: SectionDeclaration = {
  id: "basicExpenditureArrangement",
  number: 6,
  title: "关于{body}{bodyKind}{year}年一般公共预算基本支出情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { ...OF_THE_YEAR, nature: "basic" },
          pieces: [BODY, { slot: "year" }, "年一般公共预算基本支出", { slot: "amount" }, "，其中："],
        },
      ],
    },
    partOfBasic("人员经费", "personnel"),
    partOfBasic("公用经费", "running"),
  ],
};
