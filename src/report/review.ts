import {
  type Change,
  type CheckResult,
  equalCorrections,
  isSettled,
  type Problem,
  type RuleMeta,
} from "../check/index.ts";
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
  /** The corrections of which any one would do, the likeliest first, in words; empty where it is settled what is wrong. */
  readonly corrections: readonly string[];
  /** What the unit is advised to do, without a full stop; it names the corrections too. */
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

  const changeInWords = ({ place, others, value }: Change): string => {
    const [passage] = passagesOf([place], spotOf);
    const where = passage ? whereabouts(passage) : "";
    const what = `${where}${where === "" ? "" : "的"}“${place.quote}”${others > 0 ? `等 ${others + 1} 处` : ""}`;
    return value === undefined ? `${what}有误` : `${what}改为“${value}”`;
  };

  const reviewed = (problem: Problem, index: number): ReviewedProblem => {
    const corrections = equalCorrections(problem).map((changes) => changes.map(changeInWords).join("，同时"));
    return {
      problem,
      number: index + 1,
      type: typeOf(problem, rules),
      suspects: passagesOf(problem.suspects, spotOf),
      evidence: passagesOf(problem.evidence, spotOf),
      corrections,
      advice: adviceOn(problem, corrections),
    };
  };

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
