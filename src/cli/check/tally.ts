import type { DocumentReport, Severity } from "../../check/index.ts";

/** How many problems of each severity were found. */
export type Tally = Readonly<Record<Severity, number>>;

export function tallyOf(reports: readonly DocumentReport[]): Tally {
  const count = (severity: Severity) =>
    reports.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length, 0);
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** 错误 2 个，警告 0 个，提示 1 个 */
export function tallyText({ error, warning, info }: Tally): string {
  return `错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个`;
}
