/**
 * 明账 Mingzhang as a library: books composed into disclosures, disclosures read, understood and checked. The readers of
 * files are loaded when the first file is read; the writers are under `mingzhang/write`.
 */
export { type Book, BookError, type BookIssue, parseBook, parseBookText } from "./book/index.ts";
export {
  type CheckOptions,
  type CheckResult,
  check,
  type DocumentReport,
  documentReport,
  type Finding,
  type FindingsReport,
  findingsReportOf,
  type LedgerEntry,
  type Outcome,
  type Problem,
  type Rule,
  type RuleMeta,
  rules,
  type Severity,
  textReport,
} from "./check/index.ts";
export { compose } from "./compose/index.ts";
export { type Concept, parseConcept, printConcept } from "./concept/index.ts";
export type { Block, Disclosure, Figure, Place } from "./disclosure/index.ts";
export { formats } from "./format/index.ts";
export { read } from "./read/index.ts";
export { type Understanding, understand } from "./understand/index.ts";
