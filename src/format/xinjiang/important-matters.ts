import type { SectionDeclaration } from "../outline.ts";
import type { Piece, Sentence } from "../sentence.ts";
import { assets } from "./state-assets.ts";
import { BODY, COMPARED_WITH_LAST_YEAR, WITH_REASON } from "./wording.ts";

const operatingFunds: Sentence = {
  concept: { measure: "governmentOperatingFunds" },
  pieces: [
    BODY,
    { slot: "year" },
    "年机关运行经费预算",
    { slot: "amount" },
    COMPARED_WITH_LAST_YEAR,
    WITH_REASON,
    "。",
  ],
};

function procured(name: string, item: string): Piece[] {
  return [`政府采购${name}预算`, { slot: "amount", concept: { item }, orZero: true }];
}

const procurement: Sentence = {
  concept: { measure: "governmentProcurement" },
  pieces: [
    { slot: "year" },
    "年，",
    BODY,
    "政府采购预算",
    { slot: "amount" },
    "，其中：",
    ...procured("货物", "goods"),
    "，",
    ...procured("工程", "works"),
    "，",
    ...procured("服务", "services"),
    "。",
  ],
};

const reserved: Sentence = {
  concept: { measure: "reservedProcurement" },
  pieces: [
    "面向中小企业预留的政府采购项目预算",
    { slot: "amount", concept: { item: "smallAndMedium" } },
    "，其中面向小微企业预留",
    { slot: "amount", concept: { item: "smallAndMicro" } },
    "。",
  ],
};

const performance: Sentence = {
  concept: { measure: "expenditure" },
  pieces: [
    { slot: "year" },
    "年，",
    BODY,
    "设整体绩效目标",
    { slot: "number", of: "overallTargets", measureWord: "个" },
    "，涉及金额",
    { slot: "amount" },
    "；当年财政拨款项目",
    {
      slot: "members",
      dimension: "project",
      concept: { fund: "fiscalAppropriation", nature: "project" },
      measureWord: "个",
    },
    "，涉及预算金额",
    { slot: "amount", concept: { fund: "fiscalAppropriation", nature: "project" }, orZero: true },
    "；当年非财政拨款项目",
    { slot: "members", dimension: "project", concept: { fund: "nonFiscal", nature: "project" }, measureWord: "个" },
    "，涉及预算金额",
    { slot: "amount", concept: { fund: "nonFiscal", nature: "project" }, orZero: true },
    "。绩效目标逐个项目列示如下：",
  ],
};

/** 十二、其他重要事项 */
export const importantMatters: SectionDeclaration = {
  id: "importantMatters",
  number: 12,
  title: "其他重要事项的情况说明",
  sections: [
    {
      id: "operatingFunds",
      number: 1,
      title: "{bodyKind}运行经费情况",
      content: [{ type: "paragraph", sentences: [operatingFunds] }],
    },
    {
      id: "procurement",
      number: 2,
      title: "政府采购情况",
      content: [
        { type: "paragraph", sentences: [procurement] },
        { type: "paragraph", sentences: [reserved] },
      ],
    },
    { id: "stateAssets", number: 3, title: "国有资产占用使用情况", content: assets },
    {
      id: "performance",
      number: 4,
      title: "预算绩效情况",
      content: [
        { type: "paragraph", sentences: [performance] },
        { type: "table", table: "overallTargets" },
        { type: "table", table: "projectTargets" },
      ],
    },
    {
      id: "otherMatters",
      number: 5,
      title: "其他需说明的事项",
      content: [{ type: "prose", key: "otherMatters" }],
    },
  ],
};
