import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY, changed, withReason } from "./wording.ts";

const INCOME: Concept = { measure: "income" };
const EXPENDITURE: Concept = { measure: "expenditure" };

/** 一、收入支出预算总体情况 */
export const overallArrangement: SectionDeclaration = {
  id: "overallArrangement",
  number: 1,
  title: "收入支出预算总体情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          pieces: [
            { slot: "year" },
            "年",
            BODY,
            "收入总计",
            { slot: "amount", concept: { measure: "incomeTotal" } },
            "，支出总计",
            { slot: "amount", concept: { measure: "expenditureTotal" } },
            "。",
          ],
        },
        {
          pieces: [
            "与",
            { slot: "year", offset: -1 },
            "年预算相比，收入",
            changed({ measure: "incomeTotal" }),
            withReason({ measure: "incomeTotal" }),
            "；支出",
            changed({ measure: "expenditureTotal" }),
            withReason({ measure: "expenditureTotal" }),
            "。",
          ],
        },
      ],
    },
  ],
};

function source(name: string, fund: string, age: string): Piece[] {
  return [`；${name}`, { slot: "amount", concept: { fund, age }, orZero: true }];
}

/** 二、收入预算总体情况 */
export const incomeArrangement: SectionDeclaration = {
  id: "incomeArrangement",
  number: 2,
  title: "收入预算总体情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: INCOME,
          pieces: [
            { slot: "year" },
            "年",
            BODY,
            "收入合计",
            { slot: "amount" },
            "，其中：一般公共预算",
            { slot: "amount", concept: { fund: "generalPublicBudget", age: "current" }, orZero: true },
            ...source("政府性基金", "governmentFund", "current"),
            ...source("国有资本经营预算", "stateCapital", "current"),
            ...source("财政专户管理资金收入", "specialFiscalAccount", "current"),
            ...source("事业收入", "institutionOperating", "current"),
            ...source("事业单位经营收入", "institutionBusiness", "current"),
            ...source("上级补助收入", "superiorSubsidy", "current"),
            ...source("附属单位上缴收入", "affiliatedRemittance", "current"),
            ...source("其他收入", "otherIncome", "current"),
            ...source("一般公共预算结余（结转）", "generalPublicBudget", "carriedForward"),
            ...source("政府性基金结余（结转）", "governmentFund", "carriedForward"),
            ...source("国有资本经营预算结余（结转）", "stateCapital", "carriedForward"),
            ...source("财政专户管理资金结余（结转）", "specialFiscalAccount", "carriedForward"),
            ...source("单位资金结余（结转）", "unitOwn", "carriedForward"),
            "。",
          ],
        },
      ],
    },
  ],
};

/** 三、支出预算总体情况 */
export const expenditureArrangement: SectionDeclaration = {
  id: "expenditureArrangement",
  number: 3,
  title: "支出预算总体情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: EXPENDITURE,
          pieces: [
            { slot: "year" },
            "年",
            BODY,
            "支出合计",
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
      ],
    },
  ],
};
