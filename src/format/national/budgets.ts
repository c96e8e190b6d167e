import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import { divided, paragraph, statement } from "./wording.ts";

const GENERAL: Concept = { measure: "expenditure", fund: "generalPublicBudget", age: "current" };

export const generalPublicBudgetArrangement: SectionDeclaration = {
  id: "generalPublicBudgetArrangement",
  number: 5,
  title: "一般公共预算支出情况说明",
  content: [
    paragraph(statement("一般公共预算支出", GENERAL), divided("functionCode", GENERAL)),
    {
      type: "enumeration",
      dimension: "functionCode",
      level: 3,
      numbering: "arabic",
      sentence: {
        concept: GENERAL,
        pieces: [
          { slot: "name", path: true },
          "：",
          { slot: "year" },
          "年预算安排",
          { slot: "amount" },
          { optional: ["，主要用于", { slot: "prose", key: "use.{code}" }] },
          "。",
        ],
      },
    },
  ],
};

const BASIC: Concept = { ...GENERAL, nature: "basic" };

export const basicExpenditureArrangement: SectionDeclaration = {
  id: "basicExpenditureArrangement",
  number: 6,
  title: "一般公共预算基本支出情况说明",
  content: [
    paragraph(statement("一般公共预算基本支出", BASIC)),
    ...(["personnel", "running"] as const).map((nature) =>
      paragraph({
        concept: { ...BASIC, nature },
        pieces: [
          nature === "personnel" ? "人员经费" : "公用经费",
          { slot: "amount" },
          { optional: ["，包括", { slot: "list", dimension: "economicCode", level: 2 }] },
          "。",
        ],
      }),
    ),
  ],
};

function otherBudget(id: string, number: number, name: string, fund: string): SectionDeclaration {
  const said = statement(`${name}支出`, { measure: "expenditure", fund, age: "current" });
  return {
    id,
    number,
    title: `${name}支出情况说明`,
    content: [
      paragraph({
        ...(said.concept && { concept: said.concept }),
        pieces: [
          {
            by: "presence",
            present: said.pieces,
            zero: [{ slot: "body" }, { slot: "year" }, `年没有用${name}安排的支出。`],
            absent: [{ slot: "body" }, { slot: "year" }, `年没有用${name}安排的支出。`],
          },
        ],
      }),
    ],
  };
}

export const governmentFundArrangement = otherBudget(
  "governmentFundArrangement",
  8,
  "政府性基金预算",
  "governmentFund",
);

export const stateCapitalArrangement = otherBudget("stateCapitalArrangement", 9, "国有资本经营预算", "stateCapital");
