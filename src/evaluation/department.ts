import { sumFen } from "../amount/index.ts";
import { type Book, levelOf } from "../book/index.ts";
import { adjustedAmount, type DepartmentRatio, departmentRatio, type RatioResult } from "../perform/index.ts";
import { moneyOf } from "./budget.ts";

/** A ratio of the department with its parts: amounts in fen, or counts. */
export interface KnownRatio {
  readonly which: DepartmentRatio;
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: "fen" | "count";
  readonly result: RatioResult;
}

const YEAR_END = 12;

function ratioOf(which: DepartmentRatio, numerator: number, denominator: number, unit: KnownRatio["unit"]): KnownRatio {
  return { which, numerator, denominator, unit, result: departmentRatio(which, numerator, denominator) };
}

function moneyRatios(book: Book): KnownRatio[] {
  const { execution } = book;
  const money = moneyOf(book, YEAR_END);
  if (!execution || !money) return [];
  const adjustments = execution.adjustments.map(({ amount, exempt = false }) => ({ amount, exempt }));
  const procurement = levelOf(book, { measure: "governmentProcurement" });
  const threePublic = levelOf(book, { measure: "threePublicExpenses" });
  return [
    ratioOf("execution", money.paid, money.adjusted, "fen"),
    ratioOf("adjustment", adjustedAmount(adjustments), money.initial, "fen"),
    ...(execution.carriedOver === undefined
      ? []
      : [ratioOf("carryOver", execution.carriedOver, money.adjusted, "fen")]),
    ...(execution.threePublicSpent === undefined || threePublic === null
      ? []
      : [ratioOf("threePublicControl", execution.threePublicSpent, threePublic, "fen")]),
    ...(execution.procured === undefined || procurement === null
      ? []
      : [ratioOf("procurementExecution", execution.procured, procurement, "fen")]),
  ];
}

function countRatios({ projects, execution }: Book): KnownRatio[] {
  const due = projects.filter(({ withheld }) => !withheld);
  const withTargets = due.filter(({ performance }) => (performance?.indicators.length ?? 0) > 0);
  const reported = (month: (each: number) => boolean) =>
    withTargets.filter(({ performance }) =>
      performance?.indicators.every(
        ({ term, results = [] }) => term === "longTerm" || results.some((one) => month(one.month)),
      ),
    ).length;
  const opinions = execution?.opinions;
  return [
    ratioOf("targetsSet", withTargets.length, due.length, "count"),
    ratioOf(
      "monitored",
      reported((month) => month < YEAR_END),
      due.length,
      "count",
    ),
    ratioOf(
      "selfEvaluated",
      reported((month) => month === YEAR_END),
      due.length,
      "count",
    ),
    ...(opinions ? [ratioOf("resultsApplied", opinions.adopted, opinions.given, "count")] : []),
  ];
}

/** The ratios of the whole department that the book says enough for, each with what it divides by what. */
export function departmentRatios(book: Book): readonly KnownRatio[] {
  return [...moneyRatios(book), ...(book.projects.length > 0 ? countRatios(book) : [])];
}

/** What was paid for projects and for the rest, month by month, in fen. */
export function spentByMonth({ execution }: Book): readonly number[] {
  return Array.from({ length: YEAR_END }, (_, index) =>
    sumFen((execution?.spending ?? []).filter(({ month }) => month === index + 1).map(({ amount }) => amount)),
  );
}
