import { distinctPlaces, placeKey } from "./places.ts";
import type { Problem } from "./problem.ts";

function suspectsKey({ suspects }: Problem): string {
  return suspects.map(placeKey).sort().join("\n");
}

/** The problem that says most: it names the likeliest value, from the most places that agree. */
function tellingFirst(left: Problem, right: Problem): number {
  const names = Number(right.likeliest !== undefined) - Number(left.likeliest !== undefined);
  return names !== 0 ? names : right.evidence.length - left.evidence.length;
}

function joined(problems: readonly [Problem, ...Problem[]]): Problem {
  const [main, ...others] = [...problems].sort(tellingFirst) as [Problem, ...Problem[]];
  if (others.length === 0) return main;
  const severity = problems.some((problem) => problem.severity === "error") ? "error" : main.severity;
  const arithmetic = [main, ...others].flatMap((problem) => problem.arithmetic ?? []);
  return {
    ...main,
    severity,
    message: `${main.message}（因此还有 ${others.length} 项核对不成立）`,
    evidence: distinctPlaces(
      [main, ...others].flatMap(({ evidence }) => evidence),
      main.suspects,
    ),
    ...(arithmetic.length > 0 && { arithmetic: arithmetic.join("；") }),
  };
}

/**
 * One wrong number breaks many relations: its row, its column, the text that repeats it. Problems that bind figures and
 * suspect the same ones are one problem.
 */
export function joinByCause(problems: readonly Problem[], bindsFigures: (problem: Problem) => boolean): Problem[] {
  const byCause = new Map<string, [Problem, ...Problem[]]>();
  const result: (Problem | string)[] = [];
  for (const problem of problems) {
    const key = bindsFigures(problem) && problem.suspects.length > 0 ? suspectsKey(problem) : null;
    const known = key === null ? undefined : byCause.get(key);
    if (known) known.push(problem);
    else if (key === null) result.push(problem);
    else {
      byCause.set(key, [problem]);
      result.push(key);
    }
  }
  return result.map((entry) =>
    typeof entry === "string" ? joined(byCause.get(entry) as [Problem, ...Problem[]]) : entry,
  );
}
