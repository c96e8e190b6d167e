import type { Book } from "./book.ts";
import type { Fact } from "./fact.ts";
import type { Indicator, Performance } from "./performance.ts";
import type { Project } from "./project.ts";

/** How many earlier values of an indicator forms show (近两年指标值). */
const PRIOR_VALUES = 2;

function rolledIndicator(indicator: Indicator): Indicator {
  const { prior = [], target, results = [], ...rest } = indicator;
  const reached = results.findLast(({ month }) => month === 12)?.actual || target;
  return { ...rest, target, prior: [...prior, reached].slice(-PRIOR_VALUES) };
}

function rolledPerformance({ goals, indicators, tasks: _, ...rest }: Performance): Performance {
  return { ...rest, goals, indicators: indicators.map(rolledIndicator) };
}

/** A project that goes on, without the plans of the old year. One-off projects end with their year. */
function rolledProject(project: Project): Project[] {
  const { breakdown: _b, purchases: _p, period: _d, history: _h, lastEvaluation: _e, performance, ...rest } = project;
  if (project.frequency === "oneOff") return [];
  return [{ ...rest, ...(performance && { performance: rolledPerformance(performance) }) }];
}

/** A fact of the old year as one of an earlier year in the new book, at the same grain. */
function dated(fact: Fact, year: number): Fact {
  return { ...fact, concept: { ...fact.concept, year: fact.concept.year ?? String(year) } };
}

/**
 * Next year's book: who the body is and what it does stays, this year's figures become the ones to compare with, and
 * what has to be said anew (amounts, counts, reasons, tasks, purchases) is empty. What indicators came to (else what they
 * were meant to come to) becomes the value of last year.
 */
export function rolledBook(book: Book): Book {
  const { performance, execution: _, ...rest } = book;
  const projects = book.projects.flatMap(rolledProject);
  const ended = new Set(book.projects.map(({ code }) => code));
  for (const { code } of projects) ended.delete(code);
  return {
    ...rest,
    year: book.year + 1,
    facts: book.facts
      .filter(({ view, concept }) => view !== "comparatives" && !ended.has(concept.project ?? ""))
      .map((fact) => dated(fact, book.year))
      .filter(({ concept }) => concept.year === String(book.year)),
    eliminations: book.eliminations
      .map((elimination) => ({ ...elimination, year: elimination.year ?? book.year }))
      .filter(({ year }) => year === book.year),
    printedCells: book.printedCells.map(({ concept, printed }) => ({
      concept: { ...concept, year: concept.year ?? String(book.year) },
      printed,
    })),
    projects,
    ...(performance && { performance: rolledPerformance(performance) }),
    counts: [],
    tasks: [],
    reasons: [],
    procurementItems: [],
    purchasedServices: [],
    notPublished: [],
  };
}
