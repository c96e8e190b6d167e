import type { Book } from "../book/index.ts";
import type { Format, SectionDeclaration } from "../format/index.ts";

/** A book that cannot be composed in a format. */
export class ComposeError extends Error {
  override readonly name = "ComposeError";
}

function idsOf(sections: readonly SectionDeclaration[]): string[] {
  return sections.flatMap(({ id, sections: below = [] }) => [id, ...idsOf(below)]);
}

/** Which sections and tables are composed. A part that is named brings all that it contains. */
export interface Selection {
  readonly takes: (id: string) => boolean;
}

const EVERYTHING: Selection = { takes: () => true };

/**
 * What a book may be composed into: everything, or for a partial book the parts that it lists.
 * @throws ComposeError when the format has no such part.
 */
export function selectionOf({ partial, parts }: Book, format: Format): Selection {
  if (!partial) return EVERYTHING;
  const known = new Set([...idsOf(format.outline), ...format.tables.map(({ id }) => id)]);
  const unknown = parts.filter((part) => !known.has(part));
  if (unknown.length > 0) throw new ComposeError(`“${format.name}”没有这些部分：${unknown.join("、")}`);
  return { takes: (id) => parts.includes(id) };
}

/** The selection inside a section: everything, once the section itself is taken. */
export function within(selection: Selection, id: string): Selection {
  return selection.takes(id) ? EVERYTHING : selection;
}
