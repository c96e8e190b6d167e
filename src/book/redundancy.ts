import type { Concept, Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { addressOf } from "./fact.ts";
import { ancestry } from "./grain.ts";
import type { BookIssue } from "./issue.ts";
import { placedConcept } from "./placement.ts";
import type { View } from "./view.ts";

/** Dimensions in which a coarser fact would hold a finer one a second time. */
const NESTED = [
  "functionCode",
  "economicCode",
  "project",
  "item",
  "nature",
  "fund",
  "age",
  "origin",
] as const satisfies readonly Dimension[];

/** How deep a fact goes in each nested dimension; 0 where it leaves it open. */
type Grain = readonly number[];

function grainOf(concept: Concept): Grain {
  return NESTED.map((dimension) => {
    const value = concept[dimension];
    return value === undefined ? 0 : ancestry(dimension, value).length;
  });
}

function coarser(left: Grain, right: Grain): boolean {
  return (
    left.every((depth, index) => depth <= (right[index] ?? 0)) && left.some((depth, index) => depth !== right[index])
  );
}

/** The concept as a fact of a coarser grain would state it. */
function atGrain(concept: Concept, grain: Grain): Concept {
  const cut = NESTED.map((dimension, index) => {
    const value = concept[dimension];
    return [dimension, value === undefined ? undefined : ancestry(dimension, value)[(grain[index] ?? 0) - 1]] as const;
  });
  const kept = { ...concept, ...Object.fromEntries(cut) };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

interface Entry {
  readonly index: number;
  readonly concept: Concept;
  readonly grain: Grain;
}

function entriesByView(book: Book): ReadonlyMap<View, readonly Entry[]> {
  const byView = new Map<View, Entry[]>();
  book.facts.forEach((fact, index) => {
    const concept = placedConcept(book, fact);
    const entry = { index, concept, grain: grainOf(concept) };
    const entries = byView.get(fact.view);
    if (entries) entries.push(entry);
    else byView.set(fact.view, [entry]);
  });
  return byView;
}

function viewIssues(view: View, entries: readonly Entry[]): BookIssue[] {
  const issues: BookIssue[] = [];
  const seen = new Map<string, number>();
  for (const { index, concept } of entries) {
    const first = seen.get(addressOf({ view, concept }));
    if (first === undefined) seen.set(addressOf({ view, concept }), index);
    else issues.push({ path: `facts[${index}]`, message: `与 facts[${first}] 口径相同，重复登记` });
  }
  if (view === "comparatives") return issues;
  const grains = [...new Map(entries.map(({ grain }) => [grain.join(), grain])).values()];
  const reported = new Set<number>();
  for (const { index, concept, grain } of entries) {
    for (const above of grains) {
      if (!coarser(above, grain)) continue;
      const holder = seen.get(addressOf({ view, concept: atGrain(concept, above) }));
      if (holder === undefined || reported.has(holder)) continue;
      reported.add(holder);
      issues.push({ path: `facts[${holder}]`, message: `已含 facts[${index}]：账本不存可以由更细的数加出来的数` });
    }
  }
  return issues;
}

/**
 * Facts stated twice, and facts that state again what finer facts of the same view already add up to. Comparatives may
 * nest: they are declared one by one and never added.
 */
export function redundancyIssues(book: Book): BookIssue[] {
  return [...entriesByView(book)].flatMap(([view, entries]) => viewIssues(view, entries));
}
