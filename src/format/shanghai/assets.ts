import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";

/** The uses of vehicles in the order of the official list. */
const USES: readonly (readonly [name: string, item: string])[] = [
  ["部级领导干部用车", "ministerial"],
  ["主要领导干部用车", "principalLeader"],
  ["机要通信用车", "confidentialCommunication"],
  ["应急保障用车", "emergency"],
  ["执法执勤用车", "lawEnforcement"],
  ["特种专业技术用车", "specialTechnical"],
  ["离退休干部用车", "retiredCadre"],
  ["其他用车", "otherUse"],
];

/** Every use with its number, nought where there is none. */
function byUse(measure: string): Piece[] {
  return USES.flatMap(([name, item], index) => [
    `${index === 0 ? "" : "、"}${name}`,
    { slot: "count", concept: { measure, item }, measureWord: "辆", orZero: true } as const,
  ]);
}

function equipment(measure: string): Piece {
  return { slot: "count", concept: { measure, item: "over1Million" }, measureWord: "台（套）", orZero: true };
}

/** 五、国有资产占有使用情况 */
export const assets: SectionDeclaration = {
  id: "stateAssets",
  number: 5,
  title: "国有资产占有使用情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "vehicles" },
          pieces: [
            "截至",
            { slot: "year", offset: -1 },
            "年8月31日，",
            { slot: "body" },
            "共有车辆",
            { slot: "count", measureWord: "辆", orZero: true },
            "，其中：",
            ...byUse("vehicles"),
            "；单价100万元（含）以上设备（不含车辆）",
            equipment("largeEquipment"),
            "。",
          ],
        },
      ],
    },
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "plannedVehicles" },
          pieces: [
            { slot: "year" },
            "年预算安排购置车辆",
            { slot: "count", measureWord: "辆", orZero: true },
            "，其中：",
            ...byUse("plannedVehicles"),
            "；安排购置单价100万元（含）以上设备（不含车辆）",
            equipment("plannedLargeEquipment"),
            "。",
          ],
        },
      ],
    },
  ],
};
