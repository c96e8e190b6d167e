import type { PrintedAmount } from "../amount/index.ts";
import { type Concept, compareConcepts } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { factsUnder } from "./level.ts";
import { askedConcept } from "./placement.ts";

function holdsPrinted({ printedCells, facts }: Book): boolean {
  return printedCells.length > 0 || facts.some(({ printed }) => printed !== undefined);
}

/** The approved cell of a concept, where the book holds one: a printed total, or the only fact that lies under it. */
export function printedOf(book: Book, asked: Concept): PrintedAmount | null {
  if (!holdsPrinted(book)) return null;
  const question = askedConcept(book, asked);
  const cell = book.printedCells.find(
    ({ concept }) => compareConcepts(askedConcept(book, concept), question) === "same",
  );
  if (cell) return cell.printed;
  const facts = factsUnder(book, question);
  return facts.length === 1 ? (facts[0]?.fact.printed ?? null) : null;
}
