import type { Place } from "../disclosure/index.ts";
import type { Correction } from "./diagnosis/index.ts";
import type { Severity } from "./finding.ts";
import type { Identity } from "./identity.ts";
import type { AppliedWaiver } from "./waivers/index.ts";

/** What a person is told: all findings of one cause. */
export interface Problem {
  /** Unique in the document; the same as long as the same thing is wrong, wherever its lines move. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** In Chinese; says how many places share the problem. */
  readonly message: string;
  readonly suspects: readonly Place[];
  readonly evidence: readonly Place[];
  readonly arithmetic?: string;
  readonly likeliest?: string;
  /** Other corrections, equally small, that would repair all that is broken as well; each may take several numbers. */
  readonly alternatives?: readonly (readonly Correction[])[];
  readonly basis?: string;
  /** What the problem is known by in other versions of the document: its main relation first, then what else it broke. */
  readonly identities: readonly [Identity, ...Identity[]];
  /** The heading or table title that the problem stands under, as printed; "" where there is none. */
  readonly section: string;
  /** Why it does not count, or did not until the waiver expired. */
  readonly waiver?: AppliedWaiver;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
