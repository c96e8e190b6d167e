import { compareRatios, type Decimal, ratio, ratioOf } from "../../amount/index.ts";
import { exactOf, plus, points, ZERO } from "./exact.ts";
import type { ScoreOutcome } from "./outcome.ts";
import type { ScoringParameters } from "./rule.ts";

/** The result of a self-evaluation (自评结果). */
export type Grade = "优" | "良" | "中" | "差";

/** What a self-evaluation adds up to. */
export interface TotalScore {
  /** Null while an indicator is not scored. */
  readonly total: Decimal | null;
  readonly grade: Grade | null;
  /** What stands in the way of a total, in Chinese. */
  readonly problems: readonly string[];
}

/** 优 from 90, 良 from 80, 中 from 60 on, unless the region says otherwise. */
export function gradeOf(total: Decimal, [excellent, good, fair]: ScoringParameters["results"]): Grade {
  const reaches = (bound: number) => compareRatios(ratioOf(total), ratio(BigInt(bound), 1n)) >= 0;
  if (reaches(excellent)) return "优";
  if (reaches(good)) return "良";
  return reaches(fair) ? "中" : "差";
}

/** Parts of a total: points of an indicator, or of the execution rate, with what they are called. */
export interface ScoredPart {
  readonly name: string;
  readonly weight: number;
  /** Null where it does not apply: its points go to the others in proportion. */
  readonly outcome: ScoreOutcome | null;
}

/**
 * Adds up a self-evaluation. The weights have to make 100; what does not apply is left out and the rest is scaled up to
 * 100; one part without points leaves the total open.
 */
export function totalScore(parts: readonly ScoredPart[], parameters: ScoringParameters): TotalScore {
  const problems = parts.flatMap(({ name, outcome }) =>
    outcome === null || outcome.status === "scored" ? [] : [`${name}：${outcome.why}`],
  );
  const weights = parts.reduce((sum, { weight }) => plus(sum, exactOf(weight)), ZERO);
  const hundred = ratio(100n, 1n);
  if (compareRatios(weights, hundred) !== 0) problems.push("各项分值之和不是 100");
  const counted = parts.filter(({ outcome }) => outcome !== null);
  const base = counted.reduce((sum, { weight }) => plus(sum, exactOf(weight)), ZERO);
  if (base.n === 0n) problems.push("没有可以计分的指标");
  if (problems.length > 0) return { total: null, grade: null, problems };
  const sum = counted.reduce(
    (earned, { outcome }) => (outcome?.status === "scored" ? plus(earned, ratioOf(outcome.score)) : earned),
    ZERO,
  );
  const total = points({ n: sum.n * base.d * 100n, d: sum.d * base.n });
  return { total, grade: gradeOf(total, parameters.results), problems };
}
