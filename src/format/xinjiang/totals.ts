import type { Concept } from "../../concept/index.ts";
import type { ParagraphItem, SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY, COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const INCOME: Concept = { measure: "income" };
const EXPENDITURE: Concept = { measure: "expenditure" };

/** 一、收支总体情况 */
export const overallArrangement: SectionDeclaration = {
  id: "overallArrangement",
  number: 1,
  title: "关于{body}{bodyKind}{year}年收支预算情况的总体说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "incomeTotal" },
          pieces: [
            BODY,
            { slot: "year" },
            "年的全部收入和支出都编入预算，实行全口径管理。收支总预算",
            { slot: "amount" },
            "。",
          ],
        },
      ],
    },
    {
      type: "paragraph",
      sentences: [{ concept: INCOME, pieces: ["收入预算包括：", { slot: "list", dimension: "fund" }, "。"] }],
    },
    {
      type: "paragraph",
      sentences: [
        {
          concept: EXPENDITURE,
          pieces: ["支出预算包括：", { slot: "list", dimension: "functionCode", level: 1 }, "。"],
        },
      ],
    },
  ],
};

const SHARE_OF_INCOME: Piece = { slot: "share", of: { measure: "incomeTotal", fund: "*", age: "*", origin: "*" } };

/** A source of income: its amount, or that there is none. Nothing where the book states no income at all. */
function source(name: string, concept: Concept): ParagraphItem {
  const none = [name, "未安排。"];
  const said: Piece = {
    by: "presence",
    present: [name, { slot: "amount" }, "，占", SHARE_OF_INCOME, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
    zero: none,
    absent: none,
  };
  return {
    type: "paragraph",
    sentences: [
      {
        concept: { ...INCOME, ...concept },
        pieces: [{ by: "presence", concept: { fund: "*", age: "*", origin: "*" }, present: [said], zero: [said] }],
      },
    ],
  };
}

/** 二、收入预算情况 */
export const incomeArrangement: SectionDeclaration = {
  id: "incomeArrangement",
  number: 2,
  title: "关于{body}{bodyKind}{year}年收入预算情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [{ concept: INCOME, pieces: [BODY, "收入预算", { slot: "amount" }, "，其中："] }],
    },
    source("一般公共预算", { fund: "generalPublicBudget", age: "current", origin: "own" }),
    source("上级一般公共预算安排的转移支付资金", {
      fund: "generalPublicBudget",
      age: "current",
      origin: "higherLevelTransfer",
    }),
    source("政府性基金预算", { fund: "governmentFund", age: "current", origin: "own" }),
    source("上级政府性基金安排的转移支付资金", {
      fund: "governmentFund",
      age: "current",
      origin: "higherLevelTransfer",
    }),
    source("国有资本经营预算", { fund: "stateCapital", age: "current", origin: "own" }),
    source("上级国有资本经营预算安排的转移支付资金", {
      fund: "stateCapital",
      age: "current",
      origin: "higherLevelTransfer",
    }),
    source("财政专户管理资金", { fund: "specialFiscalAccount", age: "current" }),
    source("单位资金", { fund: "unitOwn", age: "current" }),
  ],
};

function partOfExpenditure(name: string, nature: string): ParagraphItem {
  return {
    type: "paragraph",
    sentences: [
      {
        concept: { ...EXPENDITURE, nature },
        pieces: [
          name,
          { slot: "amount" },
          "，占",
          { slot: "share", of: { nature: "*" } },
          COMPARED_WITH_LAST_YEAR,
          WITH_REASON,
          "。",
        ],
      },
    ],
  };
}

/** 三、支出预算情况 */
export const expenditureArrangement: SectionDeclaration = {
  id: "expenditureArrangement",
  number: 3,
  title: "关于{body}{bodyKind}{year}年支出预算情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: EXPENDITURE,
          pieces: [BODY, { slot: "year" }, "年支出预算", { slot: "amount" }, "，其中："],
        },
      ],
    },
    partOfExpenditure("基本支出", "basic"),
    partOfExpenditure("项目支出", "project"),
  ],
};
