import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const THREE_PUBLIC: Concept = { measure: "threePublicExpenses", fund: "generalPublicBudget" };

/** 公务接待费…万元，与上年持平。 */
function sentence(name: string, item: string, numbering = ""): { readonly concept: Concept; readonly pieces: Piece[] } {
  return {
    concept: { ...THREE_PUBLIC, item },
    pieces: [`${numbering}${name}`, { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
  };
}

const overseasTravel: SectionDeclaration = {
  id: "officialOverseasTravel",
  number: 1,
  title: "因公出国（境）费用",
  content: [
    { type: "paragraph", sentences: [sentence("因公出国（境）费用", "officialOverseasTravel")] },
    { type: "prose", key: "officialOverseasTravel" },
  ],
};

const hospitality: SectionDeclaration = {
  id: "officialHospitality",
  number: 2,
  title: "公务接待费",
  content: [{ type: "paragraph", sentences: [sentence("公务接待费", "officialHospitality")] }],
};

const vehicles: SectionDeclaration = {
  id: "officialVehicles",
  number: 3,
  title: "公务用车购置及运行维护费",
  content: [
    { type: "paragraph", sentences: [sentence("公务用车购置及运行维护费", "officialVehicles")] },
    { type: "paragraph", sentences: [sentence("公务用车购置费", "officialVehiclePurchase", "1. ")] },
    { type: "paragraph", sentences: [sentence("公务用车运行维护费", "officialVehicleOperation", "2. ")] },
    { type: "prose", key: "officialVehicles" },
  ],
};

/** 第三部分 一般公共预算“三公”经费预算情况说明 */
export const threePublicExplanation: SectionDeclaration = {
  id: "threePublicExplanation",
  number: 3,
  title: "一般公共预算“三公”经费预算情况说明",
  sections: [
    {
      id: "threePublicUnits",
      number: 1,
      title: "“三公”经费的单位范围",
      content: [
        {
          type: "paragraph",
          sentences: [
            {
              pieces: [
                { slot: "year" },
                "年使用一般公共预算“三公”经费的单位是",
                { by: "number", of: "units", some: [{ slot: "names", of: "units" }], none: [{ slot: "body" }] },
                "。",
              ],
            },
          ],
        },
      ],
    },
    {
      id: "threePublicBudget",
      number: 2,
      title: "{year}年一般公共预算“三公”经费预算情况",
      content: [
        {
          type: "paragraph",
          sentences: [
            {
              concept: THREE_PUBLIC,
              pieces: [
                { slot: "body" },
                { slot: "year" },
                "年一般公共预算“三公”经费",
                { slot: "amount" },
                COMPARED_WITH_LAST_YEAR,
                WITH_REASON,
                "。分项情况如下：",
              ],
            },
          ],
        },
      ],
      sections: [overseasTravel, hospitality, vehicles],
    },
  ],
};
