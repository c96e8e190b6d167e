import { PROJECT_TEXTS, type Project } from "../project.ts";
import { inOrder, withAmounts } from "./entry.ts";
import { performanceJson } from "./print-performance.ts";

/** A project in its file form. */
export function projectJson(project: Project): object {
  const { breakdown, purchases, performance } = project;
  return {
    ...inOrder(project, ["code", "name", "category", "frequency", ...PROJECT_TEXTS]),
    ...(breakdown && {
      breakdown: breakdown.map((line) => withAmounts(line, ["name", "amount", "calculation", "source"], ["amount"])),
    }),
    ...(purchases && {
      purchases: purchases.map((line) => withAmounts(line, ["name", "quantity", "measureWord", "amount"], ["amount"])),
    }),
    ...(performance && { performance: performanceJson(performance) }),
    ...inOrder(project, ["withheld"]),
  };
}
