import { addFen, type Fen, sumFen } from "../../amount/index.ts";
import { type Concept, refine } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import { ELIMINATIONS } from "../elimination/elimination.ts";
import { factsBehind, levelOf } from "../level.ts";
import { askedConcept } from "../placement.ts";

/** What one unit, or the eliminations, bring to a department's figure. */
export interface Contribution {
  readonly entity: string;
  /** In fen; negative for eliminations. */
  readonly amount: Fen;
}

/** What the units declare where the figure is of last year or made of other measures: asked of each by itself. */
function askedOfEach(book: Book, asked: Concept): Contribution[] {
  return [...book.units.map(({ name }) => name), ELIMINATIONS].flatMap((entity) => {
    if (entity === ELIMINATIONS && book.eliminations.length === 0) return [];
    const amount = levelOf(book, refine(asked, { entity, scope: undefined }));
    return amount === null || (entity === ELIMINATIONS && amount === 0) ? [] : [{ entity, amount }];
  });
}

/**
 * What a department's figure is made of: an amount for each unit that has a part in it, in the order of the units, and
 * one for what was eliminated. They add up to `levelOf`. Empty when the book does not say, or the department declares the
 * figure itself.
 */
export function contributionsTo(book: Book, asked: Concept): readonly Contribution[] {
  const total = levelOf(book, asked);
  if (total === null) return [];
  const byEntity = new Map<string, Fen>();
  for (const { fact, placed } of factsBehind(book, askedConcept(book, asked))) {
    const entity = placed.entity ?? book.body.name;
    const known = byEntity.get(entity);
    byEntity.set(entity, known === undefined ? fact.amount : addFen(known, fact.amount));
  }
  const fromFacts = [...book.units.map(({ name }) => name), ELIMINATIONS].flatMap((entity) => {
    const amount = byEntity.get(entity);
    return amount === undefined || (entity === ELIMINATIONS && amount === 0) ? [] : [{ entity, amount }];
  });
  const addsUp = (parts: readonly Contribution[]) => sumFen(parts.map(({ amount }) => amount)) === total;
  return [fromFacts, askedOfEach(book, asked)].find((parts) => parts.length > 0 && addsUp(parts)) ?? [];
}
