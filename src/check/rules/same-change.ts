import { intervalOf, meets } from "../../amount/index.ts";
import { ALL, type Concept, DIMENSIONS, printConcept, refine } from "../../concept/index.ts";
import type { Disclosure, Figure, Place } from "../../disclosure/index.ts";
import type { ChangeClaim, Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { agree } from "../relations/agreement.ts";
import { isComplete } from "../relations/canonical.ts";
import { describeFigure, nameOfClaim, placesOfFigures } from "../relations/describe.ts";
import { directionWordOf } from "../relations/direction.ts";
import { equality } from "../relations/equations.ts";
import { amountOf } from "../relations/sum.ts";
import { siteKey } from "../relations/trust.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "same-change",
  title: "同一口径的增减额在各处一致",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

/** A change that the text states together with this year's amount. */
interface Stated {
  readonly claim: ChangeClaim;
  readonly level: Figure;
  readonly change: Figure;
}

function isGrandTotal(concept: Concept): boolean {
  const sides = concept.measure === "income" || concept.measure === "expenditure";
  return sides && DIMENSIONS.every((dimension) => !OPEN.has(dimension) || concept[dimension] === ALL);
}

/** What must be left open for an amount to be all the money there is. */
const OPEN: ReadonlySet<string> = new Set([
  "item",
  "fund",
  "age",
  "origin",
  "nature",
  "functionCode",
  "economicCode",
  "project",
]);

/** Income and expenditure balance in every year, so their totals change by the same amount. */
function identityOf({ level, change }: Stated): string {
  const { concept } = level;
  const side = isGrandTotal(concept) ? refine(concept, { measure: "income" }) : concept;
  return `${printConcept(side)}|${change.concept.base}`;
}

/** The first change that is said of an amount: a further one is about part of it, or about another plan. */
function statedIn({ claims }: Understanding): Stated[] {
  const said = new Set<string>();
  return claims.flatMap((claim) => {
    if (claim.type !== "change" || (claim.direction !== "increase" && claim.direction !== "decrease")) return [];
    const { level, change } = claim;
    if (!level || !change || !isComplete(level.concept) || !isComplete(change.concept)) return [];
    const first = !said.has(siteKey(level));
    said.add(siteKey(level));
    return first && amountOf(level) && amountOf(change) ? [{ claim, level, change }] : [];
  });
}

function groupsIn(document: Understanding): Map<string, Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const stated of statedIn(document)) {
    const key = identityOf(stated);
    groups.set(key, [...(groups.get(key) ?? []), stated]);
  }
  return groups;
}

function isSame(left: Stated, right: Stated): boolean {
  const [a, b] = [amountOf(left.change), amountOf(right.change)];
  if (left.claim.direction !== right.claim.direction || !a || !b) return false;
  return agree(left.change, right.change) || (a.decimals !== b.decimals && meets(intervalOf(a), intervalOf(b)));
}

/** The changes of one concept, parted by what they say, most repeated first. Amounts that differ themselves are another matter. */
function opinionsOf(group: readonly Stated[]): Stated[][] {
  const opinions: Stated[][] = [];
  const [first] = group;
  for (const each of group) {
    if (first && !agree(first.level, each.level)) return [];
    const same = opinions.find((opinion) => opinion.every((other) => isSame(each, other)));
    if (same) same.push(each);
    else opinions.push([each]);
  }
  return opinions.sort((a, b) => b.length - a.length);
}

const WORDS = { increase: "增加", decrease: "减少" } as const;

function words({ claim: { direction }, change }: Stated): string {
  return `${direction === "increase" ? WORDS.increase : WORDS.decrease} ${describeFigure(change)}`;
}

/** Where the wrong one of two opposite words of direction stands, when the amounts are the same; empty where they are not. */
function wrongDirections(best: readonly Stated[], others: readonly Stated[], disclosure: Disclosure): readonly Place[] {
  const [first] = best;
  const opposite =
    first &&
    others.every(({ claim, change }) => {
      return claim.direction !== first.claim.direction && agree(change, first.change);
    });
  return opposite ? others.flatMap(({ claim }) => directionWordOf(claim, disclosure)) : [];
}

function findingOf(key: string, opinions: readonly Stated[][], disclosure: Disclosure): Finding {
  const [best, ...others] = opinions as [[Stated, ...Stated[]], ...Stated[][]];
  const changes = (opinion: readonly Stated[]) => opinion.map(({ change }) => change);
  const undecided = others.some(({ length }) => length === best.length);
  const wrong = changes(others.flat());
  const stated = opinions.flatMap((opinion) => (opinion[0] ? [`${words(opinion[0])}（${opinion.length} 处）`] : []));
  const [other] = wrong;
  const directions = undecided ? [] : wrongDirections(best, others.flat(), disclosure);
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${nameOfClaim(best[0].claim, best[0].claim.level)}的增减额前后不一致`,
    suspects: directions.length > 0 ? directions : placesOfFigures(undecided ? [...wrong, ...changes(best)] : wrong),
    evidence: placesOfFigures([...(undecided ? [] : changes(best)), best[0].level]),
    arithmetic: `本年数都是 ${describeFigure(best[0].level)}，文件里先后写 ${stated.join("、")}`,
    ...(undecided ? {} : { likeliest: words(best[0]) }),
    basis: meta.basis,
    key,
    figures: opinions.flatMap(changes),
    ...(other && others.length === 1 && directions.length === 0 && { equation: equality(best[0].change, other) }),
  };
}

/** Where this year's amount is the same and the base is the same, the stated change must be the same. */
export const sameChange: Rule = {
  meta,
  check: (document) => {
    const groups = groupsIn(document);
    const judged = [...groups].map(([key, group]) => [key, opinionsOf(group)] as const);
    const repeated = judged.filter(([key, opinions]) => opinions.length > 0 && (groups.get(key)?.length ?? 0) > 1);
    if (repeated.length === 0) return { state: "undecided", missing: "没有两处以上写明增减额的同一口径数字" };
    return {
      state: "judged",
      held: repeated.reduce((sum, [, opinions]) => sum + (opinions[0]?.length ?? 1) - 1, 0),
      findings: repeated
        .filter(([, opinions]) => opinions.length > 1)
        .map(([key, opinions]) => findingOf(key, opinions, document.disclosure)),
    };
  },
};
