import type { SectionDeclaration } from "../outline.ts";
import type { Sentence } from "../sentence.ts";
import type { SingleTable } from "../table.ts";
import type { Variant } from "./variant.ts";
import { COMPARED, WITH_REASON } from "./wording.ts";

const FUND_NAMES = { fiscalAppropriation: "财政拨款", generalPublicBudget: "一般公共预算" } as const;

/** 二、“三公”经费预算情况说明 */
export function threePublicSituation({ threePublicFund }: Variant): SectionDeclaration {
  const concept = { measure: "threePublicExpenses", fund: threePublicFund };
  const total: Sentence = {
    concept,
    pieces: [
      { slot: "year" },
      "年本",
      { slot: "bodyKind" },
      `“三公”经费${FUND_NAMES[threePublicFund]}安排`,
      { slot: "amount" },
      COMPARED,
      "，其中：",
    ],
  };
  const part = (label: string, item: string): readonly Sentence[] => [
    { concept: { ...concept, item }, pieces: [label, { slot: "amount" }, COMPARED, WITH_REASON, "。"] },
  ];
  return {
    id: "threePublicExplanation",
    number: 2,
    title: "{year}年“三公”经费预算情况说明",
    content: [
      { type: "paragraph", sentences: [total] },
      {
        type: "points",
        numbering: "arabic",
        paragraphs: [
          part("因公出国（境）经费", "officialOverseasTravel"),
          part("公务接待费", "officialHospitality"),
          part("公务用车运行维护费", "officialVehicleOperation"),
          part("公务用车购置费", "officialVehiclePurchase"),
        ],
      },
    ],
  };
}

export const threePublicExpenses: SingleTable = {
  id: "threePublicExpenses",
  number: 7,
  title: "一般公共预算“三公”经费支出表",
  titleAliases: ["财政拨款“三公”经费支出表"],
  unit: "tenThousandYuan",
  includesCarriedForward: false,
  concept: { measure: "threePublicExpenses", fund: "generalPublicBudget" },
  shape: "single",
  columns: [
    { label: "合计", concept: {} },
    { label: "因公出国（境）费", concept: { item: "officialOverseasTravel" } },
    { label: "公务接待费", concept: { item: "officialHospitality" } },
    {
      label: "公务用车购置及运行维护费",
      concept: { item: "officialVehicles" },
      children: [
        { label: "小计", concept: {} },
        { label: "公务用车运行维护费", concept: { item: "officialVehicleOperation" } },
        { label: "公务用车购置费", concept: { item: "officialVehiclePurchase" } },
      ],
    },
  ],
  composing: { emptyNote: "说明：本表无数据，表示没有安排相应支出。" },
};
