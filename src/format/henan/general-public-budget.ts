import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY } from "./wording.ts";

const GENERAL: Concept = { measure: "expenditure", fund: "generalPublicBudget" };

/** 五、一般公共预算支出预算情况 */
export const generalPublicBudgetArrangement: SectionDeclaration = {
  id: "generalPublicBudgetArrangement",
  number: 5,
  title: "一般公共预算支出预算情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: GENERAL,
          pieces: [
            { slot: "year" },
            "年",
            BODY,
            "一般公共预算支出年初预算",
            { slot: "amount" },
            "，其中：",
            {
              each: "nature",
              level: 1,
              separator: "；",
              pieces: [{ slot: "name" }, { slot: "amount" }, "，占", { slot: "share", of: { nature: "*" } }],
            },
            "。",
          ],
        },
        {
          concept: GENERAL,
          pieces: [
            "按用途划分：",
            {
              each: "functionCode",
              level: 1,
              separator: "；",
              pieces: [{ slot: "name" }, { slot: "amount" }, "，占", { slot: "share", of: { functionCode: "*" } }],
            },
            "。",
          ],
        },
      ],
    },
  ],
};

function part(name: string, nature: string): Piece {
  const concept = { nature };
  return {
    by: "presence",
    concept,
    present: [
      name,
      { slot: "amount", concept },
      "，占",
      { slot: "share", concept, of: { nature: "basic" } },
      { optional: ["，主要包括：", { slot: "list", dimension: "economicCode", level: 2, concept }] },
    ],
  };
}

/** 六、一般公共预算基本支出预算经济分类情况 */
export const basicExpenditureArrangement: SectionDeclaration = {
  id: "basicExpenditureArrangement",
  number: 6,
  title: "一般公共预算基本支出预算经济分类情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { ...GENERAL, nature: "basic" },
          pieces: [
            { slot: "year" },
            "年",
            BODY,
            "一般公共预算基本支出年初预算",
            { slot: "amount" },
            "，其中：",
            part("人员经费支出", "personnel"),
            "；",
            part("公用经费支出", "running"),
            "。",
          ],
        },
      ],
    },
  ],
};

/** That a fund has no expenditure, or how much. Nothing where the book states no expenditure at all. */
function fundSection(id: string, number: number, name: string, fund: string): SectionDeclaration {
  const none: Piece[] = [{ slot: "year" }, `年没有使用${name}预算拨款安排的支出。`];
  const said: Piece = {
    by: "presence",
    present: [{ slot: "year" }, `年${name}预算拨款安排的支出`, { slot: "amount" }, "。"],
    zero: none,
    absent: none,
  };
  return {
    id,
    number,
    title: `${name}预算支出情况说明`,
    content: [
      {
        type: "paragraph",
        sentences: [
          {
            concept: { measure: "expenditure", fund },
            pieces: [{ by: "presence", concept: { fund: "*" }, present: [said], zero: [said] }],
          },
        ],
      },
    ],
  };
}

/** 七、政府性基金预算支出情况 */
export const governmentFundArrangement = fundSection("governmentFundArrangement", 7, "政府性基金", "governmentFund");

/** 八、国有资本经营预算支出情况 */
export const stateCapitalArrangement = fundSection("stateCapitalArrangement", 8, "国有资本经营", "stateCapital");
