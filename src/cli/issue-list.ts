import type { BookIssue } from "../book/index.ts";
import { printable } from "../check/report/index.ts";

const ISSUES_SHOWN = 20;

function issueLine({ path, message }: BookIssue): string {
  return printable(path === "" ? `  ${message}` : `  ${path}：${message}`);
}

/** What is wrong with a file, under a line that says what it is and how many: the first twenty, and how many more. */
export function issueList(what: string, issues: readonly BookIssue[]): string {
  const rest = issues.length - ISSUES_SHOWN;
  return [
    `${what}，共 ${issues.length} 处`,
    ...issues.slice(0, ISSUES_SHOWN).map(issueLine),
    ...(rest > 0 ? [`  另有 ${rest} 处`] : []),
  ].join("\n");
}
