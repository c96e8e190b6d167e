import { addFen, type Fen, negateFen, sumFen } from "../../amount/index.ts";
import { type Concept, refine } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import { addressOf, type Fact } from "../fact.ts";
import { ELIMINATIONS } from "./elimination.ts";
import { type Deduction, resolvedEliminations } from "./resolve.ts";

/** The fact's coordinates as the eliminations' own, with a fund of its own where the money changes it. */
function at(concept: Concept, fund?: string): Concept {
  return refine(concept, { entity: ELIMINATIONS, scope: undefined, ...(fund !== undefined && { fund }) });
}

/** The one fund that a receiver's payers paid from, by the fund that the receiver booked; absent where it is not one. */
function paidFrom(
  deductions: readonly Deduction[],
  year: number,
): ReadonlyMap<string, { amount: Fen; fund: string | undefined }> {
  const received = new Map<string, { amount: Fen; fund: string | undefined }>();
  for (const { elimination, side, fact, amount } of deductions) {
    if (side !== "expenditure" || fact.view !== "expenditureByFunction") continue;
    const { entity, concept } = elimination.income;
    const key = [entity, concept.fund ?? "", elimination.year ?? year].join("|");
    const known = received.get(key);
    const fund = fact.concept.fund;
    received.set(key, {
      amount: known ? addFen(known.amount, amount) : amount,
      fund: known === undefined || known.fund === fund ? fund : undefined,
    });
  }
  return received;
}

/**
 * What was spent of money from another unit is, for the department, spent of the money that this unit paid with: 上级补助收入
 * has no income behind it once it is eliminated. Only where the receiver spends exactly what it received.
 */
function refunded(book: Book, deductions: readonly Deduction[]): Fact[] {
  return [...paidFrom(deductions, book.year)].flatMap(([key, { amount, fund }]) => {
    const [entity, booked, year] = key.split("|");
    if (fund === undefined || fund === booked) return [];
    const spent = book.facts.filter(
      ({ view, concept }) =>
        view !== "income" &&
        view !== "comparatives" &&
        concept.entity === entity &&
        concept.fund === booked &&
        (concept.year ?? String(book.year)) === year,
    );
    const whole = spent.filter(({ view }) => view === "expenditureByFunction");
    if (sumFen(whole.map((fact) => fact.amount)) !== amount) return [];
    return spent.flatMap((fact): Fact[] => [
      { view: fact.view, concept: at(fact.concept), amount: negateFen(fact.amount) },
      { view: fact.view, concept: at(fact.concept, fund), amount: fact.amount },
    ]);
  });
}

const NONE: readonly Fact[] = [];
const factsOfBooks = new WeakMap<Book, readonly Fact[]>();

/**
 * The eliminations of a book as facts of their own, negative, at the grain of the facts that they are taken off: added to
 * those of the units they give the department's. Worked out once a book.
 */
export function eliminatedFacts(book: Book): readonly Fact[] {
  if (book.eliminations.length === 0) return NONE;
  let facts = factsOfBooks.get(book);
  if (facts === undefined) {
    const { deductions } = resolvedEliminations(book);
    const byAddress = new Map<string, Fact>();
    const entries = [
      ...deductions.map(
        ({ fact, amount }): Fact => ({ view: fact.view, concept: at(fact.concept), amount: negateFen(amount) }),
      ),
      ...refunded(book, deductions),
    ];
    for (const entry of entries) {
      const known = byAddress.get(addressOf(entry));
      byAddress.set(addressOf(entry), known ? { ...known, amount: addFen(known.amount, entry.amount) } : entry);
    }
    facts = [...byAddress.values()].filter(({ amount }) => amount !== 0);
    factsOfBooks.set(book, facts);
  }
  return facts;
}
