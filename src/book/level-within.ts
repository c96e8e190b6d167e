import { type Fen, fen } from "../amount/index.ts";
import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { levelOf } from "./level.ts";
import { membersOf } from "./members.ts";
import { valueLiesUnder } from "./position.ts";

function without(dimensions: readonly Dimension[], dimension: Dimension): readonly Dimension[] {
  return dimensions.filter((other) => other !== dimension);
}

function isNoPart(book: Book, asked: Concept, dimension: Dimension, others: readonly Dimension[]): boolean {
  const part = asked[dimension];
  if (part === undefined || part === ALL) return false;
  const whole = { ...asked, [dimension]: ALL };
  const level = levelWithin(book, whole, others);
  if (level === null || level === 0) return level === 0;
  const parts = membersOf(book, whole, dimension);
  const touches = (value: string) => valueLiesUnder(dimension, value, part) || valueLiesUnder(dimension, part, value);
  return parts.length > 0 && !parts.some(touches);
}

/**
 * The level of a part, in fen: what the book says of it, or nought where the book divides the whole by one of the
 * dimensions and this part is not among its parts, or where the whole itself is nought. Null when neither is so: what is
 * not divided, or not so finely, is not known to be nought.
 */
export function levelWithin(book: Book, asked: Concept, dimensions: readonly Dimension[]): Fen | null {
  const level = levelOf(book, asked);
  if (level !== null) return level;
  return dimensions.some((dimension) => isNoPart(book, asked, dimension, without(dimensions, dimension)))
    ? fen(0)
    : null;
}
