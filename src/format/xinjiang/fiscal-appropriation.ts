import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";

const INCOME: Concept = { measure: "income", fund: "fiscalAppropriation" };
const EXPENDITURE: Concept = { measure: "expenditure", fund: "fiscalAppropriation" };

/** "，无政府性基金预算拨款", where the book states none. */
function none(name: string, fund: string): Piece {
  return { by: "presence", concept: { fund }, zero: [`，没有${name}`], absent: [`，没有${name}`] };
}

/** 四、财政拨款收支总体情况 */
export const fiscalAppropriationArrangement: SectionDeclaration = {
  id: "fiscalAppropriationArrangement",
  number: 4,
  title: "关于{body}{bodyKind}{year}年财政拨款收支预算情况的总体说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "incomeTotal", fund: "fiscalAppropriation" },
          pieces: [{ slot: "year" }, "年财政拨款收支总预算", { slot: "amount" }, "。"],
        },
      ],
    },
    {
      type: "paragraph",
      sentences: [
        {
          concept: INCOME,
          pieces: [
            "收入预算包括：",
            {
              each: "fund",
              level: 2,
              separator: "；",
              pieces: [{ slot: "name" }, "拨款", { slot: "amount" }],
            },
            none("政府性基金预算拨款", "governmentFund"),
            none("国有资本经营预算拨款", "stateCapital"),
            "。",
          ],
        },
      ],
    },
    {
      type: "paragraph",
      sentences: [
        {
          concept: EXPENDITURE,
          pieces: [
            "支出预算包括：",
            {
              each: "functionCode",
              level: 1,
              separator: "；",
              pieces: [
                { slot: "name" },
                { slot: "amount" },
                { optional: ["，用于", { slot: "list", dimension: "functionCode", level: 3 }] },
              ],
            },
            "。",
          ],
        },
      ],
    },
  ],
};
