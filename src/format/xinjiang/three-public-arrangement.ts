import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import { BODY, COMPARED_DIRECTLY, WITH_REASON } from "./wording.ts";

const THREE_PUBLIC: Concept = { measure: "threePublicExpenses", fund: "fiscalAppropriation" };

const ITEMS = [
  "officialOverseasTravel",
  "officialVehiclePurchase",
  "officialVehicleOperation",
  "officialHospitality",
] as const;

/** 十、“三公”经费预算情况 */
export const threePublicArrangement: SectionDeclaration = {
  id: "threePublicArrangement",
  number: 10,
  title: "关于{body}{bodyKind}{year}年财政拨款“三公”经费预算情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: THREE_PUBLIC,
          pieces: [
            BODY,
            { slot: "year" },
            "年财政拨款“三公”经费预算",
            { slot: "amount" },
            "，其中：",
            {
              each: "item",
              members: ITEMS,
              separator: "，",
              pieces: [{ slot: "name" }, { slot: "amount" }],
            },
            "。",
          ],
        },
      ],
    },
    {
      type: "paragraph",
      sentences: [
        {
          concept: THREE_PUBLIC,
          pieces: [
            { slot: "year" },
            "年财政拨款“三公”经费",
            COMPARED_DIRECTLY,
            WITH_REASON,
            {
              optional: [
                "，其中：",
                {
                  each: "item",
                  members: ITEMS,
                  separator: "；",
                  pieces: [{ slot: "name" }, COMPARED_DIRECTLY, WITH_REASON],
                },
              ],
            },
            "。",
          ],
        },
      ],
    },
  ],
};
