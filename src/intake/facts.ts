import { absFen, type Fen, printAmount, subtractFen, sumFen } from "../amount/index.ts";
import { addressOf, type Fact, VIEWS, type View, type ViewDeclaration } from "../book/index.ts";
import type { Concept } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { TableSubject, Understanding } from "../understand/index.ts";
import { fundsOfIncome, hasCarriedForward, withAge, withExactFund } from "./age.ts";
import { type Candidate, candidatesIn, tablesAbout } from "./candidates.ts";
import { byGrain, liesUnder } from "./grain.ts";
import { NOTHING, type Reading, soundReading, sumOf, TAIL } from "./reading.ts";

/** A fact with the figure that states it. */
export interface SourcedFact {
  readonly fact: Fact;
  readonly figure: Figure;
}

/** Facts and the printed totals above them. */
export interface TableFacts {
  readonly facts: readonly SourcedFact[];
  readonly totals: readonly Candidate[];
}

/** The views that tables fill, each with the tables that state it, the fullest first. */
const SOURCES: readonly (readonly [View, readonly TableSubject[]])[] = [
  ["expenditureByEconomicUse", ["expenditure"]],
  ["basicExpenditureByEconomicUse", ["basicExpenditure"]],
  ["threePublicExpenses", ["threePublicExpenses"]],
  ["yearEndCarryOver", ["incomeAndExpenditure"]],
  ["governmentOperatingFunds", ["operatingFunds", "threePublicExpenses"]],
];

/** The tables that each state the expenditure of one fund by function. */
const FUND_TABLES: readonly TableSubject[] = ["generalPublicBudget", "governmentFund", "stateCapital"];

/** The best reading of a view: that of the first table whose own total its leaves make up, else of the first that has any. */
function fromFirst(documents: readonly Understanding[], view: View, subjects: readonly TableSubject[]): Reading {
  const readings = subjects.flatMap((subject) =>
    documents.flatMap((document): Reading[] => {
      const candidates = tablesAbout([document], subject).flatMap((table) => candidatesIn(document, table, view));
      const { leaves, totals } = byGrain(candidates);
      return leaves.length > 0 ? [soundReading(leaves, totals)] : [];
    }),
  );
  return readings.find(({ addsUp }) => addsUp) ?? readings[0] ?? NOTHING;
}

const INCOME_TABLES: readonly TableSubject[] = ["incomeAndExpenditure", "income", "fiscalAppropriation"];

/** Income by account where a table divides it all so, with the funds told apart; else as the statement has it. */
function income(documents: readonly Understanding[], allCurrent: boolean): TableFacts {
  const funds = fundsOfIncome(documents);
  const readings = INCOME_TABLES.map((subject) => {
    const { leaves, totals } = fromFirst(documents, "income", [subject]);
    return { leaves: leaves.map((leaf) => ({ ...leaf, concept: withExactFund(leaf.concept, funds) })), totals };
  });
  const plain = readings.find(({ leaves }) => leaves.length > 0) ?? { leaves: [], totals: [] };
  const divided = readings.find(
    ({ leaves }) =>
      leaves.length > 0 &&
      leaves.every(({ concept }) => concept.functionCode !== undefined && concept.fund !== "fiscalAppropriation") &&
      absFen(subtractFen(sumOf(leaves), sumOf(plain.leaves))) <= TAIL,
  );
  const { leaves, totals } = divided ?? plain;
  return { facts: once(leaves.map((leaf) => factOf("income", leaf, allCurrent))), totals };
}

function factOf(view: View, { figure, concept, printed }: Candidate, allCurrent: boolean): SourcedFact {
  const { dimensions }: ViewDeclaration = VIEWS[view];
  const placed = dimensions.includes("age") ? withAge(concept, allCurrent) : concept;
  return { figure, fact: { view, concept: placed, amount: printed.fen } };
}

/** One fact an address: a table may repeat a row over a page break. */
function once(facts: readonly SourcedFact[]): SourcedFact[] {
  return [...new Map(facts.map((one) => [addressOf(one.fact), one] as const)).values()];
}

/** What the table of all funds states beyond the tables of single funds, where one other fund can be told. */
function beyond(all: readonly Candidate[], known: readonly SourcedFact[], fund: string | null): SourcedFact[] {
  return all.flatMap(({ figure, concept, printed }) => {
    const under = known.filter(({ fact }) => isUnder(fact.concept, concept));
    const rest = subtractFen(printed.fen, sumFen(under.map(({ fact }) => fact.amount)));
    if (rest === 0 || (under.length > 0 && absFen(rest) <= TAIL)) return [];
    const stated = fund === null ? concept : { ...concept, fund };
    return [{ figure, fact: { view: "expenditureByFunction", concept: stated, amount: rest } }];
  });
}

/** Whether a fact's concept lies under another in every dimension that the other states. */
function isUnder(fine: Concept, coarse: Concept): boolean {
  return Object.entries(coarse).every(([name, value]) => {
    const own = fine[name as keyof Concept];
    return own !== undefined && liesUnder(name as "nature", own, value);
  });
}

/** Whether some facts say the same as others and more: each of the others is the sum of those under it, and none lies beside. */
function refines(fine: readonly SourcedFact[], coarse: readonly SourcedFact[]): boolean {
  const under = (concept: Concept) => fine.filter(({ fact }) => isUnder(fact.concept, concept));
  const sum = (facts: readonly SourcedFact[]) => sumFen(facts.map(({ fact }) => fact.amount));
  return (
    fine.length > coarse.length - 1 &&
    absFen(subtractFen(sum(fine), sum(coarse))) <= TAIL &&
    coarse.every(({ fact }) => absFen(subtractFen(sum(under(fact.concept)), fact.amount)) <= TAIL)
  );
}

function byFunction(documents: readonly Understanding[], allCurrent: boolean): TableFacts {
  const single = FUND_TABLES.map((subject) => fromFirst(documents, "expenditureByFunction", [subject]));
  const known = once(
    single.flatMap(({ leaves }) => leaves.map((leaf) => factOf("expenditureByFunction", leaf, allCurrent))),
  );
  const every = fromFirst(documents, "expenditureByFunction", ["expenditure"]);
  const all = every.addsUp || known.length === 0 ? every : NOTHING;
  const income = [...fundsOfIncome(documents)];
  const own = new Set(known.map(({ fact }) => fact.concept.fund));
  const others = income.filter((fund) => !own.has(fund));
  const totals = [...single, all].flatMap((reading) => reading.totals);
  const [only, ...more] = [...own];
  const whole = all.leaves.map((leaf) =>
    factOf("expenditureByFunction", { ...leaf, concept: { ...leaf.concept, ...(only && { fund: only }) } }, allCurrent),
  );
  if (only !== undefined && more.length + others.length === 0 && refines(whole, known))
    return { facts: once(whole), totals };
  const rest = beyond(all.leaves, known, others.length === 1 ? (others[0] ?? null) : null);
  const placed = rest.map(({ figure, fact }) => ({
    figure,
    fact: { ...fact, concept: withAge(fact.concept, allCurrent) },
  }));
  return { facts: once([...known, ...placed]), totals };
}

/** Whether a table divides basic expenditure alone by use: then the table of basic expenditure says the same. */
function isBasicAlone(leaves: readonly Candidate[]): boolean {
  return leaves.every(({ concept }) => concept.nature !== undefined && liesUnder("nature", concept.nature, "basic"));
}

/** Every fact that the tables of documents of one body state, each at the finest grain that is printed. */
export function tableFacts(documents: readonly Understanding[]): TableFacts {
  const allCurrent = !hasCarriedForward(documents);
  const simple = SOURCES.map(([view, subjects]) => {
    const read = fromFirst(documents, view, subjects);
    const { leaves, totals } = view === "expenditureByEconomicUse" && isBasicAlone(read.leaves) ? NOTHING : read;
    return { facts: once(leaves.map((leaf) => factOf(view, leaf, allCurrent))), totals };
  });
  const functional = byFunction(documents, allCurrent);
  const readings = [income(documents, allCurrent), functional, ...simple];
  const funds = fundsOfIncome(documents);
  const exact = ({ fact, figure }: SourcedFact): SourcedFact => ({
    figure,
    fact: { ...fact, concept: withExactFund(fact.concept, funds) },
  });
  return {
    facts: readings.flatMap(({ facts }) => facts.map(exact)),
    totals: readings.flatMap(({ totals }) => totals),
  };
}

/** An amount as messages print it: exact, in 万元. */
export function say(amount: Fen): string {
  return `${printAmount(amount, { unit: "tenThousandYuan", decimals: 6, trimZeros: true })}万元`;
}
