import type { Book } from "../../book/index.ts";
import { costIssues } from "./costs.ts";
import { dutyIssues } from "./duties.ts";
import type { DesignIssue } from "./issue.ts";
import { lastYearIssues } from "./last-year.ts";
import { levelIssues, withoutTargets } from "./levels.ts";
import { type DesignParameters, designParametersFor } from "./parameters.ts";
import { targetSetsOf } from "./target-set.ts";
import { valueIssues } from "./values.ts";
import { weightIssues } from "./weights.ts";
import { wholeIssues } from "./whole.ts";

export type { DesignIssue } from "./issue.ts";
export { DESIGN_PARAMETERS, type DesignParameters, designParametersFor, designParametersOf } from "./parameters.ts";

/**
 * What is wrong with the design of a book's performance targets, each at its place: levels that are missing, weights,
 * values that cannot be measured or do not parse, costs against the money, targets easier than last year's, indicators
 * foreign to the body, and contradictions between the whole and its projects. Empty for targets well set.
 * @param parameters what the region and the year demand; those of the book's own region when not given
 */
export function designIssues(
  book: Book,
  parameters: DesignParameters = designParametersFor(book.body.region?.code, book.year),
): readonly DesignIssue[] {
  const sets = targetSetsOf(book);
  return [
    ...withoutTargets(book),
    ...sets.flatMap((set) => [
      ...levelIssues(set, parameters),
      ...weightIssues(set, parameters),
      ...valueIssues(set, book.year),
      ...costIssues(set, book),
      ...lastYearIssues(set),
    ]),
    ...wholeIssues(sets),
    ...dutyIssues(book, sets),
  ];
}
