import type { Performance } from "../performance.ts";
import { inOrder } from "./entry.ts";

/** Performance targets in their file form. */
export function performanceJson({ goals, tasks, indicators }: Performance): object {
  return {
    goals: goals.map((goal) => inOrder(goal, ["term", "name", "text", "weight"])),
    ...(tasks && { tasks: tasks.map((task) => inOrder(task, ["name", "content"])) }),
    indicators: indicators.map((indicator) =>
      inOrder(indicator, [
        "level1",
        "level2",
        "name",
        "target",
        "term",
        "goal",
        "weight",
        "basis",
        "prior",
        "scoring",
        "evidence",
        "results",
      ]),
    ),
  };
}
