import { type Book, emptyBook } from "../../src/book/index.ts";
import { canBeOne, compareFigures, conceptWords, describePrinted, ownFigures } from "../../src/compare/index.ts";
import { compose } from "../../src/compose/index.ts";
import type { Disclosure, Figure } from "../../src/disclosure/index.ts";
import { formatFor } from "../../src/format/index.ts";
import { applySteps, intake, withPrintedTotals } from "../../src/intake/index.ts";
import { type Understanding, understand } from "../../src/understand/index.ts";

/** How much of a published document comes out again of the book that was imported from it. */
export interface Recall {
  /** Edits that the import made, and those that were refused. */
  readonly edits: number;
  readonly refused: number;
  /** Different figures of the document: those of one concept with one value count once, changes of nought not at all. */
  readonly figures: number;
  /** How many of them the composed document states with the same concept and value. */
  readonly same: number;
  /** How many different printed numbers the document has, and how many of them are printed again. */
  readonly numbers: number;
  readonly printed: number;
  /** The figures that differ or do not come again, in words. */
  readonly lost: readonly string[];
}

/** What the import needs to be told: whose book it is, as a clerk would tell with `--body` and `--region`. */
export type Owner = Pick<Book, "body" | "units">;

function distinct(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    if (!kept.some(({ printed }) => describePrinted(printed) === describePrinted(figure.printed))) kept.push(figure);
  }
  return kept;
}

/** A change of nought is said in many ways, with and without a figure (增加（减少）0 万元, 与上年持平). */
function isNoChange({ concept, printed }: Figure): boolean {
  const value =
    printed.type === "percent" ? printed.value.units : printed.type === "amount" ? printed.fen : printed.value;
  return (concept.kind === "change" || concept.kind === "rate") && value === 0;
}

function wanted(document: Understanding): readonly Figure[] {
  return ownFigures(document).filter((figure) => !isNoChange(figure));
}

/** The book that importing a document into an empty one gives. */
function imported(document: Understanding, { body, units }: Owner) {
  const start: Book = { ...emptyBook(body, document.year ?? 0), units };
  const filled = applySteps(start, intake([document]).steps);
  return { ...filled, book: withPrintedTotals(filled.book, [document]) };
}

/** Imports a document, composes the book in the layout of its region and counts which of its figures come again. */
export function recallOf(disclosure: Disclosure, owner: Owner): Recall {
  const document = understand(disclosure);
  const { book, applied, refused } = imported(document, owner);
  const again = understand(compose(book, formatFor(book)));
  const { same, differences } = compareFigures(wanted(document), wanted(again));
  const lost = differences.filter(({ kind }) => kind !== "onlyRight");
  const numbers = distinct(document.figures);
  const printed = numbers.filter((one) => again.figures.some((other) => canBeOne(one.printed, other.printed)));
  return {
    edits: applied.length,
    refused: refused.length,
    figures: same + lost.length,
    same,
    numbers: numbers.length,
    printed: printed.length,
    lost: lost.map((difference) => {
      const right = difference.kind === "changed" ? `, composed ${describePrinted(difference.right.printed)}` : "";
      const left = difference.kind === "onlyRight" ? "" : describePrinted(difference.left.printed);
      return `${conceptWords(difference.concept)}: published ${left}${right}`;
    }),
  };
}
