import type { Disclosure, Place } from "../disclosure/index.ts";
import { joinByCause } from "./cause.ts";
import type { Finding, Severity } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { distinctPlaces, placeKey, readingOrder } from "./places.ts";

/** What a person is told: all findings of one rule that have one cause. */
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
  readonly basis?: string;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function groups(findings: readonly Finding[]): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    const identity = `${finding.rule}\n${finding.key}`;
    const group = grouped.get(identity);
    if (group) group.push(finding);
    else grouped.set(identity, [finding]);
  }
  return grouped;
}

function severest(group: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => group.some((finding) => finding.severity === severity)) ?? "info";
}

/** What the findings say of one thing, without repetition; undefined when none says anything. */
function statements(group: readonly Finding[], property: "arithmetic" | "likeliest" | "basis"): string | undefined {
  const said = new Set(group.flatMap((finding) => finding[property] ?? []));
  return said.size > 0 ? [...said].join("；") : undefined;
}

/** How many times the problem stands in the document: findings about the same places count once. */
function occurrences(group: readonly Finding[]): number {
  return new Set(group.map(({ suspects }) => suspects.map(placeKey).join("\n"))).size;
}

function merge(id: string, group: readonly [Finding, ...Finding[]]): Problem {
  const [first] = group;
  const suspects = distinctPlaces(group.flatMap((finding) => finding.suspects));
  const times = occurrences(group);
  const arithmetic = statements(group, "arithmetic");
  const likeliest = statements(group, "likeliest");
  const basis = statements(group, "basis");
  return {
    id,
    rule: first.rule,
    severity: severest(group),
    message: times > 1 ? `${first.message}（同样的问题共 ${times} 处）` : first.message,
    suspects,
    evidence: distinctPlaces(
      group.flatMap((finding) => finding.evidence),
      suspects,
    ),
    ...(arithmetic !== undefined && { arithmetic }),
    ...(likeliest !== undefined && { likeliest }),
    ...(basis !== undefined && { basis }),
  };
}

function uniqueId(identity: string, taken: Set<string>): string {
  const id = fingerprint(identity);
  let candidate = id;
  for (let again = 2; taken.has(candidate); again += 1) candidate = `${id}-${again}`;
  taken.add(candidate);
  return candidate;
}

/**
 * Makes problems of findings: those of one rule with equal key become one, with all their suspects as places, and so do
 * those that suspect the same figures. Sorted by severity, then by the first place in reading order; where both are equal, as the rules reported them.
 */
export function problemsOf(findings: readonly Finding[], disclosure: Disclosure): Problem[] {
  const taken = new Set<string>();
  const grouped: Problem[] = [];
  const ofFigures = new Set<Problem>();
  for (const [identity, [first, ...rest]] of groups(findings)) {
    if (!first) continue;
    const problem = merge(uniqueId(identity, taken), [first, ...rest]);
    grouped.push(problem);
    if (first.figures) ofFigures.add(problem);
  }
  const problems = joinByCause(grouped, (problem) => ofFigures.has(problem));
  const order = readingOrder(disclosure);
  const anchor = ({ suspects, evidence }: Problem) => suspects[0] ?? evidence[0];
  return problems.sort((left, right) => {
    const severity = SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
    if (severity !== 0) return severity;
    const [a, b] = [anchor(left), anchor(right)];
    return a && b ? order(a, b) : Number(b !== undefined) - Number(a !== undefined);
  });
}
