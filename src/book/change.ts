import { type Fen, percentOf, type Ratio, subtractFen } from "../amount/index.ts";
import { type Concept, DIMENSIONS } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { levelOf } from "./level.ts";
import { askedConcept } from "./placement.ts";
import { approvedLevelOf } from "./printed.ts";

/** The stage of last year that a base names. A base that is not here has no comparable figure. */
const STAGE_OF_BASE: Readonly<Record<string, string>> = {
  initialBudget: "approved",
  adjustedBudget: "adjusted",
  executed: "executed",
  final: "final",
};

/** The same concept a year earlier, at the stage that the base names; null for a base that is not comparable. */
export function priorConcept(book: Book, concept: Concept, base: string): Concept | null {
  const asked = askedConcept(book, concept);
  const stage = STAGE_OF_BASE[base];
  return stage === undefined ? null : { ...asked, year: String(Number(asked.year) - 1), stage };
}

/** The level of the year before, in fen; null when the book does not say. */
export function priorOf(book: Book, concept: Concept, base: string): Fen | null {
  const prior = priorConcept(book, concept, base);
  return prior && levelOf(book, prior);
}

/** The change against the year before, in fen, negative for a fall; null when either year is not known. */
export function changeOf(book: Book, concept: Concept, base: string): Fen | null {
  const level = approvedLevelOf(book, concept);
  const prior = priorOf(book, concept, base);
  return level === null || prior === null ? null : subtractFen(level, prior);
}

/** The change in percent of the year before, exact and signed; null when either is not known or the base is not positive. */
export function rateOf(book: Book, concept: Concept, base: string): Ratio | null {
  const prior = priorOf(book, concept, base);
  const change = changeOf(book, concept, base);
  return prior === null || change === null || prior <= 0 ? null : percentOf(change, prior);
}

/** A part in percent of its whole, exact; null when either is not known or the whole is zero. */
export function shareOf(book: Book, part: Concept, whole: Concept): Ratio | null {
  const partLevel = approvedLevelOf(book, part);
  const wholeLevel = approvedLevelOf(book, whole);
  return partLevel === null || wholeLevel === null || wholeLevel === 0 ? null : percentOf(partLevel, wholeLevel);
}

/** What a share is measured against, as the `base` of its concept: the dimensions in which the whole differs (`nature=*`). */
export function shareBase(part: Concept, whole: Concept): string {
  return DIMENSIONS.filter((dimension) => part[dimension] !== whole[dimension])
    .map((dimension) => `${dimension}=${whole[dimension] ?? ""}`)
    .join("&");
}
