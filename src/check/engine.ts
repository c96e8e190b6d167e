import type { Understanding } from "../understand/index.ts";
import type { Finding } from "./finding.ts";
import { type LedgerEntry, ledgerEntry } from "./ledger.ts";
import { type Problem, problemsOf } from "./problem.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { NO_SOURCES, type Sources } from "./sources.ts";

export interface CheckOptions {
  /** The rules to apply, in the ledger's order; all rules by default. */
  readonly rules?: readonly Rule[];
  /** The approval, last year's disclosure, the units' disclosures, where they are at hand. */
  readonly sources?: Partial<Sources>;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** One entry a rule. */
  readonly ledger: readonly LedgerEntry[];
  /** How many relations were checked and held, over all rules. */
  readonly relationsHeld: number;
}

/**
 * Checks a document against the rules (勾稽关系). Pure: the same document gives the same result.
 * A rule that throws is a defect of the program, and its error passes through.
 */
export function check(document: Understanding, options: CheckOptions = {}): CheckResult {
  const findings: Finding[] = [];
  const ledger: LedgerEntry[] = [];
  const sources = { ...NO_SOURCES, ...options.sources };
  for (const rule of options.rules ?? allRules) {
    const outcome = rule.check(document, sources);
    ledger.push(ledgerEntry(rule, outcome));
    if (outcome.state === "judged") findings.push(...outcome.findings);
  }
  return {
    problems: problemsOf(findings, document.disclosure),
    ledger,
    relationsHeld: ledger.reduce((sum, entry) => sum + entry.relations, 0),
  };
}
