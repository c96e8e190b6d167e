import type { ParagraphItem, SectionDeclaration } from "../outline.ts";
import type { Piece, Sentence } from "../sentence.ts";
import { BODY, comparedWithLastYear, withReason } from "./wording.ts";

function paragraph(...sentences: Sentence[]): ParagraphItem {
  return { type: "paragraph", sentences };
}

function procured(name: string, item: string): Piece[] {
  return [`政府采购${name}预算`, { slot: "amount", concept: { item }, orZero: true }];
}

function vehicles(name: string, item: string): Piece[] {
  return [name, { slot: "count", concept: { measure: "vehicles", item }, measureWord: "辆", orZero: true }];
}

const operatingFunds: Sentence = {
  concept: { measure: "governmentOperatingFunds" },
  pieces: [
    { slot: "year" },
    "年",
    BODY,
    "机构运行经费支出预算",
    { slot: "amount" },
    "，用于保障机构正常运转和履行职责",
    comparedWithLastYear(),
    withReason(),
    "。",
  ],
};

const procurement: Sentence = {
  concept: { measure: "governmentProcurement" },
  pieces: [
    { slot: "year" },
    "年政府采购预算安排",
    { slot: "amount" },
    "，其中：",
    ...procured("货物", "goods"),
    "、",
    ...procured("工程", "works"),
    "、",
    ...procured("服务", "services"),
    "。",
  ],
};

const targets: Sentence = {
  pieces: [
    {
      by: "number",
      of: "projects",
      some: [
        "编入",
        { slot: "year" },
        "年预算的",
        { slot: "number", of: "projects", measureWord: "个" },
        "项目都编制了绩效目标，从成本、产出、效益、满意度几方面设置指标。",
      ],
      none: [],
    },
  ],
};

const assets: readonly Sentence[] = [
  {
    concept: { measure: "vehicles" },
    pieces: [
      { slot: "year", offset: -1 },
      "年期末，",
      BODY,
      "共有车辆",
      { slot: "count", measureWord: "辆" },
      "，其中：",
      ...vehicles("一般公务用车", "generalUse"),
      "、",
      ...vehicles("一般执法执勤用车", "lawEnforcement"),
      "、",
      ...vehicles("特种专业技术用车", "specialTechnical"),
      "、",
      ...vehicles("其他用车", "otherUse"),
      "。",
    ],
  },
  {
    concept: { measure: "largeEquipment" },
    pieces: [
      "单价50万元以上通用设备",
      { slot: "count", concept: { item: "over500Thousand" }, measureWord: "套" },
      "，单位价值100万元以上专用设备",
      { slot: "count", concept: { item: "over1Million" }, measureWord: "套" },
      "。",
    ],
  },
];

/** 十、其他重要事项 */
export const importantMatters: SectionDeclaration = {
  id: "importantMatters",
  number: 10,
  title: "其他重要事项的情况说明",
  sections: [
    {
      id: "operatingFunds",
      number: 1,
      title: "行政（事业）单位运行经费情况",
      content: [paragraph(operatingFunds)],
    },
    { id: "procurement", number: 2, title: "政府采购支出情况", content: [paragraph(procurement)] },
    {
      id: "performance",
      number: 3,
      title: "绩效目标设置情况",
      content: [paragraph(targets, { pieces: [{ slot: "prose", key: "keyProjectTargets" }, "。"] })],
    },
    { id: "stateAssets", number: 4, title: "国有资产占用情况", content: [paragraph(...assets)] },
    {
      id: "managedTransfers",
      number: 5,
      title: "专项转移支付项目情况",
      content: [
        paragraph(
          {
            pieces: [
              BODY,
              "负责管理的专项转移支付项目共有",
              { slot: "count", concept: { measure: "managedTransfers" }, measureWord: "项" },
              "。",
            ],
          },
          { pieces: [{ slot: "prose", key: "managedTransfers" }, "。"] },
        ),
      ],
    },
  ],
};

/** 十一、空表情况 */
export const emptyTables: SectionDeclaration = {
  id: "emptyTables",
  number: 11,
  title: "空表情况说明",
  content: [
    {
      type: "emptyTables",
      pieces: ["为空表，原因是没有相应的收入和支出。"],
      otherwise: ["没有空表。"],
    },
  ],
};
