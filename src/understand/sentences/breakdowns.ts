import { ALL } from "../../concept/index.ts";
import type { SumRelation } from "../model.ts";
import type { Level, OpenLevel } from "./levels.ts";

type Axis = "nature" | "economicCode" | "functionCode" | "item" | "fund";

/** Sets of parts that are all of a whole, where the whole has this value in their dimension. */
const COMPLETE: readonly { readonly axis: Axis; readonly whole: string; readonly parts: readonly string[] }[] = [
  { axis: "nature", whole: ALL, parts: ["basic", "project"] },
  { axis: "nature", whole: "basic", parts: ["personnel", "running"] },
  { axis: "item", whole: ALL, parts: ["goods", "works", "services"] },
  { axis: "item", whole: ALL, parts: ["officialOverseasTravel", "officialHospitality", "officialVehicles"] },
  {
    axis: "item",
    whole: ALL,
    parts: ["officialOverseasTravel", "officialHospitality", "officialVehiclePurchase", "officialVehicleOperation"],
  },
  { axis: "item", whole: "officialVehicles", parts: ["officialVehiclePurchase", "officialVehicleOperation"] },
];

const LISTS_ALL = /包括|划分|用于以下方面|分别/;

function axisOf({ subject }: Level): Axis | null {
  for (const axis of ["functionCode", "economicCode", "item", "nature", "fund"] as const) {
    if (subject.concept[axis] !== undefined) return axis;
  }
  return null;
}

function printsZero({ figure }: Level): boolean {
  return figure.printed.type === "amount" && figure.printed.fen === 0;
}

/** A list that names its zeros goes through all the lines of a form: it leaves nothing out. */
function goesThroughAForm(parts: readonly Level[]): boolean {
  return parts.length >= 3 && parts.some(printsZero);
}

/** 基本支出, 项目支出 and 预留机动经费: a part beside them that is not understood keeps the known ones from being all. */
function hasUnknownPart(total: Level, levels: readonly Level[]): boolean {
  return levels.some(({ parent, subject }) => parent === total && !subject.known);
}

function isExhaustive(total: Level, axis: Axis, parts: readonly Level[], word: string): boolean {
  const values = new Set(parts.map(({ subject }) => subject.concept[axis] as string));
  const whole = total.figure.concept[axis] ?? ALL;
  const complete = COMPLETE.some(
    (set) => set.axis === axis && set.whole === whole && set.parts.every((value) => values.has(value)),
  );
  if (complete) return true;
  if (axis === "nature" || axis === "item") return false;
  if (goesThroughAForm(parts)) return true;
  return axis !== "fund" && parts.length >= 2 && LISTS_ALL.test(word);
}

/** Whether both are of one stage: a plan named beside what was spent (基本支出年初预算 5 万元，决算 4 万元) is no part of it. */
function isOfStage(total: Level, part: Level): boolean {
  return total.figure.concept.stage === part.figure.concept.stage;
}

/** Parts that a parent part already holds are not added again: 人员经费 under 基本支出. */
function partsByAxis(total: Level, levels: readonly Level[]): Map<Axis, Level[]> {
  const byAxis = new Map<Axis, Level[]>();
  for (const level of levels) {
    const axis = level.parent === total && level.subject.known && isOfStage(total, level) ? axisOf(level) : null;
    if (axis) byAxis.set(axis, [...(byAxis.get(axis) ?? []), level]);
  }
  return byAxis;
}

/**
 * The additions that the breakdowns of a section state: a level, an opener (其中, 包括, 按…划分), and its parts, which may
 * stand in several paragraphs.
 */
export function breakdownsOf(section: number, opened: readonly OpenLevel[], levels: readonly Level[]): SumRelation[] {
  const relations: SumRelation[] = [];
  const words = new Map<Level, string>();
  for (const { level, word } of opened) words.set(level, `${words.get(level) ?? ""}${word}`);
  for (const [total, word] of words) {
    if (!total.subject.known) continue;
    for (const [axis, parts] of partsByAxis(total, levels)) {
      relations.push({
        axis: "sentence",
        pattern: `p${section}/${relations.length}`,
        label: `${total.subject.words} = ${parts.map(({ subject }) => subject.words).join(" + ")}`,
        total: total.figure,
        parts: parts.map(({ figure }) => figure),
        exhaustive: isExhaustive(total, axis, parts, word) && !hasUnknownPart(total, levels),
      });
    }
  }
  return relations;
}
