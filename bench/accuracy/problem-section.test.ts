import { describe, expect, it } from "vitest";
import {
  drawnAgain,
  isRight,
  judgedProblems,
  type ProblemJudgements,
  problemKey,
} from "../judgements/judged-problems.ts";
import { countJudged, problemSection } from "./problem-section.ts";

const document = "0123456789abcdef";
const problem = (rule: string, about: string[]) => ({ document, file: "budget.pdf", rule, about });
const judged = (rule: string, about: string[], verdict: "right" | "false") => ({
  ...problem(rule, about),
  verdict,
  recomputed: "1 + 1 = 2",
});
const judgements: ProblemJudgements = {
  problems: [
    judged("row-sum", ["a"], "right"),
    judged("change-rate", ["b"], "false"),
    judged("row-sum", ["c"], "right"),
  ],
  again: { seed: 1, problems: [{ document, rule: "row-sum", about: ["c"], verdict: "false", recomputed: "no" }] },
};

describe("judged problems", () => {
  it("are right only when they were judged, and judged alike both times", () => {
    const right = (rule: string, about: string[]) => isRight(problem(rule, about), judgements);
    expect([right("row-sum", ["a"]), right("row-sum", ["c"])]).toEqual([true, false]);
    expect([right("change-rate", ["b"]), right("row-sum", ["d"])]).toEqual([false, false]);
  });

  it("count what is false for each document", () => {
    const reported = [problem("row-sum", ["a"]), problem("row-sum", ["d"])];
    expect(countJudged(reported, 4, judgements)).toEqual({ reported: 2, right: 1, falseEach: 0.25 });
    expect(problemSection(reported, 4, judgements)).toContain("not judged");
  });

  it("draw the same tenth for the same seed, two at least", () => {
    const drawn = drawnAgain(judgements);
    expect(drawn).toHaveLength(2);
    expect(drawnAgain(judgements)).toEqual(drawn);
  });
});

describe("the file of judgements", () => {
  const real = judgedProblems();

  it("judges no problem twice in one list, and the drawn tenth a second time", () => {
    const keys = real.problems.map(problemKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(real.again.problems.map(problemKey))).toEqual(new Set(drawnAgain(real)));
  });
});
