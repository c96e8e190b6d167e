import type { Fen, PrintedAmount } from "../amount/index.ts";
import { type Concept, compareConcepts } from "../concept/index.ts";
import type { Book, PrintedCell } from "./book.ts";
import type { Fact } from "./fact.ts";
import { factsBehind, factsUnder, levelOf } from "./level.ts";
import { askedConcept } from "./placement.ts";

function holdsPrinted({ printedCells, facts }: Book): boolean {
  return printedCells.length > 0 || facts.some(({ printed }) => printed !== undefined);
}

/** A printed cell with the facts that it is the total of. */
interface Total {
  readonly cell: PrintedCell;
  readonly facts: ReadonlySet<Fact>;
}

const totalsOfBooks = new WeakMap<Book, readonly Total[]>();

/** The printed cells with their facts. Books are immutable, so this is worked out once a book. */
function totalsOf(book: Book): readonly Total[] {
  let totals = totalsOfBooks.get(book);
  if (totals === undefined) {
    totals = book.printedCells.map((cell) => ({
      cell,
      facts: new Set(factsBehind(book, askedConcept(book, cell.concept)).map(({ fact }) => fact)),
    }));
    totalsOfBooks.set(book, totals);
  }
  return totals;
}

function cellOf(book: Book, question: Concept): PrintedCell | undefined {
  const exact = book.printedCells.find(
    ({ concept }) => compareConcepts(askedConcept(book, concept), question) === "same",
  );
  if (exact || book.printedCells.length === 0) return exact;
  const behind = factsBehind(book, question);
  if (behind.length < 2) return undefined;
  const same = totalsOf(book).find(
    ({ facts }) => facts.size === behind.length && behind.every(({ fact }) => facts.has(fact)),
  );
  return same?.cell;
}

/**
 * The approved cell of a concept, where the book holds one: a printed total of the concept or of the very same facts (all
 * income is the income from the only fund), or the only fact that lies under it.
 */
export function printedOf(book: Book, asked: Concept): PrintedAmount | null {
  if (!holdsPrinted(book)) return null;
  const question = askedConcept(book, asked);
  const cell = cellOf(book, question);
  if (cell) return cell.printed;
  const facts = factsUnder(book, question);
  return facts.length === 1 ? (facts[0]?.fact.printed ?? null) : null;
}

/**
 * The level of a concept as the approval has it: its printed total, tail (尾差) included, where the book holds one; else
 * what the facts add up to. In fen, null when not known.
 */
export function approvedLevelOf(book: Book, asked: Concept): Fen | null {
  return cellOf(book, askedConcept(book, asked))?.printed.fen ?? levelOf(book, asked);
}
