import { type Fen, sumFen } from "../../amount/index.ts";
import type { Book } from "../book.ts";
import type { Execution } from "../execution.ts";
import type { Restatement } from "./restated.ts";

type Total = "procured" | "threePublicSpent" | "carriedOver";

/** The sum of a total that all state; a total that one of them leaves open is open. */
function total(executions: readonly Execution[], name: Total): { readonly [N in Total]?: Fen } {
  const amounts = executions.flatMap((execution) => execution[name] ?? []);
  return amounts.length === executions.length ? { [name]: sumFen(amounts) } : {};
}

/** How the units carried out their budgets, together; undefined where not all of them keep it. */
export function unitedExecution(books: readonly Book[], restatements: readonly Restatement[]): Execution | undefined {
  const executions = books.flatMap(({ execution }) => execution ?? []);
  if (executions.length < books.length) return undefined;
  const recoded = <T extends { readonly project?: string }>(entries: readonly T[], unit: number): T[] =>
    entries.map((entry) => {
      const code = entry.project === undefined ? undefined : restatements[unit]?.codes.get(entry.project);
      return code === undefined ? entry : { ...entry, project: code };
    });
  return {
    spending: executions.flatMap(({ spending }, unit) => recoded(spending, unit)),
    adjustments: executions.flatMap(({ adjustments }, unit) => recoded(adjustments, unit)),
    ...total(executions, "procured"),
    ...total(executions, "threePublicSpent"),
    ...total(executions, "carriedOver"),
  };
}
