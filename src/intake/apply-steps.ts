import { absFen, type Fen, intervalOf, type PrintedAmount, subtractFen, sumFen } from "../amount/index.ts";
import { apply, type Book, levelOf, OperationError, type PrintedCell, printedOf, validateBook } from "../book/index.ts";
import type { Understanding } from "../understand/index.ts";
import { tableFacts } from "./facts.ts";
import type { Step } from "./step.ts";

/** A book after an import, with the edits that were refused and why. */
export interface Filled {
  readonly book: Book;
  readonly applied: readonly Step[];
  readonly refused: readonly { readonly step: Step; readonly why: string }[];
}

function issueOf(before: ReadonlySet<string>, book: Book): string | null {
  const issue = validateBook(book).find(({ path, message }) => !before.has(`${path}|${message}`));
  return issue ? `${issue.path} ${issue.message}` : null;
}

function issuesOf(book: Book): ReadonlySet<string> {
  return new Set(validateBook(book).map(({ path, message }) => `${path}|${message}`));
}

function tried(book: Book, step: Step): Book | string {
  try {
    return apply(book, step.operation).book;
  } catch (error) {
    if (error instanceof OperationError) return error.message;
    throw error;
  }
}

/** Applies edits one by one; where one leaves the book unsound it alone is refused. */
export function applySteps(start: Book, steps: readonly Step[]): Filled {
  let book = start;
  const applied: Step[] = [];
  const refused: { step: Step; why: string }[] = [];
  const atOnce = steps.reduce<Book | string>(
    (state, step) => (typeof state === "string" ? state : tried(state, step)),
    start,
  );
  if (typeof atOnce !== "string" && issueOf(issuesOf(start), atOnce) === null)
    return { book: atOnce, applied: steps, refused };
  for (const step of steps) {
    const next = tried(book, step);
    const why = typeof next === "string" ? next : issueOf(issuesOf(book), next);
    if (typeof next === "string" || why !== null) refused.push({ step, why: why ?? "" });
    else {
      book = next;
      applied.push(step);
    }
  }
  return { book, applied, refused };
}

/** The most last places by which rounded parts may miss their total; what is further off is another number. */
const MOST_TAIL = 20;

function isTail(level: Fen, printed: PrintedAmount): boolean {
  const { lo, hi } = intervalOf(printed);
  const width = subtractFen(hi, lo);
  return absFen(subtractFen(level, printed.fen)) <= sumFen(Array.from({ length: MOST_TAIL }, () => width));
}

/** The book with the totals as the tables print them, where they differ from the sum of their parts by a tail (尾差). */
export function withPrintedTotals(book: Book, documents: readonly Understanding[]): Book {
  const cells: PrintedCell[] = [];
  for (const { concept, figure, printed } of tableFacts(documents).totals) {
    const asked = { measure: figure.concept.measure ?? "expenditure", ...concept };
    const level = levelOf(book, asked);
    if (level === null || level === printed.fen || !isTail(level, printed)) continue;
    if (printedOf({ ...book, printedCells: cells }, asked) !== null) continue;
    cells.push({ concept: asked, printed: { fen: printed.fen, unit: printed.unit, decimals: printed.decimals } });
  }
  return { ...book, printedCells: [...book.printedCells, ...cells] };
}
