import { absFen, type Fen, fen, subtractFen, sumFen } from "../amount/index.ts";
import { addressOf, type View } from "../book/index.ts";
import { ALL } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import { hasCarriedForward, withAge } from "./age.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import type { SourcedFact } from "./facts.ts";
import { byGrain, liesUnder } from "./grain.ts";

/** Half a unit of the last place for the parts that are added. */
const TAIL: Fen = fen(10_000);

/** The views that sentences state as fully as tables do, where a document has no tables (详见附表). */
export const VIEWS_IN_PROSE: readonly View[] = [
  "income",
  "expenditureByFunction",
  "expenditureByEconomicUse",
  "threePublicExpenses",
  "governmentOperatingFunds",
  "procurement",
  "stateAssets",
];

function figuresOfText({ figures, disclosure: { blocks } }: Understanding): Figure[] {
  return figures.filter(({ site }) => blocks[site.block]?.type !== "table");
}

type Totals = readonly Figure[];

/** What the text states of a measure for a fund and nature; null where it does not, or states it twice differently. */
function statedTotal(figures: Totals, measure: string, fund: string | undefined, nature?: string): Fen | null {
  const amounts = figures.flatMap(({ concept, printed }) => {
    const plain = [concept.item, concept.functionCode, concept.economicCode, concept.project, concept.age];
    const isTotal =
      concept.kind === "level" && concept.measure === measure && plain.every((one) => (one ?? ALL) === ALL);
    const isAsked = (concept.fund ?? ALL) === (fund ?? ALL) && (concept.nature ?? ALL) === (nature ?? ALL);
    return isTotal && isAsked && printed.type === "amount" ? [printed.fen as Fen] : [];
  });
  return new Set(amounts).size === 1 ? (amounts[0] ?? null) : null;
}

function agrees(parts: readonly Candidate[], total: Fen | null): boolean {
  return total !== null && absFen(subtractFen(sumFen(parts.map(({ printed }) => printed.fen)), total)) <= TAIL;
}

/** The finest parts that add up to the total that the text states for them: all of them, else those of one nature. */
function soundParts(candidates: readonly Candidate[], figures: Totals, fund: string | undefined): readonly Candidate[] {
  const own = candidates.filter(({ concept }) => concept.fund === fund);
  const measure = own[0]?.figure.concept.measure;
  if (measure === undefined) return [];
  const leaves = once(byGrain(own).leaves);
  const whole = statedTotal(figures, measure, fund);
  if (agrees(leaves, whole)) return leaves;
  const natures = ["basic", "project"].flatMap((nature) => {
    const parts = leaves.filter(
      ({ concept }) => concept.nature !== undefined && liesUnder("nature", concept.nature, nature),
    );
    return agrees(parts, statedTotal(figures, measure, fund, nature)) ? parts : [];
  });
  return natures.length > 0 || whole !== null ? natures : leaves;
}

/** One candidate a concept; where the text states it with two values, none. */
function once(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const key = JSON.stringify(Object.entries(each.concept).sort());
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) =>
    group.every(({ printed }) => printed.fen === group[0]?.printed.fen) ? group.slice(0, 1) : [],
  );
}

/**
 * The parts of all money: by fund where the funds that the text states one by one make up all of it, else without fund. A
 * book holds no part of unknown fund beside parts of known ones.
 */
function partsOf(candidates: readonly Candidate[], figures: Totals): readonly Candidate[] {
  const funds = [...new Set(candidates.flatMap(({ concept }) => concept.fund ?? []))];
  const whole = soundParts(candidates, figures, undefined);
  const measure = candidates[0]?.figure.concept.measure ?? "";
  const all = statedTotal(figures, measure, undefined);
  const [only, ...others] = funds.filter((fund) => statedTotal(figures, measure, fund) === all && all !== null);
  if (whole.length > 0 && only !== undefined && others.length === 0)
    return whole.map((each) => ({ ...each, concept: { ...each.concept, fund: only } }));
  const byFund = funds.flatMap((fund) => soundParts(candidates, figures, fund));
  return whole.length === 0 || agrees(byFund, all) ? byFund : whole;
}

/** Income is divided by fund itself: its parts are the funds. */
function incomeParts(candidates: readonly Candidate[], figures: Totals): readonly Candidate[] {
  const leaves = once(byGrain(candidates).leaves);
  const total = statedTotal(figures, "income", undefined);
  return total === null || agrees(leaves, total) ? leaves : [];
}

/**
 * What the sentences of a document state of a view, where no table does: parts that add up to the total that the text
 * itself gives. Parts that do not, and values that are stated twice differently, are left to the clerk.
 */
export function proseFacts(documents: readonly Understanding[], view: View): readonly SourcedFact[] {
  const allCurrent = !hasCarriedForward(documents);
  for (const document of documents) {
    const figures = figuresOfText(document);
    const candidates = candidatesIn(document, { figures }, view);
    const parts = view === "income" ? incomeParts(candidates, figures) : partsOf(candidates, figures);
    const facts = parts.map(({ figure, concept, printed }): SourcedFact => {
      const placed = view === "procurement" || view === "stateAssets" ? concept : withAge(concept, allCurrent);
      return { figure, fact: { view, concept: placed, amount: printed.fen } };
    });
    if (facts.length > 0) return [...new Map(facts.map((one) => [addressOf(one.fact), one] as const)).values()];
  }
  return [];
}
