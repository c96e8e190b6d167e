import { addFen, type Fen, type PrintedAmount, subtractFen } from "../amount/index.ts";
import { addressOf, FACT_DIMENSIONS_OF_COMPARATIVES, type Fact } from "../book/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { ChangeClaim, Understanding } from "../understand/index.ts";
import type { SourcedFact } from "./facts.ts";

function amountOf(figure: Figure | null): PrintedAmount | null {
  return figure?.printed.type === "amount" ? figure.printed : null;
}

/** Last year's amount that a claim implies: as printed, or the level less the change; null when it says too little. */
function priorOf({ level, previous, change, direction }: ChangeClaim): Fen | null {
  const [now, before, moved] = [amountOf(level), amountOf(previous), amountOf(change)];
  if (before) return before.fen;
  if (!now) return null;
  if (direction === "unchanged") return now.fen;
  if (!moved) return null;
  if (direction === "increase") return subtractFen(now.fen, moved.fen);
  return direction === "decrease" ? addFen(now.fen, moved.fen) : null;
}

function comparative(claim: ChangeClaim, year: number): SourcedFact | null {
  const { level } = claim;
  const amount = priorOf(claim);
  const measure = level?.concept.measure;
  if (!level || amount === null || measure === undefined || level.concept.year !== String(year)) return null;
  const stated = FACT_DIMENSIONS_OF_COMPARATIVES.flatMap((dimension) => {
    const value = level.concept[dimension];
    return value === undefined ? [] : [[dimension, value] as const];
  });
  const concept = { ...Object.fromEntries(stated), measure, year: String(year - 1) };
  const fact: Fact = { view: "comparatives", concept, amount };
  return { fact, figure: level };
}

/** Last year's figures as the sentences imply them; where two sentences imply different ones, neither is taken. */
export function comparativesOf(documents: readonly Understanding[]): {
  readonly facts: readonly SourcedFact[];
  readonly contradictions: readonly SourcedFact[];
} {
  const byAddress = new Map<string, SourcedFact[]>();
  for (const { claims, year } of documents) {
    for (const claim of claims) {
      const one = claim.type === "change" && year !== null ? comparative(claim, year) : null;
      if (!one) continue;
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
