import { ALL, type Concept, liesUnder, NATURE_TREE, refine, shareBase, wholeOfShare } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import { plain } from "./plain.ts";

/** What the document as a whole shows about ages of money. */
interface Ages {
  /** Some amount carried over from last year is stated and not zero. */
  readonly carriedForward: boolean;
  /** Some year-end carry-over is stated and not zero. */
  readonly yearEnd: boolean;
}

function isNonZero({ printed }: Figure): boolean {
  return printed.type === "amount" && printed.fen !== 0;
}

function isWhole({ fund, nature, functionCode, economicCode }: Concept): boolean {
  return [fund, nature, functionCode, economicCode].every((value) => value === ALL);
}

/** In final accounts something is nearly always left over: nothing is only where the tables print both totals alike. */
function mayLeaveSomething(stated: readonly Figure[]): boolean {
  if (!stated.some(({ concept }) => concept.stage === "final")) return false;
  const valuesOf = (measure: string) =>
    stated
      .filter(({ concept, site }) => site.row !== undefined && concept.measure === measure && isWhole(concept))
      .map(({ printed }) => (printed.type === "amount" ? printed.fen : Number.NaN));
  const spent = new Set(valuesOf("expenditure"));
  const totals = valuesOf("expenditureTotal");
  return totals.length === 0 || totals.some((total) => !spent.has(total));
}

function agesIn(figures: readonly Figure[]): Ages {
  const stated = figures.filter(isNonZero);
  return {
    carriedForward: stated.some(
      ({ concept }) => concept.age === "carriedForward" || concept.fund === "nonFiscalSurplusUsed",
    ),
    yearEnd: stated.some(({ concept }) => concept.measure === "yearEndCarryOver") || mayLeaveSomething(stated),
  };
}

/** Names as the plain text has them. */
function withPlainNames(concept: Concept): Concept {
  const { entity, project } = concept;
  return refine(concept, {
    ...(entity === undefined ? {} : { entity: plain(entity) }),
    ...(project === undefined ? {} : { project: plain(project) }),
  });
}

/** The money of one project is project expenditure, of whatever kind the project is. */
function ofOneProject(concept: Concept): Concept {
  const { measure, nature, project } = concept;
  if (measure !== "expenditure" || project === undefined || project === ALL) return concept;
  const ofProjects = nature === ALL || (nature !== undefined && liesUnder(NATURE_TREE, nature, "project"));
  return ofProjects ? refine(concept, { nature: "project" }) : concept;
}

function settledLevel(concept: Concept, ages: Ages): Concept {
  let result = ofOneProject(withPlainNames(concept));
  if (result.measure === "incomeTotal") result = refine(result, { measure: "income", age: ALL });
  if (!ages.carriedForward && result.age !== "carriedForward") result = refine(result, { age: ALL });
  if (!ages.yearEnd && result.measure === "expenditureTotal") result = refine(result, { measure: "expenditure" });
  return result;
}

/** A share settles with its whole: its base is what is left of the difference between the two. */
function settled(concept: Concept, ages: Ages): Concept {
  const own = settledLevel(concept, ages);
  const whole = concept.kind === "share" ? wholeOfShare(concept) : null;
  if (!whole) return own;
  return refine(own, { base: shareBase(refine(own, { base: undefined }), settledLevel(whole, ages)) });
}

/** Where something is left over for next year, 支出 in running text may or may not hold it. */
function withDoubt(concept: Concept, { site }: Figure, ages: Ages): Concept {
  const whole = isWhole(concept);
  const prose = site.row === undefined && concept.measure === "expenditure" && concept.kind === "level";
  return ages.yearEnd && prose && whole ? refine(concept, { age: undefined }) : concept;
}

/**
 * 收入总计 is income of all ages. Where nothing was carried over, this year's money is all the money: 本年收入合计 and 收入总计 are
 * one concept, and so are 本年支出合计 and 支出总计.
 */
export function settleAges(figures: readonly Figure[]): {
  concept: (concept: Concept) => Concept;
  figure: (figure: Figure) => Figure;
} {
  const ages = agesIn(figures);
  const done = new Map<Figure, Figure>();
  const figureOf = (figure: Figure): Figure => {
    let result = done.get(figure);
    if (!result) {
      const concept = withDoubt(settled(figure.concept, ages), figure, ages);
      result = concept === figure.concept ? figure : { ...figure, concept };
      done.set(figure, result);
    }
    return result;
  };
  return { concept: (concept) => settled(concept, ages), figure: figureOf };
}
