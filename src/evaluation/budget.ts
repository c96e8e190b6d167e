import { addFen, type Fen, fen, sumFen } from "../amount/index.ts";
import { type Book, levelOf } from "../book/index.ts";

/** The money of a project, or of the whole body: as approved, as adjusted up to a month, and paid up to it. In fen. */
export interface Money {
  readonly initial: Fen;
  readonly adjusted: Fen;
  readonly paid: Fen;
}

function upTo<T extends { readonly month: number; readonly project?: string; readonly amount: Fen }>(
  entries: readonly T[],
  month: number,
  project: string | undefined,
): Fen {
  return sumFen(
    entries
      .filter((entry) => entry.month <= month && (project === undefined || entry.project === project))
      .map(({ amount }) => amount),
  );
}

/**
 * The money of a project up to the end of a month; of the whole body when no project is named. Null when the book does not
 * say what was approved.
 */
export function moneyOf(book: Book, month: number, project?: string): Money | null {
  const initial = levelOf(book, { measure: "expenditure", ...(project !== undefined && { project }) });
  if (initial === null) return null;
  const { adjustments = [], spending = [] } = book.execution ?? {};
  return {
    initial,
    adjusted: addFen(initial, upTo(adjustments, month, project)),
    paid: spending.length === 0 ? fen(0) : upTo(spending, month, project),
  };
}
