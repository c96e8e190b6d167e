import { type Concept, compareConcepts, refine } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { askedConcept } from "./placement.ts";

function key(book: Book, concept: Concept): Concept {
  return askedConcept(book, refine(concept, { kind: "level", base: undefined }));
}

/** The reason that a book gives for the change of a figure, as prose; null when it gives none. */
export function reasonFor(book: Book, concept: Concept): string | null {
  const asked = key(book, concept);
  return book.reasons.find((reason) => compareConcepts(key(book, reason.concept), asked) === "same")?.text ?? null;
}
