import {
  drawnAgain,
  isRight,
  type ProblemJudgements,
  problemKey,
  type ReportedProblem,
} from "../judgements/judged-problems.ts";
import { markdownTable } from "../markdown-table.ts";
import { percent } from "./report.ts";

/** Errors and warnings on the PDFs after they were judged. */
export interface JudgedCount {
  readonly reported: number;
  readonly right: number;
  /** False ones for each document that was checked. */
  readonly falseEach: number;
}

/** Counts what was right; unjudged problems count as false. */
export function countJudged(
  reported: readonly ReportedProblem[],
  documents: number,
  judgements: ProblemJudgements,
): JudgedCount {
  const right = reported.filter((problem) => isRight(problem, judgements)).length;
  return {
    reported: reported.length,
    right,
    falseEach: documents === 0 ? 0 : (reported.length - right) / documents,
  };
}

/** How many of the reported errors and warnings are right, by rule; then what nobody has judged, and the second judgement. */
export function problemSection(
  reported: readonly ReportedProblem[],
  documents: number,
  judgements: ProblemJudgements,
): string {
  const rules = [...new Set(reported.map(({ rule }) => rule))].sort();
  const row = (name: string, problems: readonly ReportedProblem[]) => {
    const { reported: all, right } = countJudged(problems, documents, judgements);
    return [name, `${right}/${all}`, percent(right, all)];
  };
  const rows = rules.map((rule) =>
    row(
      rule,
      reported.filter((problem) => problem.rule === rule),
    ),
  );
  const known = new Set(judgements.problems.map(problemKey));
  const unjudged = reported.filter((problem) => !known.has(problemKey(problem)));
  const drawn = drawnAgain(judgements);
  const again = new Set(judgements.again.problems.map(problemKey));
  const { falseEach } = countJudged(reported, documents, judgements);
  const notes = [
    `False for each document: ${falseEach.toFixed(2)}. Judged a second time: ${drawn.filter((key) => again.has(key)).length} of ${drawn.length} drawn.`,
    ...unjudged.map((problem) => `- not judged: ${JSON.stringify(problem)}`),
    ...drawn.filter((key) => !again.has(key)).map((key) => `- to be judged again: ${key.replaceAll("\n", " ")}`),
  ];
  const columns = [{ heading: "Rule" }, { heading: "Right", numeric: true }, { heading: "Share", numeric: true }];
  return [markdownTable(columns, [...rows, row("All", reported)]), notes.join("\n")].join("\n\n");
}
