import { type Book, type Fact, levelOf, type Project } from "../../book/index.ts";
import { ALL, printConcept } from "../../concept/index.ts";
import type { ScoringParameters } from "../../perform/index.ts";
import { moneyOf } from "../budget.ts";
import { lastEvaluations } from "./last-evaluation.ts";

const YEAR_END = 12;
const STAGES = [undefined, "executed"] as const;

type Stage = (typeof STAGES)[number];

function asked(project: string, year: number, stage: Stage) {
  return { kind: "level", measure: "expenditure", year: String(year), ...(stage && { stage }), project } as const;
}

/** What was paid for a project in the year, as a figure of an earlier year; none when nothing was recorded. */
function executedFact(book: Book, { code }: Project): Fact[] {
  const { spending = [] } = book.execution ?? {};
  const money = spending.some(({ project }) => project === code) ? moneyOf(book, YEAR_END, code) : null;
  if (!money) return [];
  const coordinates = { functionCode: ALL, economicCode: ALL, nature: ALL, fund: ALL, age: ALL };
  const concept = { measure: "expenditure", year: String(book.year), stage: "executed", project: code, ...coordinates };
  return [{ view: "comparatives", concept, amount: money.paid }];
}

/** The declared figures of a project for the year before, which forms of two years still show. */
function earlierFacts({ facts, year }: Book, { code }: Project): Fact[] {
  return facts.filter(
    ({ view, concept }) => view === "comparatives" && concept.project === code && concept.year === String(year - 1),
  );
}

/** The months that were paid in, as the text names them. */
function executedWords({ execution }: Book): string {
  const last = Math.max(0, ...(execution?.spending ?? []).map(({ month }) => month));
  return last === YEAR_END ? "全年执行" : `1—${last}月执行`;
}

/** 项目前两年预算及当年预算变动情况, of the years that the new book knows; every amount is a slot. */
function historyOf(before: Book, after: Book, { code }: Project): string | null {
  const years = [before.year - 1, before.year].flatMap((year) => {
    const parts = STAGES.flatMap((stage) => {
      const concept = asked(code, year, stage);
      if (levelOf(after, concept) === null) return [];
      const words = stage === undefined ? "年初预算" : year === before.year ? executedWords(before) : "执行";
      return [`${words}{{${printConcept(concept)}}}`];
    });
    return parts.length > 0 ? [`${year}年${parts.join("，")}`] : [];
  });
  return years.length > 0 ? `${years.join("；")}。` : null;
}

/**
 * Carries the results of a year into next year's book: the score and findings of every project that goes on become its
 * last evaluation, what was paid becomes a figure of last year, and the history names both years.
 * @param before the book of the year that ends
 * @param after next year's book, as `rolledBook` gives it
 */
export function carryResults(before: Book, after: Book, parameters: ScoringParameters): Book {
  const evaluations = lastEvaluations(before, parameters);
  const open = after.projects.filter(({ withheld }) => !withheld);
  const facts = [
    ...after.facts,
    ...open.flatMap((each) => [...earlierFacts(before, each), ...executedFact(before, each)]),
  ];
  const grown: Book = { ...after, facts };
  return {
    ...grown,
    projects: after.projects.map((project) => {
      if (project.withheld) return project;
      const lastEvaluation = evaluations.get(project.code);
      const history = historyOf(before, grown, project);
      return {
        ...project,
        ...(lastEvaluation !== undefined && { lastEvaluation }),
        ...(history !== null && { history }),
      };
    }),
  };
}
