import { refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Claim, Understanding } from "../../understand/index.ts";
import { agree } from "../relations/agreement.ts";
import { type Equation, equationHolds, figuresIn } from "../relations/equation.ts";
import { changeEquation, equality, rateEquation, shareEquation, sumEquation } from "../relations/equations.ts";
import { figuresAbout, type Lookup } from "../relations/other-document.ts";
import { judgeSum } from "../relations/sum.ts";
import type { Sources } from "../sources.ts";
import type { Variables } from "./variables.ts";

/** What speaks for the numbers of a document. */
export interface Support {
  /** How many sums that hold a number stands in: to change it would break them. */
  readonly heldBy: (key: string) => number;
  /** The rates and shares that hold with a number; being rounded, they may hold with another value as well. */
  readonly roundedWith: (key: string) => readonly Equation[];
  /** Whether the approval says the same: such a number is not what is wrong. */
  readonly isApproved: (key: string) => boolean;
}

function equationsOf(claim: Claim): Equation[] {
  switch (claim.type) {
    case "share":
      return claim.wholes.map((whole) => shareEquation(claim.part, whole, claim.share));
    case "completion":
      return [shareEquation(claim.final, claim.budget, claim.rate)];
    default: {
      const { previous, change, rate } = claim;
      const ofPrevious = previous && change && rate && shareEquation(change, previous, rate);
      const difference = previous && changeEquation(claim, previous);
      return [rateEquation(claim), ofPrevious, difference].filter((equation) => equation !== null);
    }
  }
}

function lastYear({ concept }: Figure, previousOf: Lookup): Figure | undefined {
  return concept.year === undefined
    ? undefined
    : previousOf(refine(concept, { year: String(Number(concept.year) - 1) }));
}

/** What ties the document to last year's disclosure: the base of each change, and the columns of last year. */
function withLastYear(document: Understanding, { previous }: Sources): Equation[] {
  if (!previous) return [];
  const previousOf = figuresAbout(document.body, [previous]);
  const bases = document.claims.flatMap((claim) => {
    const published = claim.type === "change" && claim.level ? lastYear(claim.level, previousOf) : undefined;
    const equation = published && claim.type === "change" ? changeEquation(claim, published, [published]) : null;
    return equation ? [equation] : [];
  });
  const columns = document.figures.flatMap((figure) => {
    const { kind, year } = figure.concept;
    if (kind !== "level" || year === undefined || Number(year) + 1 !== document.year) return [];
    const published = previousOf(figure.concept);
    return published ? [equality(figure, published, [published])] : [];
  });
  return [...bases, ...columns];
}

/** Collects what holds: sums, changes, rates, shares, last year's figures; and what the approval confirms. */
export function supportIn(document: Understanding, sources: Sources, { keyOf }: Variables): Support {
  const held = new Map<string, number>();
  const rounded = new Map<string, Equation[]>();
  const approved = new Set<string>();
  const count = (equation: Equation) => {
    const movable = figuresIn(equation).filter((figure) => !equation.fixed?.includes(figure));
    for (const key of new Set(movable.map(keyOf))) {
      if (equation.type === "sum") held.set(key, (held.get(key) ?? 0) + 1);
      else rounded.set(key, [...(rounded.get(key) ?? []), equation]);
    }
  };
  for (const relation of document.relations) {
    if (relation.exhaustive && judgeSum(relation)?.held) count(sumEquation(relation));
  }
  for (const equation of [...document.claims.flatMap(equationsOf), ...withLastYear(document, sources)]) {
    if (equationHolds(equation)) count(equation);
  }
  if (sources.approved.length > 0) {
    const approvedOf = figuresAbout(document.body, sources.approved);
    for (const figure of document.figures) {
      const source = figure.concept.kind === "level" ? approvedOf(figure.concept) : undefined;
      if (source && agree(figure, source)) approved.add(keyOf(figure));
    }
  }
  return {
    heldBy: (key) => held.get(key) ?? 0,
    roundedWith: (key) => rounded.get(key) ?? [],
    isApproved: (key) => approved.has(key),
  };
}
