import { ALL, type Concept, DIMENSIONS, printConcept, refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { agree } from "./agreement.ts";

/** What was spent of one fund (决算) is all that was spent of it, whatever year the money came from. */
function ofAllAges(concept: Concept): Concept {
  const { stage, measure, fund, age } = concept;
  const spent = stage === "final" && measure === "expenditure" && fund !== undefined && fund !== ALL;
  return spent && age === undefined ? refine(concept, { age: ALL }) : concept;
}

/** A concept without the names of bodies, which differ from document to document; null where anything else is unknown. */
function nameless(stated: Concept): string | null {
  const concept = ofAllAges(stated);
  const known = DIMENSIONS.every((dimension) => dimension === "entity" || dimension === "scope" || concept[dimension]);
  return known ? printConcept(refine(concept, { entity: undefined, scope: undefined })) : null;
}

function plainName(name: string | undefined | null): string {
  return (name ?? "").replace(/[\s（）()]|部门|本级|本部$|机关$/g, "");
}

/** Whether a name says 本级 or 本部: the office alone, whose figures are not those of the department that it heads. */
function isOfficeAlone(name: string): boolean {
  return /本[级部][）)]?\s*$/.test(name);
}

/** Whether a figure of another document is about the body: the document is the body's own, or the row names the body. */
function isAbout(figure: Figure, document: Understanding, body: string | null): boolean {
  const wanted = plainName(body);
  const owner = plainName(document.body);
  const entity = plainName(figure.concept.entity);
  if (entity !== "" && entity !== owner) return entity === wanted;
  const name = entity === "" ? document.body : (figure.concept.entity ?? null);
  if (body && name && isOfficeAlone(body) !== isOfficeAlone(name)) return false;
  return owner === "" || wanted === "" || owner === wanted || owner.endsWith(wanted) || wanted.endsWith(owner);
}

/** Looks figures up by concept in other documents about the same body; what they state in two ways is left out. */
export type Lookup = (concept: Concept) => Figure | undefined;

/** Figures by nameless concept; null for what they state in two ways. Only levels of known concepts are in it. */
export type Levels = ReadonlyMap<string, Figure | null>;

/** An index over levels, by concept without the names of bodies. */
export function indexLevels(figures: Iterable<Figure>): Levels {
  const byConcept = new Map<string, Figure | null>();
  for (const figure of figures) {
    const key = figure.concept.kind === "level" ? nameless(figure.concept) : null;
    if (key === null) continue;
    const known = byConcept.get(key);
    if (known === undefined) byConcept.set(key, figure);
    else if (known && !agree(known, figure)) byConcept.set(key, null);
  }
  return byConcept;
}

/** The levels that documents state of a body. */
export function levelsOf(body: string | null, documents: readonly Understanding[]): Levels {
  return indexLevels(
    documents.flatMap((document) => document.figures.filter((figure) => isAbout(figure, document, body))),
  );
}

/** An index over the levels that other documents state of a body. */
export function figuresAbout(body: string | null, documents: readonly Understanding[]): Lookup {
  const byConcept = levelsOf(body, documents);
  return (concept) => {
    const key = nameless(concept);
    return key === null ? undefined : (byConcept.get(key) ?? undefined);
  };
}
