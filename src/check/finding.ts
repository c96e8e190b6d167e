import type { Figure, Place } from "../disclosure/index.ts";
import type { Equation } from "./relations/equation.ts";

export type Severity = "error" | "warning" | "info";

/** What a rule looks after, as auditors sort data problems; hygiene is leftovers and slips of wording. */
export type Category = "accuracy" | "completeness" | "existence" | "hygiene";

/** One relation that does not hold, as a rule reports it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** In Chinese, fit to be sent to the unit: says what contradicts what. */
  readonly message: string;
  /** The places that are likely wrong. */
  readonly suspects: readonly Place[];
  /** The places that the suspects are measured against. */
  readonly evidence: readonly Place[];
  /** The calculation spelled out: 171.02 ÷（877.92 + 171.02）= 16.30%. */
  readonly arithmetic?: string;
  /** What the suspect should most likely say. */
  readonly likeliest?: string;
  /** The regulation that asks for it. */
  readonly basis?: string;
  /** Findings of one rule with the same key are one problem (a stale sentence that stands in three sections). */
  readonly key: string;
  /** The figures that the relation binds; diagnosis joins findings that share one. */
  readonly figures?: readonly Figure[];
  /** The relation itself, where it can be solved for each of its figures: diagnosis tells by it which correction repairs it. */
  readonly equation?: Equation;
}

/** What a rule says of a document. "No data" is never a pass. */
export type Outcome =
  | { readonly state: "judged"; readonly held: number; readonly findings: readonly Finding[] }
  | { readonly state: "notApplicable"; readonly why: string }
  | { readonly state: "undecided"; readonly missing: string };
