import { performanceOf, type Understanding } from "../understand/index.ts";
import type { Finding } from "./finding.ts";
import { type LedgerEntry, ledgerEntry } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import { problemsOf } from "./problems-of.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { NO_SOURCES, type Sources } from "./sources.ts";
import { mindingUncertainRows } from "./uncertain-rows.ts";

export interface CheckOptions {
  /** The rules to apply, in the ledger's order; all rules by default. */
  readonly rules?: readonly Rule[];
  /** The approval, last year's disclosure, the units' disclosures, where they are at hand. */
  readonly sources?: Partial<Sources>;
  /** A clock in milliseconds; with one, the result says how long each rule took. */
  readonly clock?: () => number;
}

/** How long one step of a check took. */
export interface Timing {
  /** The rule's identifier; null for reading performance forms and projects, which several rules share. */
  readonly rule: string | null;
  readonly milliseconds: number;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** One entry a rule. */
  readonly ledger: readonly LedgerEntry[];
  /** How many relations between numbers were checked and held, over all rules; passages of text are not among them. */
  readonly relationsHeld: number;
  /** In the order of the ledger; empty without a clock. */
  readonly timings: readonly Timing[];
}

/** Does a piece of work, and notes how long it took where there is a clock. */
function timed<T>(rule: string | null, timings: Timing[], clock: CheckOptions["clock"], work: () => T): T {
  if (!clock) return work();
  const started = clock();
  const result = work();
  timings.push({ rule, milliseconds: clock() - started });
  return result;
}

/**
 * Checks a document against the rules (勾稽关系). Pure: the same document gives the same result.
 * A rule that throws is a defect of the program, and its error passes through.
 */
export function check(document: Understanding, options: CheckOptions = {}): CheckResult {
  const findings: Finding[] = [];
  const ledger: LedgerEntry[] = [];
  const sources = { ...NO_SOURCES, ...options.sources };
  const { clock } = options;
  const timings: Timing[] = [];
  const minding = mindingUncertainRows(document);
  if (clock) timed(null, timings, clock, () => performanceOf(document));
  for (const rule of options.rules ?? allRules) {
    const outcome = timed(rule.meta.id, timings, clock, () => rule.check(document, sources));
    ledger.push(ledgerEntry(rule, outcome));
    if (outcome.state === "judged") findings.push(...minding(outcome.findings, rule.meta));
  }
  return {
    problems: problemsOf(findings, document, sources),
    ledger,
    relationsHeld: ledger.reduce((sum, entry) => sum + entry.relations, 0),
    timings,
  };
}
