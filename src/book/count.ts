import type { Concept } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { askedConcept } from "./placement.ts";
import { constraintsOf, positionOf } from "./position.ts";

/** How many more or fewer there are than a year before; null when either year is not counted. */
export function countChangeOf(book: Book, asked: Concept): number | null {
  const count = countOf(book, asked);
  const prior = countOf(book, { ...asked, year: String(book.year - 1) });
  return count === null || prior === null ? null : count - prior;
}

/**
 * How many persons or things a book counts under a concept, for a department what is counted for it or else what its
 * units count together; null when it does not say, or not so finely.
 */
export function countOf(book: Book, asked: Concept): number | null {
  const question = askedConcept(book, asked);
  const direct = countAt(book, question);
  if (direct !== null || question.scope !== "consolidated") return direct;
  const ofUnits = book.units.flatMap(({ name, scope }) => countAt(book, { ...question, entity: name, scope }) ?? []);
  return ofUnits.length > 0 ? ofUnits.reduce((sum, count) => sum + count, 0) : null;
}

function countAt(book: Book, question: Concept): number | null {
  const constraints = constraintsOf(question);
  let total: number | null = null;
  for (const { concept, count } of book.counts) {
    if (concept.measure !== question.measure) continue;
    if ((concept.entity ?? book.body.name) !== question.entity) continue;
    if ((concept.year ?? String(book.year)) !== question.year) continue;
    const position = positionOf(concept, constraints);
    if (position === "straddling") return null;
    if (position === "inside") total = (total ?? 0) + count;
  }
  return total;
}
