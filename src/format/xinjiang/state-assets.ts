import type { Concept } from "../../concept/index.ts";
import type { ParagraphItem } from "../outline.ts";
import type { Piece } from "../sentence.ts";
import { BODY } from "./wording.ts";

function paragraph(...pieces: Piece[]): ParagraphItem {
  return { type: "paragraph", sentences: [{ pieces }] };
}

function worth(item: string): Piece {
  return { slot: "amount", concept: { measure: "stateAssets", item } };
}

function vehicles(name: string, item: string): Piece[] {
  return [
    name,
    { slot: "count", concept: { measure: "vehicles", item }, measureWord: "辆", orZero: true },
    "，价值",
    { slot: "amount", concept: { measure: "stateAssets", item }, orZero: true },
  ];
}

function equipment(measure: string, item: string): Piece {
  return { slot: "count", concept: { measure, item }, measureWord: "台" };
}

const BUILDINGS: Concept = { measure: "stateAssets", item: "buildings" };

const INTRODUCTION: readonly Piece[] = [
  "截至",
  { slot: "year", offset: -1 },
  "年底，",
  BODY,
  "占有使用的国有资产情况如下：",
];

/** 国有资产占用使用情况: what there is, what it is worth, and what will be bought. */
export const assets: readonly ParagraphItem[] = [
  paragraph({ by: "presence", concept: { measure: "stateAssets" }, present: INTRODUCTION, zero: INTRODUCTION }),
  paragraph(
    "1. 房屋",
    { slot: "count", concept: BUILDINGS, measureWord: "平方米" },
    "，价值",
    worth("buildings"),
    "。",
  ),
  paragraph(
    "2. 车辆",
    { slot: "count", concept: { measure: "vehicles" }, measureWord: "辆" },
    "，价值",
    worth("motorVehicles"),
    "；其中：",
    ...vehicles("一般公务用车", "generalUse"),
    "；",
    ...vehicles("执法执勤用车", "lawEnforcement"),
    "；",
    ...vehicles("其他车辆", "otherUse"),
    "。",
  ),
  paragraph("3. 办公家具价值", worth("furniture"), "。"),
  paragraph("4. 其他资产价值", worth("otherAssets"), "。"),
  paragraph(
    "单位价值50万元以上大型设备",
    equipment("largeEquipment", "over500Thousand"),
    "，单位价值100万元以上大型设备",
    equipment("largeEquipment", "over1Million"),
    "。",
  ),
  paragraph(
    { slot: "year" },
    "年安排购置车辆",
    { slot: "count", concept: { measure: "plannedVehicles" }, measureWord: "辆" },
    "，安排购置单位价值50万元以上大型设备",
    equipment("plannedLargeEquipment", "over500Thousand"),
    "、单位价值100万元以上大型设备",
    equipment("plannedLargeEquipment", "over1Million"),
    "。",
  ),
];
