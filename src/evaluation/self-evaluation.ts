import type { Decimal } from "../amount/index.ts";
import type { Book, Indicator, IndicatorResult, Performance, Project } from "../book/index.ts";
import {
  executionRate,
  executionScore,
  type ScoredPart,
  type ScoreOutcome,
  type ScoringParameters,
  scoreIndicator,
  scoringMethodOf,
  type TotalScore,
  totalScore,
} from "../perform/index.ts";
import { type Money, moneyOf } from "./budget.ts";

const YEAR_END = 12;

/** One indicator of a self-evaluation with its points. */
export interface EvaluatedIndicator {
  readonly indicator: Indicator;
  readonly result: IndicatorResult | null;
  readonly outcome: ScoreOutcome;
}

/** The self-evaluation (自评) of a project, or of the whole department. */
export interface SelfEvaluation {
  /** Null for the whole department. */
  readonly project: Project | null;
  readonly money: Money | null;
  readonly executionRate: Decimal | null;
  /** The points for execution; null where it does not apply. */
  readonly execution: ScoreOutcome | null;
  readonly indicators: readonly EvaluatedIndicator[];
  readonly total: TotalScore;
  /** What the evaluation still owes: points without a reason where they are not full. */
  readonly gaps: readonly string[];
}

function resultOf({ results = [] }: Indicator): IndicatorResult | null {
  return results.find(({ month }) => month === YEAR_END) ?? null;
}

function evaluated(indicator: Indicator, parameters: ScoringParameters): EvaluatedIndicator {
  const result = resultOf(indicator);
  const method = indicator.scoring === undefined ? null : scoringMethodOf(indicator.scoring);
  const outcome = scoreIndicator(
    {
      target: indicator.target,
      actual: result?.actual ?? "",
      weight: indicator.weight ?? 0,
      ...(method && { method }),
      ...(result?.judged !== undefined && { judged: result.judged }),
    },
    parameters,
  );
  return { indicator, result, outcome };
}

/** Points that are not full have to be explained (财预〔2020〕10号). */
function gapsOf(indicators: readonly EvaluatedIndicator[]): string[] {
  return indicators.flatMap(({ indicator, result, outcome }) => {
    if (indicator.weight === undefined) return [`${indicator.name}：没有分值`];
    return outcome.status === "scored" && !outcome.met && !result?.reason
      ? [`${indicator.name}：没有得满分，没有说明偏差原因`]
      : [];
  });
}

function evaluationOf(
  book: Book,
  project: Project | null,
  performance: Performance,
  parameters: ScoringParameters,
): SelfEvaluation {
  const money = moneyOf(book, YEAR_END, project?.code);
  const indicators = performance.indicators
    .filter(({ term }) => term !== "longTerm")
    .map((indicator) => evaluated(indicator, parameters));
  const execution = money && executionScore(money.adjusted, money.paid, parameters.executionWeight);
  const parts: ScoredPart[] = [
    ...indicators.map(({ indicator, outcome }) => ({ name: indicator.name, weight: indicator.weight ?? 0, outcome })),
    { name: "预算执行率", weight: parameters.executionWeight, outcome: execution },
  ];
  return {
    project,
    money,
    executionRate: money && executionRate(money.adjusted, money.paid),
    execution,
    indicators,
    total: totalScore(parts, parameters),
    gaps: gapsOf(indicators),
  };
}

/**
 * The self-evaluations of a year: of the whole department and of every project with targets, from the results of December
 * and the money that was paid. What is not known leaves the total open; nothing is taken for nought.
 */
export function selfEvaluations(book: Book, parameters: ScoringParameters): readonly SelfEvaluation[] {
  const whole = book.performance ? [evaluationOf(book, null, book.performance, parameters)] : [];
  const projects = book.projects.flatMap((project) =>
    project.performance && !project.withheld ? [evaluationOf(book, project, project.performance, parameters)] : [],
  );
  return [...whole, ...projects];
}
