import { type DocumentReport, documentReport, type Problem } from "../check/index.ts";
import { conceptWords, describePrinted } from "../compare/index.ts";
import { printConcept } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { Round, Version } from "./round.ts";

type Reported = DocumentReport["problems"][number];

/** The problems of a version as findings are published, by the problem. */
function reportedIn({ document, result }: Version): (problem: Problem) => Reported | undefined {
  const { problems } = documentReport(document, result);
  const byProblem = new Map(result.problems.map((problem, index) => [problem, problems[index]]));
  return (problem) => byProblem.get(problem);
}

function figureJson({ printed, places }: Figure) {
  return { value: describePrinted(printed), places };
}

/** A round of review as data; problems have the form that docs/findings.schema.json gives them. */
export function roundJson({ fixed, still, changed, added, unasked }: Round, before: Version, after: Version): object {
  const [was, is] = [reportedIn(before), reportedIn(after)];
  return {
    before: before.document.disclosure.file,
    after: after.document.disclosure.file,
    body: after.document.body,
    year: after.document.year,
    fixed: fixed.map(({ problem, unjudged }) => ({ problem: was(problem), ...(unjudged !== null && { unjudged }) })),
    still: still.map((pair) => ({ before: was(pair.before), after: is(pair.after) })),
    changed: changed.map((pair) => ({ before: was(pair.before), after: is(pair.after) })),
    added: added.map((problem) => is(problem)),
    unasked: {
      figures: unasked.figures.map((difference) => ({
        kind: difference.kind,
        concept: printConcept(difference.concept),
        words: conceptWords(difference.concept),
        ...("left" in difference && { before: figureJson(difference.left) }),
        ...("right" in difference && { after: figureJson(difference.right) }),
      })),
      texts: unasked.texts.map(({ section, left, right }) => ({
        section,
        before: left?.text ?? null,
        after: right?.text ?? null,
      })),
      labels: unasked.labels,
    },
  };
}
