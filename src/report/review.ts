import { type CheckResult, isSettled, type Problem, type RuleMeta } from "../check/index.ts";
import type { Understanding } from "../understand/index.ts";
import { type Passage, passagesOf, spotFinder, whereaboutsIn } from "./places/index.ts";
import { adviceOn, type ProblemType, typeOf } from "./wording/index.ts";

/** A problem with its places found in the document and its wording ready to be sent. */
export interface ReviewedProblem {
  readonly problem: Problem;
  /** In the order of the report, from 1; those that do not count come last. */
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
  /** What the unit is asked to mend. */
  readonly problems: readonly ReviewedProblem[];
  /** What was waived or is in dispute. */
  readonly settled: readonly ReviewedProblem[];
  /** Where a passage stands, in Chinese; "" where the file alone is known. */
  readonly whereabouts: (passage: Passage) => string;
}

/**
 * Makes of a checked document what its reports are written from. Pure.
 * @param rules what the rules look after, where others than the built-in ones were applied
 */
export function reviewOf(document: Understanding, result: CheckResult, rules?: readonly RuleMeta[]): Review {
  const spotOf = spotFinder(document.disclosure);
  const whereabouts = whereaboutsIn(document);

  const alternativesTo = ({ alternatives = [] }: Problem): string[] =>
    alternatives.map((corrections) =>
      corrections
        .map(({ places, value }) => {
          const [passage] = passagesOf(places.slice(0, 1), spotOf);
          const where = passage ? `${whereabouts(passage)}的“${passage.quote}”` : "";
          return value === undefined ? `${where}有误` : `${where}应为“${value}”`;
        })
        .join("，并且"),
    );

  const reviewed = (problem: Problem, index: number): ReviewedProblem => ({
    problem,
    number: index + 1,
    type: typeOf(problem, rules),
    suspects: passagesOf(problem.suspects, spotOf),
    evidence: passagesOf(problem.evidence, spotOf),
    advice: adviceOn(problem, alternativesTo(problem)),
  });

  const open = result.problems.filter((problem) => !isSettled(problem));
  const settled = result.problems.filter(isSettled);
  return {
    document,
    result,
    whereabouts,
    problems: open.map(reviewed),
    settled: settled.map((problem, index) => reviewed(problem, open.length + index)),
  };
}
