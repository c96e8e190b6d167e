import type { SectionDeclaration } from "../outline.ts";
import { COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

function otherBudget(id: string, number: number, name: string, fund: string): SectionDeclaration {
  return {
    id,
    number,
    title: `${name}支出安排情况`,
    content: [
      {
        type: "paragraph",
        sentences: [
          {
            concept: { measure: "expenditure", fund, age: "current" },
            pieces: [
              { slot: "body" },
              { slot: "year" },
              {
                by: "presence",
                present: [`年${name}安排支出`, { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
                zero: [`年没有用${name}安排的支出。`],
                absent: [`年没有用${name}安排的支出。`],
              },
            ],
          },
        ],
      },
    ],
  };
}

/** 七、政府性基金预算支出安排情况 */
export const governmentFundArrangement = otherBudget(
  "governmentFundArrangement",
  7,
  "政府性基金预算",
  "governmentFund",
);

/** 八、国有资本经营预算支出安排情况 */
export const stateCapitalArrangement = otherBudget("stateCapitalArrangement", 8, "国有资本经营预算", "stateCapital");
