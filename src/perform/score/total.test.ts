import { describe, expect, it } from "vitest";
import { fen, printDecimal } from "../../amount/index.ts";
import {
  executionRate,
  executionScore,
  gradeOf,
  type ScoredPart,
  scoreIndicator,
  scoringParameters,
  totalScore,
} from "./index.ts";

const NATIONAL = scoringParameters();

describe("execution of the budget", () => {
  it.each([
    ["all spent", 100, 100, "10.00"],
    ["80.16 percent", 10_000, 8_016, "8.02"],
    ["more than the budget counts as all", 100, 130, "10.00"],
    ["nothing spent", 100, 0, "0.00"],
  ])("%s", (_, budget, executed, expected) => {
    const outcome = executionScore(fen(budget), fen(executed), 10);
    expect(outcome?.status === "scored" && printDecimal(outcome.score)).toBe(expected);
  });

  it("does not apply without budget and spending; spending without a budget is an error", () => {
    expect(executionScore(fen(0), fen(0), 10)).toBeNull();
    expect(executionScore(fen(0), fen(5), 10)).toMatchObject({ status: "error" });
    expect(executionRate(fen(0), fen(0))).toBeNull();
  });
});

function part(name: string, weight: number, actual: string): ScoredPart {
  return { name, weight, outcome: scoreIndicator({ target: "≥10次", actual, weight }, NATIONAL) };
}

describe("the total", () => {
  const execution: ScoredPart = { name: "预算执行率", weight: 10, outcome: executionScore(fen(100), fen(90), 10) };

  it("adds up to a grade", () => {
    const { total, grade } = totalScore([part("会议", 50, "10次"), part("简报", 40, "8次"), execution], NATIONAL);
    expect(total && printDecimal(total)).toBe("91.00");
    expect(grade).toBe("优");
  });

  it("is open while an indicator has no actual value, and says which", () => {
    const result = totalScore([part("会议", 50, ""), part("简报", 40, "8次"), execution], NATIONAL);
    expect(result).toMatchObject({ total: null, grade: null, problems: ["会议：没有实际完成值"] });
  });

  it("needs weights that make a hundred", () => {
    expect(totalScore([part("会议", 50, "10次")], NATIONAL).problems).toEqual(["各项分值之和不是 100"]);
  });

  it("leaves out what does not apply and scales the rest", () => {
    const none: ScoredPart = { name: "预算执行率", weight: 10, outcome: executionScore(fen(0), fen(0), 10) };
    const { total } = totalScore([part("会议", 90, "5次"), none], NATIONAL);
    expect(total && printDecimal(total)).toBe("50.00");
  });

  it.each([
    [9000, "优"],
    [8999, "良"],
    [8000, "良"],
    [6000, "中"],
    [5771, "差"],
  ])("%d hundredths are %s", (units, grade) => {
    expect(gradeOf({ units, scale: 2 }, NATIONAL.results)).toBe(grade);
  });
});
