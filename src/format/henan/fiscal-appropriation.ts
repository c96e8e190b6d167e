import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY, changed, withReason } from "./wording.ts";

/** "，政府性基金收支预算0.00万元", nought where the book divides its income by fund and has none of this one. */
function budgetOf(name: string, fund: string): Piece[] {
  return [`${name}收支预算`, { slot: "amount", concept: { fund }, orZero: true }];
}

function changeOf(name: string, fund: string): Piece[] {
  return [`${name}收支预算`, changed({ fund }), withReason({ fund })];
}

/** 四、财政拨款收入支出预算总体情况 */
export const fiscalAppropriationArrangement: SectionDeclaration = {
  id: "fiscalAppropriationArrangement",
  number: 4,
  title: "财政拨款收入支出预算总体情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "income" },
          pieces: [
            { slot: "year" },
            "年",
            BODY,
            ...budgetOf("一般公共预算", "generalPublicBudget"),
            "，",
            ...budgetOf("政府性基金", "governmentFund"),
            "，",
            ...budgetOf("国有资本经营预算", "stateCapital"),
            "。",
          ],
        },
        {
          concept: { measure: "income" },
          pieces: [
            "与",
            { slot: "year", offset: -1 },
            "年相比，",
            ...changeOf("一般公共预算", "generalPublicBudget"),
            { optional: ["；", ...changeOf("政府性基金", "governmentFund")] },
            { optional: ["；", ...changeOf("国有资本经营预算", "stateCapital")] },
            "。",
          ],
        },
      ],
    },
  ],
};
