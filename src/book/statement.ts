import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { ELIMINATIONS } from "./elimination/elimination.ts";
import { eliminatedFacts } from "./elimination/facts.ts";
import type { Fact } from "./fact.ts";
import { placedConcept, STATEMENT_DIMENSIONS } from "./placement.ts";
import { constraintsOf, positionOf, valueLiesUnder } from "./position.ts";
import { VIEW_NAMES, type View, viewDeclaration } from "./view.ts";

/** A fact with its coordinates in full. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly placed: Concept;
}

/** The facts of a view by the statement that they belong to. */
type Statements = ReadonlyMap<string, readonly PlacedFact[]>;

const placedFacts = new WeakMap<Book, ReadonlyMap<View, Statements>>();

/** Facts with equal keys are statements of one body in one scope for one year and stage: only these are ever added up. */
function statementKey(placed: Concept): string {
  return STATEMENT_DIMENSIONS.map((dimension) => placed[dimension] ?? "").join("|");
}

/** The facts of a view, placed and sorted into statements. Books are immutable, so this is worked out once a book. */
function statementsOf(book: Book, view: View): Statements {
  let byView = placedFacts.get(book);
  if (byView === undefined) {
    const sorted = new Map<View, Map<string, PlacedFact[]>>(VIEW_NAMES.map((name) => [name, new Map()]));
    for (const fact of [...book.facts, ...eliminatedFacts(book)]) {
      const placed = placedConcept(book, fact);
      const statements = sorted.get(fact.view);
      const key = statementKey(placed);
      const statement = statements?.get(key);
      if (statement) statement.push({ fact, placed });
      else statements?.set(key, [{ fact, placed }]);
    }
    byView = sorted;
    placedFacts.set(book, byView);
  }
  return byView.get(view) ?? new Map();
}

/** The facts of a view that are stated for exactly the year, stage, entity and scope of a concept. */
export function statedFor(book: Book, view: View, asked: Concept): readonly PlacedFact[] {
  return statementsOf(book, view).get(statementKey(asked)) ?? [];
}

/** Whether the view is a complete statement of what is asked: all of it lies in what the view covers. */
function covers(view: View, asked: Concept): boolean {
  const declaration = viewDeclaration(view);
  const { measure, ...region } = declaration.covers;
  if (asked.measure !== measure) return false;
  if (declaration.wholly && (asked[declaration.wholly] ?? ALL) !== ALL) return true;
  return Object.entries(region).every(([name, covered]) => {
    const dimension = name as Dimension;
    const value = asked[dimension] ?? ALL;
    return value !== ALL && valueLiesUnder(dimension, value, covered);
  });
}

/** Whether the broad statement of a unit shows that it has nothing of what a narrow view states: only projects, no basic expenditure. */
function hasNothingIn(book: Book, view: View, unit: Concept): boolean {
  const { measure, ...region } = viewDeclaration(view).covers;
  const constraints = constraintsOf(region);
  if (constraints.length === 0) return false;
  return VIEW_NAMES.some((broad) => {
    const { covers } = viewDeclaration(broad);
    if (covers.measure !== measure || Object.keys(covers).length > 1) return false;
    const facts = statedFor(book, broad, unit);
    return facts.length > 0 && facts.every(({ placed }) => positionOf(placed, constraints) === "outside");
  });
}

/**
 * The facts of a view that speak for an entity in a scope. What is stated for it directly comes before what its units add
 * up to, less what they pay each other; a department's total needs the facts of every unit where the view has them for
 * every unit that has anything of the kind.
 */
function spokenFor(book: Book, view: View, asked: Concept): readonly PlacedFact[] {
  const direct = statedFor(book, view, asked);
  if (direct.length > 0 || asked.scope !== "consolidated" || asked.entity !== book.body.name) return direct;
  const units = book.units.map(({ name, scope }): Concept => ({ ...asked, entity: name, scope }));
  const ofUnits = units.map((unit) => ({ unit, facts: statedFor(book, view, unit) }));
  const isSilent = ofUnits.some(({ unit, facts }) => facts.length === 0 && !hasNothingIn(book, view, unit));
  if (viewDeclaration(view).everyUnit && isSilent) return [];
  return [
    ...ofUnits.flatMap(({ facts }) => facts),
    ...statedFor(book, view, { ...asked, entity: ELIMINATIONS, scope: "unit" }),
  ];
}

/** The dimensions in which narrow views are finer than the broad statement of their measure. */
const DETAIL = { economicCode: ALL, project: ALL, unitKind: ALL } as const;

/** Whether a broad statement shows that all of what is asked, detail apart, lies under one value of a dimension. */
function liesWhollyUnder(book: Book, asked: Concept, dimension: Dimension, value: string): boolean {
  return VIEW_NAMES.some((view) => {
    if (Object.keys(viewDeclaration(view).covers).length > 1) return false;
    const facts = answerOf(book, view, { ...asked, ...DETAIL });
    return facts.length > 0 && facts.every(({ placed }) => valueLiesUnder(dimension, placed[dimension] ?? ALL, value));
  });
}

/**
 * The question as a view can answer it: as it is where the view covers it; narrowed to what the view covers where the book
 * has nothing outside of that (all basic expenditure is from the general public budget). Null where the view cannot.
 */
function answerable(book: Book, view: View, asked: Concept): Concept | null {
  if (covers(view, asked)) return asked;
  const { measure, ...region } = viewDeclaration(view).covers;
  if (asked.measure !== measure) return null;
  let question = asked;
  for (const [name, covered] of Object.entries(region)) {
    const dimension = name as Dimension;
    const value = asked[dimension] ?? ALL;
    if (value === ALL ? !liesWhollyUnder(book, asked, dimension, covered) : !valueLiesUnder(dimension, value, covered))
      return null;
    if (value === ALL) question = { ...question, [dimension]: covered };
  }
  return question;
}

/** What a view says of a question: the facts that lie under it; empty when it says nothing at that grain. */
export function answerOf(book: Book, view: View, asked: Concept): readonly PlacedFact[] {
  const question = view === "comparatives" ? null : answerable(book, view, asked);
  if (question === null) return [];
  const constraints = constraintsOf(question);
  const inside: PlacedFact[] = [];
  for (const candidate of spokenFor(book, view, asked)) {
    const position = positionOf(candidate.placed, constraints);
    if (position === "straddling") return [];
    if (position === "inside") inside.push(candidate);
  }
  return inside;
}
