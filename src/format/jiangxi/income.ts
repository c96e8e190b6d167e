import type { SectionDeclaration } from "../outline.ts";
import { COMPARED_WITH_RATE, WITH_REASON } from "./wording.ts";

/** The sources that the disclosures of Jiangxi name one by one, those without money as nought. */
const SOURCES = [
  "fiscalAppropriation",
  "specialFiscalAccount",
  "institutionOperating",
  "institutionBusiness",
  "affiliatedRemittance",
  "superiorSubsidy",
  "otherIncome",
  "nonFiscalSurplusUsed",
];

/** （一）收入预算情况 */
export const incomeSituation: SectionDeclaration = {
  id: "incomeArrangement",
  number: 1,
  title: "收入预算情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "incomeTotal" },
          pieces: [
            { slot: "year" },
            "年",
            { slot: "body" },
            "收入预算总额",
            { slot: "amount" },
            COMPARED_WITH_RATE,
            WITH_REASON,
            "。",
          ],
        },
        {
          concept: { measure: "income" },
          pieces: [
            "其中：",
            {
              each: "fund",
              members: SOURCES,
              concept: { age: "current" },
              separator: "；",
              pieces: [{ slot: "name" }, { slot: "amount", orZero: true }, COMPARED_WITH_RATE, WITH_REASON],
            },
            {
              optional: [
                {
                  each: "age",
                  members: ["carriedForward"],
                  separator: "",
                  pieces: ["；上年结转（结余）", { slot: "amount", orZero: true }, COMPARED_WITH_RATE],
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
