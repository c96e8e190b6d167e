import type { Concept } from "../../concept/index.ts";
import type { SectionDeclaration } from "../outline.ts";
import type { Sentence } from "../sentence.ts";
import { assets } from "./assets.ts";
import { COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const THREE_PUBLIC: Concept = { measure: "threePublicExpenses" };

function item(name: string, value: string): Sentence {
  return {
    concept: { ...THREE_PUBLIC, item: value },
    pieces: [name, { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
  };
}

const threePublic: SectionDeclaration = {
  id: "threePublicExplanation",
  number: 1,
  title: "{year}年“三公”经费预算情况说明",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: THREE_PUBLIC,
          pieces: [
            { slot: "year" },
            "年“三公”经费预算数为",
            { slot: "amount" },
            COMPARED_WITH_LAST_YEAR,
            WITH_REASON,
            "。其中：",
          ],
        },
      ],
    },
    { type: "paragraph", sentences: [item("1. 因公出国（境）费", "officialOverseasTravel")] },
    {
      type: "paragraph",
      sentences: [
        item("2. 公务用车购置及运行费", "officialVehicles"),
        item("其中：公务用车购置费", "officialVehiclePurchase"),
        item("公务用车运行费", "officialVehicleOperation"),
      ],
    },
    { type: "paragraph", sentences: [item("3. 公务接待费", "officialHospitality")] },
  ],
};

const operatingFunds: SectionDeclaration = {
  id: "operatingFunds",
  number: 2,
  title: "机关运行经费预算",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "governmentOperatingFunds" },
          pieces: [
            { slot: "year" },
            "年机关运行经费预算为",
            { slot: "amount" },
            COMPARED_WITH_LAST_YEAR,
            WITH_REASON,
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
  number: 3,
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
            "，其中：政府采购货物预算",
            { slot: "amount", concept: { item: "goods" }, orZero: true },
            "、政府采购工程预算",
            { slot: "amount", concept: { item: "works" }, orZero: true },
            "、政府采购服务预算",
            { slot: "amount", concept: { item: "services" }, orZero: true },
            "。",
          ],
          composing: { whenMissing: [{ slot: "year" }, "年没有政府采购预算。"] },
        },
        {
          concept: { measure: "reservedProcurement" },
          pieces: [
            "面向中小企业预留的政府采购项目预算",
            { slot: "amount", concept: { item: "smallAndMedium" } },
            "，其中预留给小型和微型企业",
            { slot: "amount", concept: { item: "smallAndMicro" } },
            "。",
          ],
        },
      ],
    },
  ],
};

const targets: SectionDeclaration = {
  id: "performanceManagement",
  number: 4,
  title: "绩效目标设置情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "expenditure", nature: "project" },
          pieces: [
            { slot: "year" },
            "年编报绩效目标的项目",
            { slot: "number", of: "projects", measureWord: "个" },
            "，涉及项目预算资金",
            { slot: "amount" },
            "。",
          ],
          composing: { whenMissing: [{ slot: "year" }, "年没有编报绩效目标的项目。"] },
        },
      ],
    },
  ],
};

/** 六、其他相关情况说明 */
export const otherMatters: SectionDeclaration = {
  id: "otherMatters",
  number: 6,
  title: "其他相关情况说明",
  sections: [threePublic, operatingFunds, procurement, targets, assets],
};
