import { type DocumentReport, isSettled, type Severity } from "../../check/index.ts";

/** How many problems of each severity count, and how many do not, because they were waived or are in dispute. */
export type Tally = Readonly<Record<Severity, number>> & { readonly waived: number; readonly disputed: number };

export function tallyOf(reports: readonly DocumentReport[]): Tally {
  const problems = reports.flatMap((report) => report.problems);
  const open = problems.filter((problem) => !isSettled(problem));
  const settled = problems.filter(isSettled);
  const count = (severity: Severity) => open.filter((problem) => problem.severity === severity).length;
  const waived = settled.filter(({ waiver }) => waiver?.kind === "waive").length;
  return {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    waived,
    disputed: settled.length - waived,
  };
}

/** 错误 2 个，警告 0 个，提示 1 个（另有已豁免 1 个） */
export function tallyText({ error, warning, info, waived, disputed }: Tally): string {
  const settled = [
    ...(waived > 0 ? [`已豁免 ${waived} 个`] : []),
    ...(disputed > 0 ? [`有争议 ${disputed} 个`] : []),
  ].join("、");
  return `错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个${settled === "" ? "" : `（另有${settled}）`}`;
}
