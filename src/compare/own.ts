import { ALL, refine } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";

/**
 * The figures of a document with its own body left unnamed, so that two documents of one body can be compared even where
 * they call it differently, or one calls the department a unit because it has no others.
 */
export function ownFigures({ figures, body }: Pick<Understanding, "figures" | "body">): readonly Figure[] {
  return figures.map((figure) => {
    const { entity, scope } = figure.concept;
    if (entity !== undefined && entity !== ALL && entity !== body) return figure;
    if (scope === "headquarters") return { ...figure, concept: refine(figure.concept, { entity: ALL }) };
    return { ...figure, concept: refine(figure.concept, { entity: ALL, scope: ALL }) };
  });
}
