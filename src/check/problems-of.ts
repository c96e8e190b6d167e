import type { Understanding } from "../understand/index.ts";
import { explained, joinByCause } from "./cause.ts";
import { diagnose } from "./diagnosis/index.ts";
import type { Finding } from "./finding.ts";
import { type Merged, mergeEqual } from "./merge.ts";
import { readingOrder } from "./places.ts";
import { type Problem, SEVERITIES } from "./problem.ts";
import { sectionsIn } from "./sections.ts";
import type { Sources } from "./sources.ts";

/** The problems by their causes: those that a correction explains in the place of the first, the others as they are. */
function byCause(merged: readonly Merged[], document: Understanding, sources: Sources): Problem[] {
  const cases = merged.map((each) => ({ of: each, finding: each.findings[0] }));
  const ofFigures = new Set<Problem>();
  const explaining = new Map<Merged, Problem | null>();
  for (const { findings, correction, alternatives } of diagnose(cases, document, sources)) {
    const [first, ...rest] = findings;
    if (!first) continue;
    const problem = explained([first.problem, ...rest.map((each) => each.problem)], correction, alternatives);
    explaining.set(first, problem);
    for (const each of rest) explaining.set(each, null);
  }
  const problems = merged.flatMap((each): Problem[] => {
    const problem = explaining.get(each) ?? (explaining.has(each) ? null : each.problem);
    if (problem && each.findings[0].figures) ofFigures.add(problem);
    return problem ? [problem] : [];
  });
  return joinByCause(problems, (problem) => ofFigures.has(problem));
}

/**
 * Makes problems of findings: those of one rule with equal key become one, with all their suspects as places, and so do
 * those that one correction explains. Sorted by severity, then by the first place in reading order; where both are
 * equal, as the rules reported them.
 */
export function problemsOf(findings: readonly Finding[], document: Understanding, sources: Sources): Problem[] {
  const problems = byCause(mergeEqual(findings, sectionsIn(document)), document, sources);
  const order = readingOrder(document.disclosure);
  const anchor = ({ suspects, evidence }: Problem) => suspects[0] ?? evidence[0];
  return problems.sort((left, right) => {
    const severity = SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
    if (severity !== 0) return severity;
    const [a, b] = [anchor(left), anchor(right)];
    return a && b ? order(a, b) : Number(b !== undefined) - Number(a !== undefined);
  });
}
