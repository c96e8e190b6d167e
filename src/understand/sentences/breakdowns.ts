import type { SumRelation } from "../model.ts";
import type { Level, OpenLevel } from "./levels.ts";

type Axis = "nature" | "economicCode" | "functionCode" | "item" | "fund";

/** Sets of parts that are all of a whole wherever they stand together. */
const COMPLETE: readonly ReadonlySet<string>[] = [
  new Set(["basic", "project"]),
  new Set(["personnel", "running"]),
  new Set(["goods", "works", "services"]),
  new Set(["officialOverseasTravel", "officialHospitality", "officialVehicles"]),
  new Set(["officialVehiclePurchase", "officialVehicleOperation"]),
];

const LISTS_ALL = /包括|划分|用于以下方面|分别/;

function axisOf({ subject }: Level): Axis | null {
  for (const axis of ["functionCode", "economicCode", "item", "nature", "fund"] as const) {
    if (subject.concept[axis] !== undefined) return axis;
  }
  return null;
}

function isExhaustive(axis: Axis, parts: readonly Level[], word: string): boolean {
  const values = new Set(parts.map(({ subject }) => subject.concept[axis] as string));
  if (COMPLETE.some((set) => [...set].every((value) => values.has(value)))) return true;
  const byCode = axis === "functionCode" || axis === "economicCode";
  return byCode && parts.length >= 2 && LISTS_ALL.test(word);
}

/** The additions that a paragraph's breakdowns state: a level, an opener (其中, 包括, 按…划分), and its parts. */
export function breakdownsOf(block: number, opened: readonly OpenLevel[], levels: readonly Level[]): SumRelation[] {
  const relations: SumRelation[] = [];
  const words = new Map<Level, string>();
  for (const { level, word } of opened) words.set(level, `${words.get(level) ?? ""}${word}`);
  let number = 0;
  for (const [total, word] of words) {
    if (!total.subject.known) continue;
    const byAxis = new Map<Axis, Level[]>();
    for (const level of levels) {
      const axis = level.parent === total && level.subject.known ? axisOf(level) : null;
      if (axis) byAxis.set(axis, [...(byAxis.get(axis) ?? []), level]);
    }
    for (const [axis, parts] of byAxis) {
      number += 1;
      relations.push({
        axis: "sentence",
        pattern: `p${block}/${number}`,
        label: `${total.subject.words} = ${parts.map(({ subject }) => subject.words).join(" + ")}`,
        total: total.figure,
        parts: parts.map(({ figure }) => figure),
        exhaustive: isExhaustive(axis, parts, word),
      });
    }
  }
  return relations;
}
