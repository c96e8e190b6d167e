import { existsSync, readFileSync } from "node:fs";
import { PROJECT } from "./commands.ts";
import { budgetTable, countTests, overBudget, spentBySuite, type TestReport } from "./test-report.ts";

/**
 * Prints what continuous integration spent against its budgets, the tests that were skipped, and last the count of tests.
 * Arguments: the JSON report of the tests, and a file with a line `step<TAB>seconds<TAB>status` for each step.
 * Ends with 1 when a test or a step failed, no test ran, or the budget is overspent.
 */
const [reportFile = "", stepsFile = ""] = process.argv.slice(2);
const budgets: {
  totalSeconds: number;
  steps: Record<string, number>;
  suites: Record<string, number>;
} = JSON.parse(readFileSync(`${PROJECT}.ci/budgets.json`, "utf8"));

const steps = readFileSync(stepsFile, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"))
  .map(([name = "", seconds = "0", status = "1"]) => ({ name, seconds: Number(seconds), failed: status !== "0" }));
const stepSeconds = new Map(steps.map(({ name, seconds }) => [name, seconds]));
const failedSteps = steps.filter(({ failed }) => failed).map(({ name }) => name);

const report: TestReport = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, "utf8")) : { testResults: [] };
const suiteSeconds = spentBySuite(report, PROJECT, Object.keys(budgets.suites));
const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
const { passed, failed, skipped } = countTests(report);

const lines = [
  "",
  "Steps",
  ...budgetTable(stepSeconds, budgets.steps),
  "",
  "Suites",
  ...budgetTable(suiteSeconds, budgets.suites),
  "",
  `Total: ${total} s of ${budgets.totalSeconds} s`,
  ...overBudget(stepSeconds, budgets.steps).map((name) => `Over its budget: step ${name}`),
  ...overBudget(suiteSeconds, budgets.suites).map((name) => `Over its budget: suite ${name}`),
];
if (failedSteps.length > 0) lines.push(`Failed: ${failedSteps.join(", ")}`);
const tooSlow = total > budgets.totalSeconds;
if (tooSlow) lines.push("Failed: the total budget is overspent");
lines.push("", `${passed} passed, ${failed} failed, ${skipped} skipped`);
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = failedSteps.length > 0 || tooSlow || failed > 0 || passed === 0 ? 1 : 0;
