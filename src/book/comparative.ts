import { addFen, type Fen } from "../amount/index.ts";
import { ALL, type Concept, DIMENSIONS, type Dimension } from "../concept/index.ts";
import type { Book, Unit } from "./book.ts";
import { TRANSFER_FUNDS } from "./elimination/elimination.ts";
import { DEFAULT_STAGE, STATEMENT_DIMENSIONS } from "./placement.ts";
import { valueLiesUnder } from "./position.ts";
import { type PlacedFact, statedFor } from "./statement.ts";
import { COMPARATIVE_DIMENSIONS, VIEW_NAMES, viewDeclaration } from "./view.ts";

const NOT_COMPARED: ReadonlySet<Dimension> = new Set(["kind", "base", "unitKind", ...STATEMENT_DIMENSIONS]);
/** The dimensions whose parts are listed one by one: what is not listed there is nothing. Funds are not among them. */
const LISTED = ["functionCode", "economicCode", "project", "item"] as const satisfies readonly Dimension[];

function statedValue(placed: Concept, dimension: Dimension): string | undefined {
  const stated = COMPARATIVE_DIMENSIONS[placed.measure ?? ""] ?? [];
  return placed[dimension] ?? (stated.includes(dimension) ? undefined : ALL);
}

/** Whether a comparative speaks of what is asked in all dimensions but one. */
function fits(placed: Concept, asked: Concept, but?: Dimension): boolean {
  return DIMENSIONS.every((dimension) => {
    if (dimension === but || NOT_COMPARED.has(dimension)) return true;
    return statedValue(placed, dimension) === (asked[dimension] ?? ALL);
  });
}

/** Whether a unit lists the parts of a whole of last year, and what is asked is neither one of them nor made of them. */
function isNotListed(stated: readonly PlacedFact[], asked: Concept): boolean {
  return LISTED.some((dimension) => {
    const part = asked[dimension] ?? ALL;
    if (part === ALL) return false;
    const values = stated
      .filter(({ placed }) => fits(placed, asked, dimension))
      .flatMap(({ placed }) => placed[dimension] ?? [])
      .filter((value) => value !== ALL);
    const touches = (value: string) => valueLiesUnder(dimension, value, part) || valueLiesUnder(dimension, part, value);
    return values.length > 0 && !values.some(touches);
  });
}

/** Whether every unit has money of a measure; of others (三公, 采购) a unit that never speaks has none. */
function isOfEveryUnit(measure: string | undefined): boolean {
  return VIEW_NAMES.some((view) => {
    const { covers, everyUnit } = viewDeclaration(view);
    return everyUnit && (covers.measure === measure || measure === `${covers.measure ?? ""}Total`);
  });
}

function speaksOf(book: Book, { name }: Unit, measure: string | undefined): boolean {
  return book.facts.some(
    ({ view, concept }) =>
      concept.entity === name && (concept.measure ?? viewDeclaration(view).covers.measure) === measure,
  );
}

/** Totals of last year that may hold what units paid each other: their sum may count that twice. */
function mayHoldTransfers(book: Book, { measure = "", fund = ALL, nature = ALL }: Concept): boolean {
  if (!/^(?:income|expenditure)(?:Total)?$/.test(measure)) return false;
  const ofUnits = fund === ALL || !valueLiesUnder("fund", fund, "fiscalAppropriation");
  if (!ofUnits || valueLiesUnder("nature", nature, "basic")) return false;
  const stated = book.facts.some(
    ({ view, concept, amount }) =>
      view === "comparatives" && amount !== 0 && (TRANSFER_FUNDS as readonly string[]).includes(concept.fund ?? ""),
  );
  return stated || book.eliminations.length > 0;
}

/**
 * A department's figure of last year as the sum of those that its units declare; null while one of them says nothing, for
 * that is not nought.
 */
function summed(book: Book, asked: Concept): Fen | null {
  const current = asked.year === String(book.year) && asked.stage === DEFAULT_STAGE;
  if (current || book.units.length < 2 || mayHoldTransfers(book, asked)) return null;
  let sum: Fen | null = null;
  for (const unit of book.units) {
    const stated = statedFor(book, "comparatives", { ...asked, entity: unit.name, scope: unit.scope });
    const own = stated.find(({ placed }) => fits(placed, asked));
    if (own) sum = sum === null ? own.fact.amount : addFen(sum, own.fact.amount);
    else if (!isNotListed(stated, asked) && (isOfEveryUnit(asked.measure) || speaksOf(book, unit, asked.measure)))
      return null;
  }
  return sum;
}

/**
 * A figure that the book declares for another year or stage, for a department what is declared for it or else what its
 * units declare together. Comparatives of one body stand alone: they are never added up, and one that leaves open a
 * dimension that matters is never taken for the total.
 * @returns fen, or null when none is declared for exactly this.
 */
export function comparativeOf(book: Book, asked: Concept): Fen | null {
  const own = statedFor(book, "comparatives", asked).find(({ placed }) => fits(placed, asked))?.fact.amount;
  if (own !== undefined) return own;
  return asked.entity === book.body.name && asked.scope === "consolidated" ? summed(book, asked) : null;
}
