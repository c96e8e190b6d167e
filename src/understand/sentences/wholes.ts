import { ALL, type Concept, NATURE_TREE, printConcept, refine, shareBase } from "../../concept/index.ts";
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

/**
 * Finds what each share is a share of: an amount of its own sentence, or of the rest of the document, whose concept holds
 * the part. Only where none is known are the other amounts of the sentence considered.
 */
export function withWholes(shares: readonly ShareClaim[], figures: readonly Figure[]): ShareClaim[] {
  const byConcept = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.concept.kind !== "level") continue;
    const key = printConcept(figure.concept);
    const same = byConcept.get(key);
    if (same) same.push(figure);
    else byConcept.set(key, [figure]);
  }
  return shares.map((claim) => {
    const parts = widened(claim.part.concept);
    const keys = new Set(parts.map(printConcept));
    const inSentence = claim.wholes.filter((figure) => keys.has(printConcept(figure.concept)));
    const elsewhere = parts.flatMap((concept) => byConcept.get(printConcept(concept)) ?? []);
    const meant = [...inSentence, ...elsewhere.filter((figure) => !inSentence.includes(figure))];
    const wholes = meant.length > 0 ? meant : claim.wholes;
    return { ...claim, wholes, share: withBase(claim, wholes[0]) };
  });
}

/** The share with the concept of what it is a share of, where that is known. */
function withBase({ part, share }: ShareClaim, whole: Figure | undefined): Figure {
  if (!whole || whole.concept.measure === undefined || part.concept.measure === undefined) return share;
  const level = refine(whole.concept, { kind: "share", base: undefined });
  const own = refine(share.concept, { base: undefined });
  return { ...share, concept: refine(own, { base: shareBase(own, level) }) };
}
