import type { Outcome } from "./finding.ts";
import type { Rule } from "./rule.ts";

export type LedgerState = "held" | "broken" | "notApplicable" | "undecided";

/** What one rule says of a document: a document is not clean because nothing could be checked. */
export interface LedgerEntry {
  readonly rule: string;
  /** What the rule asks for, in Chinese. */
  readonly title: string;
  readonly state: LedgerState;
  /** How many relations between numbers were checked and held. */
  readonly relations: number;
  /** How many passages (paragraphs, cells, entries) were looked at and are in order; they are no relations. */
  readonly passages: number;
  /** How many relations or passages did not hold. */
  readonly broken: number;
  /** Why the rule does not apply, or what is missing to decide. */
  readonly why?: string;
}

const NOTHING_CHECKED = "没有找到可以核对的关系";

/** The ledger entry of a rule's outcome. A rule that judged nothing at all is not counted as held. */
export function ledgerEntry({ meta }: Rule, outcome: Outcome): LedgerEntry {
  const entry = { rule: meta.id, title: meta.title, relations: 0, passages: 0, broken: 0 };
  switch (outcome.state) {
    case "notApplicable":
      return { ...entry, state: "notApplicable", why: outcome.why };
    case "undecided":
      return { ...entry, state: "undecided", why: outcome.missing };
    default: {
      const broken = outcome.findings.length;
      if (broken === 0 && outcome.held === 0) return { ...entry, state: "notApplicable", why: NOTHING_CHECKED };
      const { counts = meta.category === "accuracy" ? "relations" : "passages" } = meta;
      return { ...entry, state: broken > 0 ? "broken" : "held", [counts]: outcome.held, broken };
    }
  }
}
