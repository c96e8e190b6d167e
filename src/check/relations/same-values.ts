import { printConcept } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { agree } from "./agreement.ts";
import { canonicalIn, isComplete } from "./canonical.ts";
import { siteKey, type Trust } from "./trust.ts";

/** All places that state one concept, parted by the value that they state, best supported value first. */
export interface Opinions {
  /** The canonical identity of the concept. */
  readonly concept: string;
  readonly values: readonly Opinion[];
}

export interface Opinion {
  readonly figures: readonly Figure[];
  readonly weight: number;
}

/** Levels of which every dimension is known, by concept; a figure that stands once counts once. */
function groupsOf(document: Understanding): Map<string, Figure[]> {
  const groups = new Map<string, Map<string, Figure>>();
  const canonical = canonicalIn(document);
  for (const figure of document.figures) {
    const { concept } = figure;
    if (concept.kind !== "level" || !isComplete(concept)) continue;
    const key = printConcept(canonical(concept));
    groups.set(key, (groups.get(key) ?? new Map<string, Figure>()).set(siteKey(figure), figure));
  }
  return new Map([...groups].map(([key, group]) => [key, [...group.values()]]));
}

const LEAST = -1;
const MOST = 3;

function valuesOf(group: readonly Figure[], trust: Trust): Opinion[] {
  const clusters: Figure[][] = [];
  for (const figure of group) {
    const cluster = clusters.find((figures) => figures.every((other) => agree(figure, other)));
    if (cluster) cluster.push(figure);
    else clusters.push([figure]);
  }
  const weightOf = (figures: readonly Figure[]) =>
    figures.reduce((sum, figure) => sum + 1 + Math.max(LEAST, Math.min(MOST, trust(figure))), 0);
  return clusters.map((figures) => ({ figures, weight: weightOf(figures) })).sort((a, b) => b.weight - a.weight);
}

const KNOWN = new WeakMap<Trust, readonly Opinions[]>();

/**
 * The concepts that a document states more than once, with the values that it gives them.
 *
 * @param trust how well figures of this document agree with the rest; one function a document, by which the answer is kept
 */
export function opinionsIn(document: Understanding, trust: Trust): readonly Opinions[] {
  const known = KNOWN.get(trust);
  if (known) return known;
  const opinions = [...groupsOf(document)]
    .filter(([, group]) => group.length > 1)
    .map(([concept, group]) => ({ concept, values: valuesOf(group, trust) }));
  KNOWN.set(trust, opinions);
  return opinions;
}
