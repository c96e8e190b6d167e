import { ALL, type Concept, DIMENSIONS, printConcept, refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { amountOf } from "./sum.ts";

/** The concept that stands for all concepts which the document shows to be the same thing. */
export type Canonical = (concept: Concept) => Concept;

const KNOWN = new WeakMap<Understanding, Canonical>();

/** Pairs of a fund and the wider fund that holds it. */
const WIDER: readonly (readonly [string, string])[] = [
  ["generalPublicBudget", "fiscalAppropriation"],
  ["fiscalAppropriation", ALL],
  ["generalPublicBudget", ALL],
];

/** Measures of which the document's own definition fixes the fund. */
const ONE_FUND = new Set(["threePublicExpenses", "governmentOperatingFunds", "governmentProcurement"]);

/** The funds that the definitions of these measures name; a column of another fund beside them is a different figure. */
const DEFINING = new Set(["generalPublicBudget", "fiscalAppropriation"]);

function isWhole(concept: Concept): boolean {
  const whole = (["nature", "functionCode", "economicCode", "item", "project", "age"] as const).every(
    (dimension) => concept[dimension] === ALL,
  );
  return whole && concept.kind === "level" && (concept.measure === "income" || concept.measure === "expenditure");
}

/** The values that the document states for a total, by fund. */
function totalsByFund(figures: readonly Figure[], year: string | undefined): Map<string, Set<number>> {
  const totals = new Map<string, Set<number>>();
  for (const figure of figures) {
    const { concept } = figure;
    const amount = amountOf(figure);
    if (!amount || amount.fen === 0 || !isWhole(concept) || concept.fund === undefined || concept.year !== year)
      continue;
    const key = `${concept.measure}|${concept.scope}|${concept.entity}|${concept.stage}|${concept.fund}`;
    totals.set(key, (totals.get(key) ?? new Set()).add(amount.fen));
  }
  return totals;
}

/**
 * The funds that are one in this document: where the total of a fund equals the total of the wider fund that holds it,
 * the rest of the wider one is nothing, and every figure of the one is a figure of the other.
 */
function sameFunds(document: Understanding): ReadonlyMap<string, string> {
  const totals = totalsByFund(document.figures, document.year === null ? undefined : String(document.year));
  const same = new Map<string, string>();
  for (const [key, values] of totals) {
    const cut = key.lastIndexOf("|");
    const fund = key.slice(cut + 1);
    for (const [narrow, wide] of WIDER) {
      if (narrow !== fund || values.size !== 1) continue;
      const wider = totals.get(`${key.slice(0, cut)}|${wide}`);
      if (wider?.size === 1 && [...wider][0] === [...values][0]) same.set(`${key.slice(0, cut)}|${narrow}`, wide);
    }
  }
  return same;
}

/** The funds whose own money the document states as all their money: nothing of them was transferred from above. */
function ownFunds(figures: readonly Figure[]): ReadonlySet<string> {
  const totals = new Map<string, Map<string | undefined, Set<number>>>();
  for (const figure of figures) {
    const { concept } = figure;
    const amount = amountOf(figure);
    if (!amount || amount.fen === 0 || !isWhole(concept) || concept.measure !== "income") continue;
    const key = placeOf(concept);
    const byOrigin = totals.get(key) ?? new Map<string | undefined, Set<number>>();
    byOrigin.set(concept.origin, (byOrigin.get(concept.origin) ?? new Set()).add(amount.fen));
    totals.set(key, byOrigin);
  }
  const one = (values: ReadonlySet<number> | undefined) => (values?.size === 1 ? [...values][0] : undefined);
  const same = [...totals].filter(
    ([, by]) => one(by.get("own")) !== undefined && one(by.get("own")) === one(by.get(ALL)),
  );
  return new Set(same.map(([key]) => key));
}

function placeOf({ scope, entity, stage, fund, year }: Concept): string {
  return [scope, entity, stage, fund, year].join("|");
}

/**
 * How concepts are compared within one document. Only what the document itself shows is joined: the funds that are all
 * the money there is, and the one fund that 三公经费, 机关运行经费 and 政府采购 are defined by.
 */
export function canonicalIn(document: Understanding): Canonical {
  const existing = KNOWN.get(document);
  if (existing) return existing;
  const same = sameFunds(document);
  const own = ownFunds(document.figures);
  const split = splitMeasures(document.figures);
  const done = new Map<string, Concept>();
  const widest = (concept: Concept): Concept => {
    let { fund } = concept;
    const side = concept.measure === "income" ? "income" : "expenditure";
    const where = `${side}|${concept.scope}|${concept.entity}|${concept.stage}`;
    for (let next = fund; next !== undefined; next = same.get(`${where}|${next}`)) fund = next;
    return fund === concept.fund ? concept : refine(concept, { fund });
  };
  const canonical: Canonical = (concept) => {
    const key = printConcept(concept);
    let result = done.get(key);
    if (!result) {
      const ofOwn = concept.origin === "own" && own.has(placeOf(concept));
      const told = ofOwn ? refine(concept, { origin: ALL }) : concept;
      const { measure = "", fund } = told;
      const one = ONE_FUND.has(measure) && DEFINING.has(fund ?? "") && !split.has(measure);
      result = one ? refine(told, { fund: ALL }) : widest(told);
      done.set(key, result);
    }
    return result;
  };
  KNOWN.set(document, canonical);
  return canonical;
}

/** Measures that the document splits by fund all the same. */
function splitMeasures(figures: readonly Figure[]): ReadonlySet<string> {
  const split = new Set<string>();
  for (const figure of figures) {
    const { fund, measure } = figure.concept;
    const other = fund === "governmentFund" || fund === "stateCapital";
    if (other && measure !== undefined && amountOf(figure)?.fen !== 0) split.add(measure);
  }
  return split;
}

/** Whether every dimension of a concept is known. */
export function isComplete(concept: Concept): boolean {
  return DIMENSIONS.every((dimension) => concept[dimension] !== undefined);
}
