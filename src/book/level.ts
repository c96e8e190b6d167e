import { addFen, type Fen, sumFen } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { comparativeOf } from "./comparative.ts";
import { operatingFundsQuestions } from "./operating-funds.ts";
import { askedConcept } from "./placement.ts";
import { answerOf, type PlacedFact } from "./statement.ts";
import { VIEW_NAMES } from "./view.ts";

/** Totals that are made of other measures: the first part must be known, the others count where the book has them. */
const MADE_OF: Readonly<Record<string, readonly [string, ...string[]]>> = {
  incomeTotal: ["income"],
  expenditureTotal: ["expenditure", "yearEndCarryOver"],
};

/** The facts that answer a complete question, from the first view that can; empty when none can. */
export function factsUnder(book: Book, question: Concept): readonly PlacedFact[] {
  for (const view of VIEW_NAMES) {
    const answer = answerOf(book, view, question);
    if (answer.length > 0) return answer;
  }
  return [];
}

function levelOfParts(book: Book, question: Concept): Fen | null {
  const [first, ...others] = MADE_OF[question.measure ?? ""] ?? [];
  if (first === undefined) return null;
  let total = levelAt(book, { ...question, measure: first });
  for (const measure of total === null ? [] : others) {
    const part = levelAt(book, { ...question, measure });
    if (total !== null && part !== null) total = addFen(total, part);
  }
  return total;
}

/** The facts that a level is added up from: those of the measure itself, or of the measures that it is made of. */
export function factsBehind(book: Book, question: Concept): readonly PlacedFact[] {
  const own = factsUnder(book, question);
  if (own.length > 0) return own;
  return (MADE_OF[question.measure ?? ""] ?? []).flatMap((measure) => factsUnder(book, { ...question, measure }));
}

/** Known only when every part is. */
function operatingFunds(book: Book, question: Concept): Fen | null {
  const questions = operatingFundsQuestions(book, question);
  const parts = questions.map((part) => levelAt(book, part));
  const known = parts.filter((part) => part !== null);
  return known.length > 0 && known.length === parts.length ? sumFen(known) : null;
}

function levelAt(book: Book, question: Concept): Fen | null {
  const declared = comparativeOf(book, question);
  if (declared !== null) return declared;
  const facts = factsUnder(book, question);
  if (facts.length > 0) return sumFen(facts.map(({ fact }) => fact.amount));
  return question.measure === "governmentOperatingFunds"
    ? operatingFunds(book, question)
    : levelOfParts(book, question);
}

/**
 * What a book says of a concept: a declared comparative, or the sum of the facts that lie under it.
 * @param asked open dimensions mean the total; year, stage, entity and scope default to the book's own.
 * @returns fen, or null when the book says nothing at that grain. Null is not zero, and no joint figure is made up: with
 * expenditure by function and by economic use apart, asking for both at once gives null.
 * @throws RangeError when the concept holds a value that its dimension does not allow.
 */
export function levelOf(book: Book, asked: Concept): Fen | null {
  return levelAt(book, askedConcept(book, asked));
}
