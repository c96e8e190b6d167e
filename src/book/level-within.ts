import { type Fen, fen } from "../amount/index.ts";
import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { levelOf } from "./level.ts";
import { membersOf } from "./members.ts";
import { valueLiesUnder } from "./position.ts";

function isNoPart(book: Book, asked: Concept, dimension: Dimension): boolean {
  const part = asked[dimension];
  if (part === undefined || part === ALL) return false;
  const whole = { ...asked, [dimension]: ALL };
  if (levelOf(book, whole) === null) return false;
  const parts = membersOf(book, whole, dimension);
  return parts.length > 0 && !parts.some((value) => valueLiesUnder(dimension, value, part));
}

/**
 * The level of a part, in fen: what the book says of it, or nought where the book divides the whole by one of the
 * dimensions and this part is not among its parts. Null when neither is so: what is not divided is not known to be nought.
 */
export function levelWithin(book: Book, asked: Concept, dimensions: readonly Dimension[]): Fen | null {
  const level = levelOf(book, asked);
  if (level !== null) return level;
  return dimensions.some((dimension) => isNoPart(book, asked, dimension)) ? fen(0) : null;
}
