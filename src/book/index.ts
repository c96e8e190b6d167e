export * from "./book.ts";
export { changeOf, priorConcept, priorOf, rateOf, shareBase, shareOf } from "./change.ts";
export { consolidate, memberBook } from "./consolidation/consolidate.ts";
export { type Contribution, contributionsTo } from "./consolidation/contributions.ts";
export {
  type BookSet,
  ConsolidationError,
  type Department,
  type SetIssue,
  type UnitBook,
  unitOf,
} from "./consolidation/set.ts";
export { type OpenComparative, openComparatives, type TracedLine, tracedLines } from "./consolidation/trace.ts";
export { countChangeOf, countOf } from "./count.ts";
export * from "./edit/index.ts";
export { ELIMINATIONS, type Elimination, TRANSFER_FUNDS, type TransferSide } from "./elimination/elimination.ts";
export * from "./execution.ts";
export { addressOf, FACT_DIMENSIONS, type Fact, sameAddress } from "./fact.ts";
export { parseDepartmentText } from "./file/department.ts";
export { parseBook, parseBookText, parseDraft } from "./file/parse.ts";
export { printBook } from "./file/print.ts";
export { ancestry } from "./grain.ts";
export { BookError, type BookIssue } from "./issue.ts";
export { levelOf } from "./level.ts";
export { levelWithin } from "./level-within.ts";
export { membersOf } from "./members.ts";
export { nameOf, printedCode } from "./names.ts";
export { bareWords, type Override } from "./override.ts";
export * from "./performance.ts";
export { askedConcept, bookConcept } from "./placement.ts";
export { printedOf } from "./printed.ts";
export * from "./procurement.ts";
export * from "./project.ts";
export { type ProsePart, parseProse, proseProblem } from "./prose.ts";
export { reasonFor } from "./reason.ts";
export { reconcile } from "./reconcile.ts";
export { rolledBook } from "./roll.ts";
export { validateBook } from "./validate.ts";
export {
  COMPARATIVE_DIMENSIONS,
  FACT_DIMENSIONS_OF_COMPARATIVES,
  VIEWS,
  type View,
  type ViewDeclaration,
} from "./view.ts";
export { withheldIssues } from "./withheld.ts";
