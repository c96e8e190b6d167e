import { describe, expect, it } from "vitest";
import { budgetTable, countTests, overBudget, spentBySuite, type TestReport } from "./test-report.ts";

function file(name: string, seconds: number, ...tests: string[]): TestReport["testResults"][number] {
  const status = tests.includes("failed") ? "failed" : "passed";
  return { name, status, startTime: 0, endTime: seconds * 1000, assertionResults: tests.map((t) => ({ status: t })) };
}

describe("countTests", () => {
  it("counts what passed, failed and was skipped or left for later", () => {
    const report = {
      testResults: [file("a", 1, "passed", "failed", "skipped"), file("b", 1, "todo", "pending", "passed")],
    };
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it("counts a file that does not even load as a failure", () => {
    expect(countTests({ testResults: [{ ...file("a", 1), status: "failed" }] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
    const beforeTests = { ...file("a", 1, "skipped"), status: "failed" };
    expect(countTests({ testResults: [beforeTests] })).toEqual({ passed: 0, failed: 1, skipped: 1 });
  });
});

describe("budgets", () => {
  const report = {
    testResults: [
      file("/project/src/check/rules/row-sum.test.ts", 2, "passed"),
      file("/project/src/check/engine.test.ts", 1, "passed"),
      file("/project/src/index.test.ts", 4, "passed"),
      file("/project/web/app.test.ts", 5, "passed"),
    ],
  };
  const budgets = { src: 3, "src/check": 10 };
  const spent = spentBySuite(report, "/project", Object.keys(budgets));

  it("adds up the files of a suite, the nearest folder first", () => {
    expect(Object.fromEntries(spent)).toEqual({ src: 4, "src/check": 3, other: 5 });
  });

  it("names what is over its budget, and what has none", () => {
    expect(overBudget(spent, budgets)).toEqual(["src", "other"]);
    expect(budgetTable(spent, budgets).join("\n")).toMatch(/src\/check +3\.0 s of 10 s\n +other +5\.0 s of no budget/);
  });
});
