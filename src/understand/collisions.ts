import { printConcept, refine } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";

function fenOf({ printed }: Figure): number {
  return printed.type === "amount" ? printed.fen : Number.NaN;
}

/**
 * A table, or a section of text, that states one concept with several values splits it by something that was not
 * understood (a unit, a kind of project): none of these figures is comparable with figures elsewhere.
 */
export function withoutCollisions(figures: readonly Figure[]): Figure[] {
  const values = new Map<string, Set<number>>();
  for (const figure of figures) {
    if (figure.concept.kind !== "level") continue;
    const key = printConcept(figure.concept);
    values.set(key, (values.get(key) ?? new Set()).add(fenOf(figure)));
  }
  return figures.map((figure) => {
    if ((values.get(printConcept(figure.concept))?.size ?? 0) < 2) return figure;
    return { ...figure, concept: refine(figure.concept, { item: undefined, entity: undefined }) };
  });
}
