import type { SectionDeclaration } from "../outline.ts";
import type { Piece, Sentence } from "../sentence.ts";
import type { Variant } from "./variant.ts";
import { COMPARED_WITH_RATE, WITH_REASON } from "./wording.ts";

const OPERATING_FUNDS: Sentence = {
  concept: { measure: "governmentOperatingFunds" },
  pieces: [
    { slot: "year" },
    "年",
    { slot: "bodyKind" },
    "机关运行经费",
    { slot: "amount" },
    COMPARED_WITH_RATE,
    WITH_REASON,
    "。",
  ],
};

const EXPLANATION =
  "机关运行经费按财政部《地方预决算公开操作规程》的口径填列，即各部门的公用经费，用于办公、印刷、邮电、差旅、会议、福利、日常维修、专用材料和一般设备购置、办公用房水电、取暖和物业管理、公务用车运行维护等方面。";

/** （六）机关运行经费等重要事项的说明 */
export function operatingFunds({ operatingFundsExplained }: Variant): SectionDeclaration {
  return {
    id: "governmentOperatingFunds",
    number: 6,
    title: "机关运行经费等重要事项的说明",
    content: [
      { type: "paragraph", sentences: [OPERATING_FUNDS] },
      ...(operatingFundsExplained ? [{ type: "paragraph" as const, sentences: [{ pieces: [EXPLANATION] }] }] : []),
    ],
  };
}

function bought(label: string, item: string): Piece[] {
  return [label, { slot: "amount", concept: { item }, orZero: true }];
}

/** （七）政府采购情况 */
export const procurement: SectionDeclaration = {
  id: "governmentProcurement",
  number: 7,
  title: "政府采购情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "governmentProcurement" },
          pieces: [
            { slot: "year" },
            "年",
            { by: "body", department: ["部门所属各单位"], unit: ["单位"] },
            "政府采购预算总额",
            { slot: "amount" },
            COMPARED_WITH_RATE,
            ...bought("，其中：政府采购货物预算", "goods"),
            ...bought("，政府采购工程预算", "works"),
            ...bought("，政府采购服务预算", "services"),
            "。",
          ],
        },
      ],
    },
  ],
};

function vehicles(label: string, item: string): Piece {
  return { optional: [label, { slot: "count", concept: { item }, measureWord: "辆" }] };
}

const VEHICLES: Sentence = {
  concept: { measure: "vehicles" },
  pieces: [
    { optional: ["截至", { slot: "prose", key: "assetsAsOf" }, "，"] },
    { slot: "bodyKind" },
    "共有车辆",
    { slot: "count", measureWord: "辆" },
    "，其中：一般公务用车",
    { slot: "count", concept: { item: "generalUse" }, measureWord: "辆", orZero: true },
    vehicles("，执法执勤用车", "lawEnforcement"),
    vehicles("，特种专业技术用车", "specialTechnical"),
    vehicles("，其他用车", "otherUse"),
    "。",
  ],
};

const PLANNED: Sentence = {
  pieces: [
    { slot: "year" },
    "年",
    { slot: "bodyKind" },
    "预算安排购置车辆",
    { slot: "count", concept: { measure: "plannedVehicles" }, measureWord: "辆" },
    "，安排购置单位价值200万元以上大型设备",
    { slot: "count", concept: { measure: "plannedLargeEquipment", item: "over2Million" }, measureWord: "台（套）" },
    "。",
  ],
};

/** （八）国有资产占有使用情况 */
export const stateAssets: SectionDeclaration = {
  id: "stateAssets",
  number: 8,
  title: "国有资产占有使用情况",
  content: [{ type: "paragraph", sentences: [VEHICLES, PLANNED] }],
};
