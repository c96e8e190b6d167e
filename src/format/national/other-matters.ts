import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { COMPARED_WITH_LAST_YEAR, paragraph, WITH_REASON } from "./wording.ts";

export const operatingFunds: SectionDeclaration = {
  id: "operatingFunds",
  number: 10,
  title: "机关运行经费安排情况说明",
  content: [
    paragraph({
      concept: { measure: "governmentOperatingFunds" },
      pieces: [{ slot: "year" }, "年机关运行经费", { slot: "amount" }, COMPARED_WITH_LAST_YEAR, WITH_REASON, "。"],
      composing: { whenMissing: [{ slot: "body" }, "没有机关运行经费。"] },
    }),
  ],
};

export const procurement: SectionDeclaration = {
  id: "procurementBudget",
  number: 11,
  title: "政府采购安排情况说明",
  content: [
    paragraph({
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
      composing: { whenMissing: [{ slot: "body" }, { slot: "year" }, "年没有政府采购预算。"] },
    }),
  ],
};

function vehicles(name: string, item: string): Piece {
  return { optional: [`，${name}`, { slot: "count", concept: { item }, measureWord: "辆" }] };
}

export const assets: SectionDeclaration = {
  id: "stateAssets",
  number: 12,
  title: "国有资产占有使用情况说明",
  content: [
    paragraph({
      concept: { measure: "vehicles" },
      pieces: [
        "截至",
        { slot: "year", offset: -1 },
        "年12月31日，",
        { slot: "body" },
        "共有车辆",
        { slot: "count", measureWord: "辆", orZero: true },
        vehicles("一般公务用车", "generalUse"),
        vehicles("执法执勤用车", "lawEnforcement"),
        vehicles("特种专业技术用车", "specialTechnical"),
        vehicles("其他用车", "otherUse"),
        "；单价100万元以上设备",
        {
          slot: "count",
          concept: { measure: "largeEquipment", item: "over1Million" },
          measureWord: "台（套）",
          orZero: true,
        },
        "。",
      ],
    }),
  ],
};

export const performance: SectionDeclaration = {
  id: "performanceManagement",
  number: 13,
  title: "预算绩效情况说明",
  content: [
    paragraph({
      concept: { measure: "expenditure", nature: "project" },
      pieces: [
        { slot: "year" },
        "年实行绩效目标管理的项目",
        { slot: "number", of: "projects", measureWord: "个" },
        "，涉及项目支出",
        { slot: "amount" },
        "。",
      ],
      composing: { whenMissing: [{ slot: "body" }, { slot: "year" }, "年没有实行绩效目标管理的项目。"] },
    }),
    { type: "prose", key: "performance" },
  ],
};
