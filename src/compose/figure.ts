import type { Fen } from "../amount/index.ts";
import {
  changeOf,
  countChangeOf,
  countOf,
  levelOf,
  levelWithin,
  printedOf,
  rateOf,
  shareBase,
  shareOf,
} from "../book/index.ts";
import type { Dimension } from "../concept/index.ts";
import type { AmountSlot, CountChangeSlot, CountSlot, PrintingHabits, ShareSlot } from "../format/index.ts";
import { amountInCell, amountInText, percentInText, sizeInText, unitInText } from "./print.ts";
import { figureConcept, type Run } from "./run.ts";
import { type Scene, under } from "./scene.ts";

/** A level as the approved cell prints it, where the book holds one in the unit of the text; else exact. */
function approvedOr({ book, concept, format }: Scene, level: Fen): Fen {
  const approved = printedOf(book, concept);
  return approved?.unit === format.habits.text.unit ? approved.fen : level;
}

/** The level of the scene's concept with its unit; null when not known. */
export function levelRuns(scene: Scene): Run[] | null {
  return amountRuns(scene, { slot: "amount" });
}

function bareText(value: Fen, habits: PrintingHabits, printZero: true | undefined): string {
  const tables = printZero ? { ...habits.tables, zero: "printed" as const } : habits.tables;
  return amountInCell(value, { unit: habits.text.unit }, { ...habits, tables });
}

/** The amount of a slot whose concept the scene is under already, with its unit unless the slot is bare; null when not known. */
export function amountRuns(
  outer: Scene,
  { concept = {}, orZero, bare, printZero, yearOffset }: AmountSlot,
): Run[] | null {
  const { book, format } = outer;
  const scene = yearOffset ? under(outer, { year: String(book.year + yearOffset) }) : outer;
  const level = orZero
    ? levelWithin(book, scene.concept, [
        ...(Object.keys(concept) as Dimension[]),
        ...(scene.member ? [scene.member.dimension] : []),
      ])
    : levelOf(book, scene.concept);
  if (level === null) return null;
  const mark = figureConcept(scene, "level");
  const value = approvedOr(scene, level);
  if (bare) return [{ text: bareText(value, format.habits, printZero), concept: mark }];
  return [{ text: amountInText(value, format.habits), concept: mark }, { text: unitInText(format.habits) }];
}

/** The size of the change against the year before with its unit; null when either year is not known. */
export function changeRuns(scene: Scene, base: string): Run[] | null {
  const change = changeOf(scene.book, scene.concept, base);
  if (change === null) return null;
  const { habits } = scene.format;
  return [
    { text: sizeInText(change, habits), concept: figureConcept(scene, "change", base) },
    { text: unitInText(habits) },
  ];
}

/** The size of the rate of change in percent; null when it is not known or not defined. */
export function rateRuns(scene: Scene, base: string): Run[] | null {
  const rate = rateOf(scene.book, scene.concept, base);
  if (rate === null) return null;
  return [{ text: percentInText(rate, scene.format.habits), concept: figureConcept(scene, "rate", base) }];
}

/** The level in percent of the whole that differs in the dimensions of `of`; null when it is not known or not defined. */
export function shareRuns(scene: Scene, { of, decimals }: Pick<ShareSlot, "of" | "decimals">): Run[] | null {
  const { book, concept, format } = scene;
  const share = shareOf(book, concept, { ...concept, ...of });
  if (share === null) return null;
  const base = shareBase(concept, { ...concept, ...of });
  return [{ text: percentInText(share, format.habits, decimals), concept: figureConcept(scene, "share", base) }];
}

/** A number of persons or things with its measure word; null when the book does not count them. */
export function countRuns(
  scene: Scene,
  { measureWord, orZero }: Pick<CountSlot, "measureWord" | "orZero">,
): Run[] | null {
  const count = countOf(scene.book, scene.concept) ?? (orZero ? 0 : null);
  if (count === null) return null;
  return [{ text: String(count), concept: figureConcept(scene, "count") }, { text: measureWord }];
}

/** How many more or fewer than a year before, with its measure word; null when the book does not count either year. */
export function countChangeRuns(scene: Scene, { measureWord }: Pick<CountChangeSlot, "measureWord">): Run[] | null {
  const change = countChangeOf(scene.book, scene.concept);
  if (change === null) return null;
  const mark = figureConcept(scene, "change", "final");
  return [{ text: String(Math.abs(change)), concept: mark }, { text: measureWord }];
}
