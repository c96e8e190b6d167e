import type { SectionDeclaration } from "../outline.ts";
import { assets } from "./assets.ts";
import { performanceManagement } from "./performance.ts";
import { COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const operatingFunds: SectionDeclaration = {
  id: "operatingFunds",
  number: 1,
  title: "机关运行经费情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "governmentOperatingFunds" },
          pieces: [
            { slot: "year" },
            "年机关运行经费",
            { slot: "amount" },
            COMPARED_WITH_LAST_YEAR,
            WITH_REASON,
            {
              optional: [
                "，用于",
                {
                  slot: "list",
                  dimension: "economicCode",
                  level: 2,
                  concept: { measure: "expenditure", fund: "generalPublicBudget", nature: "running" },
                },
              ],
            },
            "。",
          ],
          composing: { whenMissing: [{ slot: "body" }, "没有机关运行经费。"] },
        },
      ],
    },
  ],
};

const procurement: SectionDeclaration = {
  id: "procurementBudget",
  number: 2,
  title: "政府采购预算情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "governmentProcurement" },
          pieces: [
            { slot: "year" },
            "年政府采购预算",
            { slot: "amount" },
            COMPARED_WITH_LAST_YEAR,
            WITH_REASON,
            "，其中：",
            { each: "item", separator: "；", pieces: [{ slot: "name" }, { slot: "amount" }] },
            "。",
          ],
          composing: { whenMissing: [{ slot: "body" }, { slot: "year" }, "年没有政府采购预算。"] },
        },
      ],
    },
  ],
};

const purchasedServices: SectionDeclaration = {
  id: "servicesPurchased",
  number: 3,
  title: "政府购买服务情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "governmentPurchaseOfServices" },
          pieces: [
            { slot: "body" },
            { slot: "year" },
            {
              by: "presence",
              present: ["年按政府购买服务指导性目录安排购买服务", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, "。"],
              zero: ["年没有政府购买服务。"],
              absent: ["年没有政府购买服务。"],
            },
          ],
        },
      ],
    },
  ],
};

/** 十、其他重要事项说明 */
export const otherMatters: SectionDeclaration = {
  id: "otherMatters",
  number: 10,
  title: "其他重要事项说明",
  titleAliases: ["其他重要事项的情况说明"],
  sections: [operatingFunds, procurement, purchasedServices, assets, performanceManagement],
};
