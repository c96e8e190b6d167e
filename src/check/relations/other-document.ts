import { type Concept, DIMENSIONS, printConcept, refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { agree } from "./agreement.ts";

/** A concept without the names of bodies, which differ from document to document. */
function nameless(concept: Concept): string | null {
  const known = DIMENSIONS.every((dimension) => dimension === "entity" || dimension === "scope" || concept[dimension]);
  return known ? printConcept(refine(concept, { entity: undefined, scope: undefined })) : null;
}

function plainName(name: string | undefined | null): string {
  return (name ?? "").replace(/[\s（）()]|部门|本级|机关$/g, "");
}

/** Whether a name says 本级: the office alone, whose figures are not those of the department that it heads. */
function isOfficeAlone(name: string): boolean {
  return /本级[）)]?\s*$/.test(name);
}

/** Whether a figure of another document is about the body: the document is the body's own, or the row names the body. */
function isAbout(figure: Figure, document: Understanding, body: string | null): boolean {
  const wanted = plainName(body);
  const owner = plainName(document.body);
  const entity = plainName(figure.concept.entity);
  if (entity !== "" && entity !== owner) return entity === wanted;
  if (body && document.body && isOfficeAlone(body) !== isOfficeAlone(document.body)) return false;
  return owner === "" || wanted === "" || owner === wanted || owner.endsWith(wanted) || wanted.endsWith(owner);
}

/** Looks figures up by concept in other documents about the same body; what they state in two ways is left out. */
export type Lookup = (concept: Concept) => Figure | undefined;

/** An index over the levels that other documents state of a body. */
export function figuresAbout(body: string | null, documents: readonly Understanding[]): Lookup {
  const byConcept = new Map<string, Figure | null>();
  for (const document of documents) {
    for (const figure of document.figures) {
      if (figure.concept.kind !== "level" || !isAbout(figure, document, body)) continue;
      const key = nameless(figure.concept);
      if (key === null) continue;
      const known = byConcept.get(key);
      if (known === undefined) byConcept.set(key, figure);
      else if (known && !agree(known, figure)) byConcept.set(key, null);
    }
  }
  return (concept) => {
    const key = nameless(concept);
    return key === null ? undefined : (byConcept.get(key) ?? undefined);
  };
}
