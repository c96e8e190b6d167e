import { ALL, type Concept, NATURE_TREE, printConcept, refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { ShareClaim } from "../model.ts";

/** The concepts that a share of `part` can be a share of: the part with one of its dimensions widened. */
function widened(part: Concept): Concept[] {
  const wider: Concept[] = [];
  if (part.functionCode !== undefined && part.functionCode !== ALL) wider.push(refine(part, { functionCode: ALL }));
  if (part.economicCode !== undefined && part.economicCode !== ALL) wider.push(refine(part, { economicCode: ALL }));
  if (part.item !== undefined && part.item !== ALL) wider.push(refine(part, { item: ALL }));
  for (let nature = NATURE_TREE.get(part.nature ?? ALL); nature !== undefined; nature = NATURE_TREE.get(nature)) {
    wider.push(refine(part, { nature }));
  }
  if (part.fund !== undefined && part.fund !== ALL) wider.push(refine(part, { fund: ALL }));
  return wider;
}

/** Adds to each share the wholes that the rest of the document states, behind those of its own sentence. */
export function withWholes(shares: readonly ShareClaim[], figures: readonly Figure[]): ShareClaim[] {
  const byConcept = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.concept.kind !== "level") continue;
    const key = printConcept(figure.concept);
    byConcept.set(key, [...(byConcept.get(key) ?? []), figure]);
  }
  return shares.map((claim) => {
    const elsewhere = widened(claim.part.concept).flatMap((concept) => byConcept.get(printConcept(concept)) ?? []);
    return { ...claim, wholes: [...claim.wholes, ...elsewhere.filter((figure) => !claim.wholes.includes(figure))] };
  });
}
