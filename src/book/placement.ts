import { ALL, type Concept, completeConcept, type Dimension, refine } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { ELIMINATIONS } from "./elimination/elimination.ts";
import type { Fact } from "./fact.ts";
import { viewDeclaration } from "./view.ts";

/** The stage of the figures that a book holds when they do not say otherwise. */
export const DEFAULT_STAGE = "approved";

/** The dimensions that say whose statement it is and when; figures that differ here are never added up. */
export const STATEMENT_DIMENSIONS = ["year", "stage", "entity", "scope"] as const satisfies readonly Dimension[];

/** The scope in which an entity of the book speaks; undefined for a name that the book does not know. */
export function scopeOf(book: Book, entity: string): string | undefined {
  if (entity === book.body.name) return book.units.length > 0 ? "consolidated" : (book.body.scope ?? "unit");
  if (entity === ELIMINATIONS && book.eliminations.length > 0) return "unit";
  return book.units.find((unit) => unit.name === entity)?.scope;
}

/** The coordinates of the book itself: its year, the approved stage, its body in the body's scope. */
export function bookConcept(book: Book): Concept {
  const entity = book.body.name;
  return { year: String(book.year), stage: DEFAULT_STAGE, entity, scope: scopeOf(book, entity) ?? ALL };
}

/**
 * A concept as it is asked of the book: a level (unless it says otherwise) of the book's body and year, with every other
 * open dimension a stated total.
 * @throws RangeError when a value is not allowed in its dimension.
 */
export function askedConcept(book: Book, asked: Concept): Concept {
  const own = bookConcept(book);
  const entity = asked.entity ?? own.entity;
  const scope = asked.scope ?? (entity === undefined ? undefined : scopeOf(book, entity));
  return completeConcept(refine({ kind: "level", ...own, ...asked }, { entity, scope }));
}

/**
 * Where a fact stands: its coordinates, those that its view implies, and the book's own for statement dimensions.
 * With one unit the facts are that unit's; comparatives are the body's. What stays absent is unknown.
 */
export function placedConcept(book: Book, fact: Fact): Concept {
  const own = bookConcept(book);
  const only = book.units.length === 1 ? book.units[0]?.name : undefined;
  const entity = fact.concept.entity ?? (fact.view === "comparatives" ? own.entity : (only ?? own.entity));
  const scope = fact.concept.scope ?? (entity === undefined ? undefined : scopeOf(book, entity));
  return refine({ ...own, ...viewDeclaration(fact.view).covers, ...fact.concept }, { entity, scope });
}
