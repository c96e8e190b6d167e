import { relative } from "node:path";

/** What is used of Vitest's JSON report. */
export interface TestReport {
  readonly testResults: readonly {
    /** The absolute path of the test file. */
    readonly name: string;
    readonly status: string;
    /** Milliseconds since 1970. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the tests; a file that failed before any of its tests could is one failed test. */
export function countTests({ testResults }: TestReport): TestCount {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const failedBefore = count.failed;
    for (const test of assertionResults) {
      count[test.status === "passed" || test.status === "failed" ? test.status : "skipped"] += 1;
    }
    if (status === "failed" && count.failed === failedBefore) count.failed += 1;
  }
  return count;
}

/** Seconds spent by suite: a file belongs to the longest of the suites' folders that it is in, or to "other". */
export function spentBySuite(report: TestReport, root: string, suites: readonly string[]): Map<string, number> {
  const longestFirst = [...suites].sort((a, b) => b.length - a.length);
  const spent = new Map<string, number>(suites.map((suite) => [suite, 0]));
  for (const { name, startTime, endTime } of report.testResults) {
    const path = relative(root, name).replaceAll("\\", "/");
    const suite = longestFirst.find((folder) => path.startsWith(`${folder}/`)) ?? "other";
    spent.set(suite, (spent.get(suite) ?? 0) + (endTime - startTime) / 1000);
  }
  return spent;
}

/** A line for each name: seconds spent, seconds allowed. */
export function budgetTable(spent: ReadonlyMap<string, number>, budgets: Readonly<Record<string, number>>): string[] {
  return [...spent].map(([name, seconds]) => {
    const budget = budgets[name];
    return `  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s of ${budget === undefined ? "no budget" : `${budget} s`}`;
  });
}

/** What took longer than it may. What has no budget is over it. */
export function overBudget(spent: ReadonlyMap<string, number>, budgets: Readonly<Record<string, number>>): string[] {
  return [...spent].filter(([name, seconds]) => seconds > (budgets[name] ?? 0)).map(([name]) => name);
}
