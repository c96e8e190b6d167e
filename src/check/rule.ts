import type { Understanding } from "../understand/index.ts";
import type { Category, Outcome, Severity } from "./finding.ts";
import type { Sources } from "./sources.ts";

export interface RuleMeta {
  /** Stable identifier in kebab-case, also the name of the file, of its test and of its page. */
  readonly id: string;
  /** What the rule asks for, in Chinese. */
  readonly title: string;
  readonly category: Category;
  /**
   * What it counts when it holds: relations between numbers, as rules of accuracy do unless they say otherwise, or passages
   * (paragraphs, cells, entries) that were looked at and are in order, as all others do.
   */
  readonly counts?: "relations" | "passages";
  /** The severity of its ordinary finding; a finding may be milder. */
  readonly severity: Severity;
  /** What must not become public, for rules that guard it: only a secrecy reviewer may let their findings pass. */
  readonly protects?: "secrecy" | "privacy";
  /** Regulation or standard, in Chinese, with its document number. */
  readonly basis: string;
}

/** One check (勾稽关系): data about itself and a pure function. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (document: Understanding, sources: Sources) => Outcome;
}
