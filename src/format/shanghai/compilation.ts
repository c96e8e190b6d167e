import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece, Sentence } from "../sentence.ts";
import { COMPARED_WITH_LAST_YEAR } from "./wording.ts";

const INCOME: Concept = { measure: "income", age: "current" };
const EXPENDITURE: Concept = { measure: "expenditure", age: "current" };
const APPROPRIATION: Concept = { fund: "fiscalAppropriation" };

/** 事业收入…万元, nought where there is none. */
function source(name: string, fund: string): Piece[] {
  return [`；${name}`, { slot: "amount", concept: { fund }, orZero: true }];
}

/** A sentence on one of the budgets behind 财政拨款. */
function budget(name: string, fund: string, stop: string): Sentence {
  return {
    concept: { ...EXPENDITURE, fund },
    pieces: [`${name}支出预算`, { slot: "amount", concept: { fund }, orZero: true }, COMPARED_WITH_LAST_YEAR, stop],
  };
}

const income: Sentence = {
  concept: INCOME,
  pieces: [
    { slot: "year" },
    "年，",
    { slot: "body" },
    "收入预算",
    { slot: "amount" },
    "，其中：财政拨款收入",
    { slot: "amount", concept: APPROPRIATION, orZero: true },
    ...source("事业收入", "institutionOperating"),
    ...source("事业单位经营收入", "institutionBusiness"),
    ...source("其他收入", "otherIncome"),
    "。",
  ],
};

const incomeChange: Sentence = {
  concept: { ...INCOME, ...APPROPRIATION },
  pieces: ["财政拨款收入", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, "。"],
};

const expenditure: Sentence = {
  concept: EXPENDITURE,
  pieces: [
    "支出预算",
    { slot: "amount" },
    "，其中：财政拨款支出预算",
    { slot: "amount", concept: APPROPRIATION, orZero: true },
    "。",
  ],
};

const appropriation: Sentence = {
  concept: { ...EXPENDITURE, ...APPROPRIATION },
  pieces: ["财政拨款支出预算", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, "，其中："],
};

const reason: Sentence = {
  concept: { ...EXPENDITURE, ...APPROPRIATION },
  pieces: ["财政拨款收入支出变化的主要原因是", { slot: "reason" }, "。"],
};

/** 四、预算编制说明 */
export const compilation: SectionDeclaration = {
  id: "budgetExplanation",
  number: 4,
  title: "{year}年{bodyKind}预算编制说明",
  content: [
    { type: "paragraph", sentences: [income, incomeChange] },
    {
      type: "paragraph",
      sentences: [
        expenditure,
        appropriation,
        budget("一般公共预算拨款", "generalPublicBudget", "；"),
        budget("政府性基金拨款", "governmentFund", "；"),
        budget("国有资本经营预算拨款", "stateCapital", "。"),
      ],
    },
    { type: "paragraph", sentences: [reason] },
    {
      type: "paragraph",
      sentences: [
        {
          pieces: [
            {
              by: "members",
              dimension: "functionCode",
              level: 3,
              concept: { ...EXPENDITURE, ...APPROPRIATION },
              some: ["财政拨款支出按功能分类安排如下："],
              none: [],
            },
          ],
        },
      ],
    },
    {
      type: "enumeration",
      dimension: "functionCode",
      level: 3,
      numbering: "arabic",
      sentence: {
        concept: { ...EXPENDITURE, ...APPROPRIATION },
        pieces: [
          "“",
          { slot: "name", path: true },
          "”科目",
          { slot: "amount" },
          { optional: ["，主要用于", { slot: "prose", key: "use.{code}" }] },
          "。",
        ],
      },
    },
  ],
};
