import { addFen, type Fen, type PrintedAmount, subtractFen } from "../amount/index.ts";
import { addressOf, COMPARATIVE_DIMENSIONS, FACT_DIMENSIONS_OF_COMPARATIVES, type Fact } from "../book/index.ts";
import { ALL, type Concept } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { ChangeClaim, Understanding } from "../understand/index.ts";
import { hasCarriedForward } from "./age.ts";
import type { SourcedFact } from "./facts.ts";

function amountOf(figure: Figure | null): PrintedAmount | null {
  return figure?.printed.type === "amount" ? figure.printed : null;
}

/** Last year's amount that a claim implies: as printed, or the level less the change; null when it says too little. */
function priorOf({ previous, change, direction }: ChangeClaim, level: Figure | null): Fen | null {
  const [now, before, moved] = [amountOf(level), amountOf(previous), amountOf(change)];
  if (before) return before.fen;
  if (!now) return null;
  if (direction === "unchanged" || moved?.fen === 0) return now.fen;
  if (!moved) return null;
  if (direction === "increase") return subtractFen(now.fen, moved.fen);
  return direction === "decrease" ? addFen(now.fen, moved.fen) : null;
}

/** The coordinates of a comparative: all that its measure has to state, and whatever else is not a total. */
function coordinates(concept: Concept, measure: string): Concept {
  const needed = COMPARATIVE_DIMENSIONS[measure] ?? [];
  return Object.fromEntries(
    FACT_DIMENSIONS_OF_COMPARATIVES.flatMap((dimension) => {
      const value = concept[dimension];
      return value === undefined || (value === ALL && !needed.includes(dimension)) ? [] : [[dimension, value] as const];
    }),
  );
}

/**
 * What else the same figure is called: without money carried forward, all money of a fund is that of the year. A fund's
 * figure is asked for both ways, so both are kept.
 */
function namesOf(concept: Concept, allCurrent: boolean): Concept[] {
  const isOfFund = concept.fund !== undefined && concept.fund !== ALL;
  return allCurrent && isOfFund && concept.age === ALL ? [concept, { ...concept, age: "current" }] : [concept];
}

const ABOUT = FACT_DIMENSIONS_OF_COMPARATIVES.filter((dimension) => dimension !== "fund" && dimension !== "age");

/**
 * The level that a claim is about: its own, else the one that another sentence states for the same thing. “三公”经费 are of
 * the fiscal appropriation, whether the sentence says so or not.
 */
function levelOf({ level, change }: ChangeClaim, levels: readonly Figure[]): Figure | null {
  if (level || !change) return level;
  const { concept } = change;
  const isSame = ({ concept: other }: Figure) =>
    ABOUT.every((dimension) => (other[dimension] ?? ALL) === (concept[dimension] ?? ALL)) &&
    (other.fund === concept.fund ||
      (concept.measure === "threePublicExpenses" && concept.fund === ALL && other.fund === "fiscalAppropriation"));
  const found = levels.filter(isSame);
  const amounts = new Set(found.map((figure) => amountOf(figure)?.fen));
  return concept.measure !== undefined && amounts.size === 1 ? (found[0] ?? null) : null;
}

/** The levels that the sentences of a document state for its own year. */
function levelsOf({ figures, year, disclosure: { blocks } }: Understanding): Figure[] {
  return figures.filter(
    ({ concept, site }) =>
      concept.kind === "level" && concept.year === String(year) && blocks[site.block]?.type !== "table",
  );
}

interface Context {
  readonly year: number;
  readonly levels: readonly Figure[];
  readonly allCurrent: boolean;
}

function comparatives(claim: ChangeClaim, { year, levels, allCurrent }: Context): SourcedFact[] {
  const level = levelOf(claim, levels);
  const amount = priorOf(claim, level);
  const measure = level?.concept.measure;
  if (!level || amount === null || measure === undefined || level.concept.year !== String(year)) return [];
  const concept = { ...coordinates(level.concept, measure), measure, year: String(year - 1) };
  return namesOf(concept, allCurrent).map((each) => {
    const fact: Fact = { view: "comparatives", concept: each, amount };
    return { fact, figure: level };
  });
}

/** Last year's figures as the sentences imply them; where two sentences imply different ones, neither is taken. */
export function comparativesOf(documents: readonly Understanding[]): {
  readonly facts: readonly SourcedFact[];
  readonly contradictions: readonly SourcedFact[];
} {
  const allCurrent = !hasCarriedForward(documents);
  const byAddress = new Map<string, SourcedFact[]>();
  for (const document of documents) {
    const { year } = document;
    if (year === null) continue;
    const context = { year, levels: levelsOf(document), allCurrent };
    const found = document.claims.flatMap((claim) => (claim.type === "change" ? comparatives(claim, context) : []));
    for (const one of found) {
      const address = addressOf(one.fact);
      byAddress.set(address, [...(byAddress.get(address) ?? []), one]);
    }
  }
  const groups = [...byAddress.values()];
  const agreed = (group: readonly SourcedFact[]) => group.every(({ fact }) => fact.amount === group[0]?.fact.amount);
  return {
    facts: groups.filter(agreed).flatMap((group) => group.slice(0, 1)),
    contradictions: groups.filter((group) => !agreed(group)).flatMap((group) => group.slice(0, 1)),
  };
}
