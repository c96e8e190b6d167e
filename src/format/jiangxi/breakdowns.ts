import type { Piece, Sentence } from "../sentence.ts";
import { COMPARED, WITH_REASON } from "./wording.ts";

/** The uses that are named one by one under a nature, those without money as nought. */
const USES = {
  basic: ["d:301", "d:302", "d:303", "d:310"],
  project: ["d:301", "d:302", "d:303", "d:307", "d:309", "d:310", "d:312", "d:399"],
} as const;

function ofNature(nature: keyof typeof USES): Piece {
  return {
    each: "nature",
    members: [nature],
    separator: "",
    pieces: [
      { slot: "name" },
      { slot: "amount", orZero: true },
      COMPARED,
      WITH_REASON,
      {
        optional: [
          "；其中：",
          {
            each: "economicCode",
            level: 1,
            members: USES[nature],
            others: true,
            separator: "、",
            pieces: [{ slot: "name" }, { slot: "amount", orZero: true }],
          },
        ],
      },
    ],
  };
}

/** Natures beside basic and project expenditure: said where the book has them. */
function perhaps(label: string, nature: string): Piece {
  return { by: "presence", concept: { nature }, present: ["；", label, { slot: "amount", concept: { nature } }] };
}

/** 按支出项目类别划分：基本支出…；项目支出… */
export const BY_NATURE: Sentence = {
  concept: { measure: "expenditure" },
  pieces: [
    "按支出项目类别划分：",
    ofNature("basic"),
    "；",
    ofNature("project"),
    perhaps("事业单位经营支出", "institutionBusiness"),
    perhaps("上缴上级支出", "paymentToSuperior"),
    perhaps("对附属单位补助支出", "subsidyToAffiliated"),
    "。",
  ],
};

/** 按支出功能科目划分: each class, with its items as far as the book goes. */
export const BY_FUNCTION: Sentence = {
  concept: { measure: "expenditure" },
  pieces: [
    "按支出功能科目划分：",
    {
      each: "functionCode",
      level: 1,
      zeros: true,
      separator: "；",
      pieces: [
        { slot: "name" },
        { slot: "amount" },
        COMPARED,
        WITH_REASON,
        {
          by: "members",
          dimension: "functionCode",
          level: 3,
          some: [
            "；其中：",
            {
              each: "functionCode",
              level: 3,
              separator: "；",
              pieces: [{ slot: "name" }, { slot: "amount" }, COMPARED, WITH_REASON],
            },
          ],
          none: [],
        },
      ],
    },
    "。",
  ],
};

/** 按支出经济分类划分: the classes of use of all expenditure. */
export const BY_USE: Sentence = {
  concept: { measure: "expenditure" },
  pieces: [
    "按支出经济分类划分：",
    {
      each: "economicCode",
      level: 1,
      zeros: true,
      separator: "；",
      pieces: [{ slot: "name" }, { slot: "amount" }, COMPARED, WITH_REASON],
    },
    "。",
  ],
};
