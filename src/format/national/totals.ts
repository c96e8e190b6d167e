import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import { divided, paragraph, statement } from "./wording.ts";

const INCOME_TOTAL: Concept = { measure: "incomeTotal" };
const EXPENDITURE: Concept = { measure: "expenditure" };
const APPROPRIATION: Concept = { fund: "fiscalAppropriation" };

export const overallArrangement: SectionDeclaration = {
  id: "overallArrangement",
  number: 1,
  title: "收支预算总体情况说明",
  content: [paragraph(statement("收支总预算", INCOME_TOTAL))],
};

export const incomeArrangement: SectionDeclaration = {
  id: "incomeArrangement",
  number: 2,
  title: "收入预算情况说明",
  content: [
    paragraph(statement("收入预算", INCOME_TOTAL), {
      concept: { measure: "income" },
      pieces: [
        "其中：",
        {
          each: "fund",
          concept: { age: "current" },
          separator: "；",
          pieces: [
            { slot: "name" },
            { slot: "amount" },
            "，占",
            { slot: "share", of: { measure: "incomeTotal", fund: "*", age: "*" } },
          ],
        },
        {
          by: "presence",
          concept: { age: "carriedForward" },
          present: [
            "；上年结转结余",
            { slot: "amount", concept: { age: "carriedForward" } },
            "，占",
            { slot: "share", concept: { age: "carriedForward" }, of: { measure: "incomeTotal", age: "*" } },
          ],
        },
        "。",
      ],
    }),
  ],
};

export const expenditureArrangement: SectionDeclaration = {
  id: "expenditureArrangement",
  number: 3,
  title: "支出预算情况说明",
  content: [paragraph(statement("支出预算", EXPENDITURE), divided("nature", EXPENDITURE))],
};

export const fiscalAppropriationArrangement: SectionDeclaration = {
  id: "fiscalAppropriationArrangement",
  number: 4,
  title: "财政拨款收支预算总体情况说明",
  content: [
    paragraph(
      statement("财政拨款收支总预算", { ...INCOME_TOTAL, ...APPROPRIATION }),
      {
        concept: { measure: "income", ...APPROPRIATION },
        pieces: [
          "收入包括：",
          {
            each: "fund",
            level: 2,
            concept: { age: "current" },
            separator: "；",
            pieces: [{ slot: "name" }, { slot: "amount" }],
          },
          {
            by: "presence",
            concept: { age: "carriedForward" },
            present: ["；上年结转", { slot: "amount", concept: { age: "carriedForward" } }],
          },
          "。",
        ],
      },
      {
        concept: { ...EXPENDITURE, ...APPROPRIATION },
        pieces: [
          "支出包括：",
          { each: "functionCode", level: 1, separator: "；", pieces: [{ slot: "name" }, { slot: "amount" }] },
          "。",
        ],
      },
    ),
  ],
};
