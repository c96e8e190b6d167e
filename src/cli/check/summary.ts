import { type DocumentReport, isSettled, printable } from "../../check/index.ts";
import { tallyOf, tallyText } from "./tally.ts";

const MOST_UNITS = 60;
const MOST_RULES = 8;

/** Whose document a report is about; the file where it does not say. */
function nameOf({ body, file, year }: DocumentReport): string {
  return body === null ? file : `${body}${year === null ? "" : ` ${year} 年`}`;
}

interface UnitLine {
  readonly name: string;
  readonly reports: readonly DocumentReport[];
}

function unitsIn(reports: readonly DocumentReport[]): UnitLine[] {
  const units = new Map<string, DocumentReport[]>();
  for (const report of reports) units.set(nameOf(report), [...(units.get(nameOf(report)) ?? []), report]);
  const weight = ({ reports: own }: UnitLine) => {
    const { error, warning, info } = tallyOf(own);
    return [error, warning, info] as const;
  };
  return [...units]
    .map(([name, own]) => ({ name, reports: own }))
    .sort((left, right) => {
      const [a, b] = [weight(left), weight(right)];
      return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
    });
}

function ruleLines(reports: readonly DocumentReport[]): string[] {
  const titles = new Map(reports.flatMap(({ ledger }) => ledger.map(({ rule, title }) => [rule, title] as const)));
  const counts = new Map<string, { problems: number; units: Set<string> }>();
  for (const report of reports) {
    for (const problem of report.problems) {
      if (isSettled(problem) || problem.severity === "info") continue;
      const count = counts.get(problem.rule) ?? { problems: 0, units: new Set<string>() };
      count.problems += 1;
      count.units.add(nameOf(report));
      counts.set(problem.rule, count);
    }
  }
  return [...counts]
    .sort(([, left], [, right]) => right.problems - left.problems)
    .slice(0, MOST_RULES)
    .map(
      ([rule, { problems, units }]) =>
        `  ${problems} 个问题（${units.size} 个单位）没有做到：${titles.get(rule) ?? rule}`,
    );
}

/** What a run over many units came to: the units with most problems first, and what goes wrong most often. */
export function summaryText(reports: readonly DocumentReport[]): string {
  const units = unitsIn(reports);
  const found = units.filter(({ reports: own }) => own.some(({ problems }) => problems.length > 0));
  const clean = units.length - found.length;
  const lines = found
    .slice(0, MOST_UNITS)
    .map(({ name, reports: own }) => `  ${printable(name)}：${tallyText(tallyOf(own))}`);
  const rest = found.length - lines.length;
  const rules = ruleLines(reports);
  return [
    "各单位的问题",
    ...lines,
    ...(rest > 0 ? [`  另有 ${rest} 个单位有问题`] : []),
    ...(clean > 0 ? [`  ${clean} 个单位没有发现问题`] : []),
    ...(rules.length > 0 ? ["最常见的问题", ...rules] : []),
    "",
  ].join("\n");
}
