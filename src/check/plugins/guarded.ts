import type { Rule } from "../rule.ts";
import { deepFreeze } from "./freeze.ts";
import { outcomeFrom } from "./outcome.ts";

/**
 * A rule from elsewhere, kept from doing harm: it gets the document and what it is held against unchangeable; where it
 * throws, or returns what is no outcome, it is out of use for this document, and the ledger says so.
 */
export function guarded(rule: Rule): Rule {
  const { meta } = rule;
  return {
    meta,
    check: (document, sources) => {
      try {
        return outcomeFrom(rule.check(deepFreeze(document), deepFreeze(sources)), meta);
      } catch (error) {
        return {
          state: "undecided",
          missing: `规则出错，已停用：${error instanceof Error ? error.message : String(error)}`,
        };
      }
    },
  };
}
