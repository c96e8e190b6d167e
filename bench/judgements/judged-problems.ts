import { readFileSync } from "node:fs";
import { z } from "zod";
import { projectPath } from "../../testing/needs.ts";
import { Chance } from "../fuzz/random.ts";

/** An error or a warning that was reported for a document. */
export interface ReportedProblem {
  /** The first 16 hexadecimal digits of the file's SHA-256. */
  readonly document: string;
  readonly file: string;
  readonly rule: string;
  /** What it suspects: the concepts of the suspected figures, the words themselves where they are no figures; sorted. */
  readonly about: readonly string[];
}

const verdict = z.enum(["right", "false"]);
const key = { document: z.string().regex(/^[0-9a-f]{16}$/), rule: z.string(), about: z.array(z.string()) };
const judgements = z.strictObject({
  problems: z.array(
    z.strictObject({
      ...key,
      file: z.string(),
      verdict,
      /** The calculation done again from the page, or what the page shows. */
      recomputed: z.string(),
    }),
  ),
  /** The tenth that was judged a second time, from the page anew. */
  again: z.strictObject({
    seed: z.int(),
    problems: z.array(z.strictObject({ ...key, verdict, recomputed: z.string() })),
  }),
});

export type ProblemJudgements = z.infer<typeof judgements>;

/** The errors and warnings on the published PDFs that were judged. @throws Error when the file does not have its form */
export function judgedProblems(): ProblemJudgements {
  return judgements.parse(JSON.parse(readFileSync(projectPath("bench", "judgements", "problems.json"), "utf8")));
}

/** What identifies a problem from one version of the program to the next. */
export function problemKey({ document, rule, about }: Pick<ReportedProblem, "document" | "rule" | "about">): string {
  return [document, rule, ...about].join("\n");
}

/** The keys of the tenth that is judged again: drawn by seed from all judged problems, two at least. */
export function drawnAgain({ problems, again }: ProblemJudgements): string[] {
  const rest = problems.map(problemKey).sort();
  const chance = new Chance(again.seed);
  const count = Math.min(rest.length, Math.max(2, Math.ceil(rest.length / 10)));
  return Array.from({ length: count }, () => rest.splice(chance.below(rest.length), 1)[0] ?? "");
}

/** Whether a reported problem is right; one that nobody has judged, or that was judged in two ways, is not. */
export function isRight(problem: ReportedProblem, { problems, again }: ProblemJudgements): boolean {
  const wanted = problemKey(problem);
  const verdicts = [...problems, ...again.problems].filter((judged) => problemKey(judged) === wanted);
  return verdicts.length > 0 && verdicts.every((judged) => judged.verdict === "right");
}
