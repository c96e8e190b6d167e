import type { Book } from "../book.ts";
import { sameAddress } from "../fact.ts";
import { place, setIn } from "./list.ts";
import type { Applied, RemoveFact, SetFact } from "./operation.ts";

export function setFact(book: Book, { fact, at }: SetFact): Applied {
  const { list, before } = setIn(book.facts, (other) => sameAddress(other, fact), fact, at);
  const inverse = before === null ? removal(fact) : { type: "setFact" as const, fact: before };
  return { book: { ...book, facts: list }, inverse };
}

function removal({ view, concept }: SetFact["fact"]): RemoveFact {
  return { type: "removeFact", view, concept };
}

export function removeFact(book: Book, address: RemoveFact): Applied {
  const setting = setIn(book.facts, (other) => sameAddress(other, address), null);
  const { list, before } = setting;
  return {
    book: { ...book, facts: list },
    inverse: before === null ? address : { type: "setFact", fact: before, ...place(setting) },
  };
}

/** The operations that put the facts of a project or an entity back where they stand now, in ascending order of place. */
export function restoringFacts(book: Book, dimension: "project" | "entity", value: string): SetFact[] {
  return book.facts.flatMap((fact, at) => (fact.concept[dimension] === value ? [{ type: "setFact", fact, at }] : []));
}
