import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { ancestry, compareValues } from "./grain.ts";
import { askedConcept } from "./placement.ts";
import { answerOf } from "./statement.ts";
import { VIEW_NAMES } from "./view.ts";

/** The values in the first view that goes down to a depth; where none does, in the first that states the dimension. */
function valuesStated(book: Book, asked: Concept, dimension: Dimension, depth: number): readonly string[] {
  const question = askedConcept(book, asked);
  let coarser: readonly string[] = [];
  for (const view of VIEW_NAMES) {
    const values = answerOf(book, view, question).map(({ placed }) => placed[dimension]);
    if (values.length === 0 || values.some((value) => value === undefined || value === ALL)) continue;
    const stated = [...new Set(values as string[])];
    if (stated.some((value) => ancestry(dimension, value).length >= depth)) return stated;
    if (coarser.length === 0) coarser = stated;
  }
  return coarser;
}

/**
 * The values of a dimension that the book has facts for under a concept, each with the values above it down to the given
 * levels (1 for 类, 2 for 款, 3 for 项; for funds and natures the depth in their tree), parents before children;
 * the values as the facts state them when no levels are given. Projects stand in the order of the book. Empty when no view states the dimension throughout.
 */
export function membersOf(
  book: Book,
  asked: Concept,
  dimension: Dimension,
  levels?: readonly number[],
): readonly string[] {
  const members = new Set<string>();
  for (const value of valuesStated(book, asked, dimension, Math.max(0, ...(levels ?? [])))) {
    if (levels === undefined) members.add(value);
    ancestry(dimension, value).forEach((ancestor, index) => {
      if (levels?.includes(index + 1)) members.add(ancestor);
    });
  }
  if (dimension === "project") {
    return book.projects.map(({ code }) => code).filter((code) => members.has(code));
  }
  return [...members].sort((left, right) => compareValues(dimension, left, right));
}
