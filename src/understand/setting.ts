import type { Concept } from "../concept/index.ts";
import type { DocumentIdentity } from "./document.ts";

/** What holds for every figure of a document unless a table or sentence says otherwise. */
export interface Setting {
  readonly identity: DocumentIdentity;
  /** Year, stage, entity and scope, as far as the document tells. */
  readonly concept: Concept;
}

const SCOPES = {
  departmentBudget: "consolidated",
  departmentFinalAccounts: "consolidated",
  unitBudget: "unit",
  unitFinalAccounts: "unit",
  unknown: undefined,
} as const;

/** The setting that a document's title gives to its figures. */
export function settingOf(identity: DocumentIdentity): Setting {
  const final = identity.kind === "departmentFinalAccounts" || identity.kind === "unitFinalAccounts";
  const scope = SCOPES[identity.kind];
  return {
    identity,
    concept: {
      stage: final ? "final" : "approved",
      ...(identity.year === null ? {} : { year: String(identity.year) }),
      ...(identity.body === null ? {} : { entity: identity.body }),
      ...(scope === undefined ? {} : { scope }),
    },
  };
}
