import type { Understanding } from "../understand/index.ts";

/** What a document can be held against besides itself. Without a source the ledger says what was not checked. */
export interface Sources {
  /** The bureau's approval (批复表) or an export of the integrated system; never the likeliest wrong side. */
  readonly approved: readonly Understanding[];
  /** Last year's disclosure of the same body. */
  readonly previous: Understanding | null;
  /** The disclosures of the units that a department consolidates. */
  readonly units: readonly Understanding[];
}

export const NO_SOURCES: Sources = { approved: [], previous: null, units: [] };
