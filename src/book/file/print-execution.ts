import type { Execution } from "../execution.ts";
import { withAmounts } from "./entry.ts";

/** The execution of a budget in its file form. */
export function executionJson(execution: Execution): object {
  const { spending, adjustments } = execution;
  return {
    spending: spending.map((entry) => withAmounts(entry, ["month", "project", "amount"], ["amount"])),
    adjustments: adjustments.map((entry) =>
      withAmounts(entry, ["month", "project", "amount", "exempt", "document", "reason"], ["amount"]),
    ),
    ...withAmounts(
      execution,
      ["procured", "threePublicSpent", "carriedOver", "opinions"],
      ["procured", "threePublicSpent", "carriedOver"],
    ),
  };
}
