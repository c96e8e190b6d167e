import type { Concept } from "../../concept/index.ts";

/** The words of the same part of the sentence before an amount. */
const CLAUSE = /[^；。]*$/;
const OF_THE_WHOLE = /整体(?:支出)?绩效.*涉及(?:预算)?(?:支出|金额|资金)(?:为|共|共计)?$/;
const OF_ALL_PROJECTS = /(?:都|均|全部|所有).*绩效.*涉及项目支出(?:为|共|共计)?$/;

/**
 * What an amount in a section on performance is that targets are said to cover: all expenditure where they are those of the
 * whole body, project expenditure where all projects have them. Targets of some projects cover an amount of their own: null.
 */
export function coveredByTargets(before: string): Concept | null {
  const words = CLAUSE.exec(before)?.[0] ?? "";
  if (OF_THE_WHOLE.test(words)) return { measure: "expenditure" };
  return OF_ALL_PROJECTS.test(words) ? { measure: "expenditure", nature: "project" } : null;
}
