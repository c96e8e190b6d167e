import type { Place } from "../disclosure/index.ts";
import type { Correction } from "./diagnosis/index.ts";
import { BETWEEN_STATEMENTS } from "./merge.ts";
import { distinctPlaces, placeKey } from "./places.ts";
import { type Problem, SEVERITIES } from "./problem.ts";

function suspectsKey({ suspects }: Problem): string {
  return suspects.map(placeKey).sort().join("\n");
}

function graverFirst(left: Problem, right: Problem): number {
  return SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
}

/** The problem that says most: the gravest, then one that names the likeliest value, from the most places that agree. */
function tellingFirst(left: Problem, right: Problem): number {
  const graver = graverFirst(left, right);
  if (graver !== 0) return graver;
  const names = Number(right.likeliest !== undefined) - Number(left.likeliest !== undefined);
  return names !== 0 ? names : right.evidence.length - left.evidence.length;
}

/** What several problems say, each statement once: the same line may stand in two of them. */
function distinctStatements(said: readonly string[]): string[] {
  return [...new Set(said.flatMap((each) => each.split(BETWEEN_STATEMENTS)))];
}

/** One problem of several that have one cause; the first says what it is. */
function joined([main, ...others]: readonly [Problem, ...Problem[]]): Problem {
  if (others.length === 0) return main;
  const all = [main, ...others];
  const severity = SEVERITIES.find((each) => all.some((problem) => problem.severity === each)) ?? main.severity;
  const arithmetic = distinctStatements(all.flatMap((problem) => problem.arithmetic ?? []));
  return {
    ...main,
    severity,
    message: `${main.message}（因此还有 ${others.length} 项核对不成立）`,
    evidence: distinctPlaces(
      all.flatMap(({ suspects, evidence }) => [...evidence, ...suspects]),
      main.suspects,
    ),
    ...(arithmetic.length > 0 && { arithmetic: arithmetic.join(BETWEEN_STATEMENTS) }),
    identities: [main.identities[0], ...main.identities.slice(1), ...others.flatMap(({ identities }) => identities)],
  };
}

function startsAt({ suspects: [first] }: Problem, places: readonly Place[]): boolean {
  return first !== undefined && places.some((place) => placeKey(place) === placeKey(first));
}

/**
 * The problems that one correction explains, as one problem which suspects the number to be corrected. Where a single problem
 * suspects it already, that problem keeps its own suspects, this number first.
 */
export function explained(
  problems: readonly [Problem, ...Problem[]],
  { places, value }: Correction,
  alternatives: readonly (readonly Correction[])[],
): Problem {
  const fits = (problem: Problem) => Number(startsAt(problem, places));
  const [main, ...others] = [...problems].sort(
    (a, b) => graverFirst(a, b) || fits(b) - fits(a) || tellingFirst(a, b),
  ) as [Problem, ...Problem[]];
  const keys = new Set(places.map(placeKey));
  const among = main.suspects.some((place) => keys.has(placeKey(place)));
  const suspects = among ? distinctPlaces([...places, ...main.suspects]) : places;
  const own = { ...main, suspects, evidence: distinctPlaces([...main.suspects, ...main.evidence], suspects) };
  const { likeliest, ...rest } = joined([own, ...others]);
  const right = startsAt(main, places) ? (likeliest ?? value) : value;
  return {
    ...rest,
    ...(right !== undefined && { likeliest: right }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

/** Problems that suspect the same numbers as one; where they want them to be different, what the others want stands beside. */
function joinedBySuspects(problems: readonly [Problem, ...Problem[]]): Problem {
  const [main, ...others] = [...problems].sort(tellingFirst) as [Problem, ...Problem[]];
  if (others.length === 0) return main;
  const values = new Set(others.flatMap(({ likeliest }) => likeliest ?? []));
  values.delete(main.likeliest ?? "");
  const { alternatives: _, ...problem } = joined([main, ...others]);
  if (values.size === 0) return problem;
  return { ...problem, alternatives: [...values].map((value) => [{ places: main.suspects, value }]) };
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
    typeof entry === "string" ? joinedBySuspects(byCause.get(entry) as [Problem, ...Problem[]]) : entry,
  );
}
