import { addFen, type Fen } from "../../amount/index.ts";
import { type Concept, refine } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import { eliminatedFacts } from "../elimination/facts.ts";
import { addressOf } from "../fact.ts";
import { levelOf } from "../level.ts";
import { VIEW_NAMES, type View } from "../view.ts";
import type { Contribution } from "./contributions.ts";

/** A line of a department's view: the units' facts of the same coordinates, what each brings, and their sum. */
export interface TracedLine {
  readonly view: View;
  /** The coordinates that the facts state, without whose they are. */
  readonly concept: Concept;
  /** In fen. */
  readonly amount: Fen;
  readonly contributions: readonly Contribution[];
}

/** Every line of a department's views with the units that it comes from, view by view, lines as they first appear. */
export function tracedLines(book: Book): readonly TracedLine[] {
  const lines = new Map<string, TracedLine>();
  for (const fact of [...book.facts, ...eliminatedFacts(book)]) {
    if (fact.view === "comparatives") continue;
    const { view, amount } = fact;
    const concept = refine(fact.concept, { entity: undefined, scope: undefined });
    const key = addressOf({ view, concept });
    const known = lines.get(key);
    const contribution = { entity: fact.concept.entity ?? book.body.name, amount };
    lines.set(key, {
      view,
      concept,
      amount: known ? addFen(known.amount, amount) : amount,
      contributions: [...(known?.contributions ?? []), contribution],
    });
  }
  const all = [...lines.values()];
  return VIEW_NAMES.flatMap((view) => all.filter((line) => line.view === view));
}

/** A figure of last year that some units declare and the department cannot have, because others say nothing of it. */
export interface OpenComparative {
  readonly concept: Concept;
  /** The units that say nothing; empty where what units paid each other last year has to be taken off first. */
  readonly silent: readonly string[];
}

/** The figures of last year that cannot be summed up from the units, each once: the department has to state them itself. */
export function openComparatives(book: Book): readonly OpenComparative[] {
  const open = new Map<string, OpenComparative>();
  for (const { view, concept } of book.facts) {
    if (view !== "comparatives" || concept.entity === undefined || concept.entity === book.body.name) continue;
    const asked = refine(concept, { entity: undefined, scope: undefined });
    const key = addressOf({ view, concept: asked });
    if (open.has(key) || levelOf(book, asked) !== null) continue;
    const silent = book.units.filter(({ name }) => levelOf(book, refine(asked, { entity: name })) === null);
    open.set(key, { concept: asked, silent: silent.map(({ name }) => name) });
  }
  return [...open.values()];
}
