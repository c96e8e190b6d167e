import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { judgeSum } from "./sum.ts";

/** How well a figure agrees with the sums that it takes part in: those that hold count for it, broken ones against it. */
export type Trust = (figure: Figure) => number;

const KNOWN = new WeakMap<Understanding, Trust>();

/** A figure by its place: relations and lists hold the same printed number as different objects. */
export function siteKey({ site }: Figure): string {
  return `${site.block}:${site.row ?? ""}:${site.column ?? ""}:${site.start}`;
}

/** The trust that the document's own sums give to each of its figures. Computed once a document. */
export function trustIn(document: Understanding): Trust {
  const existing = KNOWN.get(document);
  if (existing) return existing;
  const scores = new Map<string, number>();
  for (const relation of document.relations) {
    const verdict = relation.exhaustive ? judgeSum(relation) : null;
    if (!verdict) continue;
    for (const figure of [relation.total, ...relation.parts]) {
      const key = siteKey(figure);
      scores.set(key, (scores.get(key) ?? 0) + (verdict.held ? 1 : -2));
    }
  }
  const trust: Trust = (figure) => scores.get(siteKey(figure)) ?? 0;
  KNOWN.set(document, trust);
  return trust;
}
