import type { CheckResult, Problem } from "../check/index.ts";
import type { Understanding } from "../understand/index.ts";
import { type Passage, passagesOf, spotFinder, whereaboutsIn } from "./places/index.ts";
import { adviceOn, type ProblemType, typeOf } from "./wording/index.ts";

/** A problem with its places found in the document and its wording ready to be sent. */
export interface ReviewedProblem {
  readonly problem: Problem;
  /** In the order of the report, from 1. */
  readonly number: number;
  readonly type: ProblemType;
  readonly suspects: readonly Passage[];
  readonly evidence: readonly Passage[];
  /** What the unit is advised to do, without a full stop. */
  readonly advice: string;
}

/** A document that was checked, as reports show it. */
export interface Review {
  readonly document: Understanding;
  readonly result: CheckResult;
  readonly problems: readonly ReviewedProblem[];
  /** Where a passage stands, in Chinese; "" where the file alone is known. */
  readonly whereabouts: (passage: Passage) => string;
}

/** Makes of a checked document what its reports are written from. Pure. */
export function reviewOf(document: Understanding, result: CheckResult): Review {
  const spotOf = spotFinder(document.disclosure);
  return {
    document,
    result,
    whereabouts: whereaboutsIn(document),
    problems: result.problems.map((problem, index) => ({
      problem,
      number: index + 1,
      type: typeOf(problem),
      suspects: passagesOf(problem.suspects, spotOf),
      evidence: passagesOf(problem.evidence, spotOf),
      advice: adviceOn(problem),
    })),
  };
}
