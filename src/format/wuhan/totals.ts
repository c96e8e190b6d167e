import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import { COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const INCOME_TOTAL: Concept = { measure: "incomeTotal" };
const EXPENDITURE: Concept = { measure: "expenditure" };
const APPROPRIATION: Concept = { fund: "fiscalAppropriation" };

/** 一、收支预算总体安排情况 */
export const overallArrangement: SectionDeclaration = {
  id: "overallArrangement",
  number: 1,
  title: "收支预算总体安排情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          pieces: [
            { slot: "body" },
            "的各项收支都编入",
            { slot: "year" },
            "年",
            { slot: "bodyKind" },
            "预算，其中收入来源有：",
            { slot: "list", dimension: "fund", concept: { measure: "income" } },
            "；支出构成有：",
            { slot: "list", dimension: "nature", level: 1, concept: EXPENDITURE },
            "。",
          ],
        },
      ],
    },
    {
      type: "paragraph",
      sentences: [
        {
          concept: INCOME_TOTAL,
          pieces: [{ slot: "year" }, "年收支总预算", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
        },
      ],
    },
  ],
};

/** 二、收入预算安排情况 */
export const incomeArrangement: SectionDeclaration = {
  id: "incomeArrangement",
  number: 2,
  title: "收入预算安排情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: INCOME_TOTAL,
          pieces: [{ slot: "year" }, "年收入预算", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, "。"],
        },
        {
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
        },
      ],
    },
  ],
};

/** 三、支出预算安排情况 */
export const expenditureArrangement: SectionDeclaration = {
  id: "expenditureArrangement",
  number: 3,
  title: "支出预算安排情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: EXPENDITURE,
          pieces: [{ slot: "year" }, "年支出预算", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, "。"],
        },
        {
          concept: EXPENDITURE,
          pieces: [
            "其中：",
            {
              each: "nature",
              level: 1,
              separator: "；",
              pieces: [{ slot: "name" }, { slot: "amount" }, "，占", { slot: "share", of: { nature: "*" } }],
            },
            "。",
          ],
        },
      ],
    },
  ],
};

/** 四、财政拨款收支预算总体情况 */
export const fiscalAppropriationArrangement: SectionDeclaration = {
  id: "fiscalAppropriationArrangement",
  number: 4,
  title: "财政拨款收支预算总体情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { ...INCOME_TOTAL, ...APPROPRIATION },
          pieces: [{ slot: "year" }, "年财政拨款收支总预算", { slot: "amount" }, "。"],
        },
        {
          concept: { measure: "income", ...APPROPRIATION },
          pieces: [
            "收入包括：",
            {
              each: "fund",
              level: 2,
              concept: { age: "current" },
              separator: "；",
              pieces: [{ slot: "name" }, "本年收入", { slot: "amount" }],
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
            {
              by: "presence",
              concept: { measure: "yearEndCarryOver" },
              present: ["；年终结转结余", { slot: "amount", concept: { measure: "yearEndCarryOver" } }],
            },
            "。",
          ],
        },
      ],
    },
  ],
};
