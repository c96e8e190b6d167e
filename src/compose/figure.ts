import { changeOf, countOf, levelOf, printedOf, rateOf, shareBase, shareOf } from "../book/index.ts";
import type { Concept } from "../concept/index.ts";
import { amountInText, percentInText, sizeInText, unitInText } from "./print.ts";
import { figureConcept, type Run } from "./run.ts";
import type { Scene } from "./scene.ts";

/** The level of the scene's concept with its unit, as approved where an approved cell is held; null when not known. */
export function levelRuns(scene: Scene): Run[] | null {
  const { book, concept, format } = scene;
  const level = levelOf(book, concept);
  if (level === null) return null;
  const approved = printedOf(book, concept);
  const value = approved?.unit === format.habits.text.unit ? approved.fen : level;
  return [
    { text: amountInText(value, format.habits), concept: figureConcept(scene, "level") },
    { text: unitInText(format.habits) },
  ];
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
export function shareRuns(scene: Scene, of: Concept): Run[] | null {
  const { book, concept, format } = scene;
  const share = shareOf(book, concept, { ...concept, ...of });
  if (share === null) return null;
  const base = shareBase(concept, { ...concept, ...of });
  return [{ text: percentInText(share, format.habits), concept: figureConcept(scene, "share", base) }];
}

/** A number of persons or things with its measure word; null when the book does not count them. */
export function countRuns(scene: Scene, measureWord: string): Run[] | null {
  const count = countOf(scene.book, scene.concept);
  if (count === null) return null;
  return [{ text: String(count), concept: figureConcept(scene, "count") }, { text: measureWord }];
}
