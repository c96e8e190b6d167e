import { type Category, type Problem, type RuleMeta, rules } from "../../check/index.ts";

/** The sorts of problems (问题类型), in the order in which a letter treats them. */
export const PROBLEM_TYPES = ["准确性", "完整性", "真实性", "规范性"] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

const TYPES: Readonly<Record<Category, ProblemType>> = {
  accuracy: "准确性",
  completeness: "完整性",
  existence: "真实性",
  hygiene: "规范性",
};

const BUILT_IN: readonly RuleMeta[] = rules.map(({ meta }) => meta);

/** The sort of a problem, by what its rule looks after; a rule that is not known looks after accuracy. */
export function typeOf(problem: Pick<Problem, "rule">, known: readonly RuleMeta[] = BUILT_IN): ProblemType {
  return TYPES[known.find(({ id }) => id === problem.rule)?.category ?? "accuracy"];
}
