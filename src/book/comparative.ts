import type { Fen } from "../amount/index.ts";
import { ALL, type Concept, DIMENSIONS, type Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { STATEMENT_DIMENSIONS } from "./placement.ts";
import { statedFor } from "./statement.ts";
import { COMPARATIVE_DIMENSIONS } from "./view.ts";

const NOT_COMPARED: ReadonlySet<Dimension> = new Set(["kind", "base", "unitKind", ...STATEMENT_DIMENSIONS]);

function fits(placed: Concept, asked: Concept): boolean {
  const stated = COMPARATIVE_DIMENSIONS[asked.measure ?? ""] ?? [];
  return DIMENSIONS.every((dimension) => {
    if (NOT_COMPARED.has(dimension)) return true;
    const value = placed[dimension] ?? (stated.includes(dimension) ? undefined : ALL);
    return value === (asked[dimension] ?? ALL);
  });
}

/**
 * A figure that the book declares for another year or stage. Comparatives stand alone: they are never added up, and one
 * that leaves open a dimension that matters is never taken for the total.
 * @returns fen, or null when none is declared for exactly this.
 */
export function comparativeOf(book: Book, asked: Concept): Fen | null {
  return statedFor(book, "comparatives", asked).find(({ placed }) => fits(placed, asked))?.fact.amount ?? null;
}
