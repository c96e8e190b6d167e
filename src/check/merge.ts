import type { Place } from "../disclosure/index.ts";
import type { Finding, Severity } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { identityOf } from "./identity.ts";
import { distinctPlaces, placeKey } from "./places.ts";
import { type Problem, SEVERITIES } from "./problem.ts";

/** What stands between statements that are put together. */
export const BETWEEN_STATEMENTS = "；";

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
  return said.size > 0 ? [...said].join(BETWEEN_STATEMENTS) : undefined;
}

/** How many times the problem stands in the document: findings about the same places count once. */
function occurrences(group: readonly Finding[]): number {
  return new Set(group.map(({ suspects }) => suspects.map(placeKey).join("\n"))).size;
}

function merge(id: string, group: readonly [Finding, ...Finding[]], sectionOf: (place: Place) => string): Problem {
  const [first] = group;
  const suspects = distinctPlaces(group.flatMap((finding) => finding.suspects));
  const times = occurrences(group);
  const arithmetic = statements(group, "arithmetic");
  const likeliest = statements(group, "likeliest");
  const basis = statements(group, "basis");
  const [anchor] = suspects.length > 0 ? suspects : first.evidence;
  const section = anchor ? sectionOf(anchor) : "";
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
    identities: [identityOf(first, section)],
    section,
  };
}

function uniqueId(identity: string, taken: Set<string>): string {
  const id = fingerprint(identity);
  let candidate = id;
  for (let again = 2; taken.has(candidate); again += 1) candidate = `${id}-${again}`;
  taken.add(candidate);
  return candidate;
}

/** Findings of one rule that say the same, as one problem. */
export interface Merged {
  readonly problem: Problem;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Makes one problem of findings of one rule with equal key (a stale sentence that stands in three sections), with all their places. */
export function mergeEqual(findings: readonly Finding[], sectionOf: (place: Place) => string): Merged[] {
  const taken = new Set<string>();
  return [...groups(findings)].flatMap(([identity, [first, ...rest]]): Merged[] =>
    first
      ? [{ problem: merge(uniqueId(identity, taken), [first, ...rest], sectionOf), findings: [first, ...rest] }]
      : [],
  );
}
