import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { opinionsIn } from "./same-values.ts";
import { judgeSum } from "./sum.ts";

/** How well a figure agrees with what else the document says: what holds counts for it, what is broken against it. */
export type Trust = (figure: Figure) => number;

const FROM_SUMS = new WeakMap<Understanding, Trust>();
const FROM_ALL = new WeakMap<Understanding, Trust>();

const HELD = 1;
const BROKEN = -2;

/** A figure by its place: relations and lists hold the same printed number as different objects. */
export function siteKey({ site }: Figure): string {
  return `${site.block}:${site.row ?? ""}:${site.column ?? ""}:${site.start}`;
}

function add(scores: Map<string, number>, figure: Figure, score: number): void {
  const key = siteKey(figure);
  scores.set(key, (scores.get(key) ?? 0) + score);
}

function remembered(
  known: WeakMap<Understanding, Trust>,
  document: Understanding,
  make: () => Map<string, number>,
): Trust {
  const existing = known.get(document);
  if (existing) return existing;
  const scores = make();
  const trust: Trust = (figure) => scores.get(siteKey(figure)) ?? 0;
  known.set(document, trust);
  return trust;
}

function sumScores(document: Understanding): Map<string, number> {
  const scores = new Map<string, number>();
  for (const relation of document.relations) {
    const verdict = relation.exhaustive ? judgeSum(relation) : null;
    if (!verdict) continue;
    for (const figure of [relation.total, ...relation.parts]) add(scores, figure, verdict.held ? HELD : BROKEN);
  }
  return scores;
}

/** The trust that the document's own sums give to each of its figures. Computed once a document. */
export function trustFromSums(document: Understanding): Trust {
  return remembered(FROM_SUMS, document, () => sumScores(document));
}

/** The trust that sums and repetitions give together: a figure that other places contradict is the likelier wrong one. */
export function trustIn(document: Understanding): Trust {
  return remembered(FROM_ALL, document, () => {
    const scores = sumScores(document);
    for (const { values } of opinionsIn(document, trustFromSums(document))) {
      const [best, ...others] = values;
      const tied = others.some(({ weight }) => weight === best?.weight);
      if (!best || tied) continue;
      if (best.figures.length > 1) for (const figure of best.figures) add(scores, figure, HELD);
      for (const { figures } of others) for (const figure of figures) add(scores, figure, BROKEN);
    }
    return scores;
  });
}
