import { UsageError } from "../../errors.ts";

/** What a check can be written down as, besides the text at the terminal. */
export const REPORT_KINDS = ["html", "xlsx", "sarif", "pdf", "docx", "letter", "json"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * Parses `--report html,xlsx`.
 * @throws UsageError for a kind that there is not
 */
export function parseReports(text: string): readonly ReportKind[] {
  const names = text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const kinds = names.map((name) => {
    const kind = REPORT_KINDS.find((known) => known === name);
    if (!kind) throw new UsageError(`--report 应为 ${REPORT_KINDS.join("、")} 中的一种或几种，不能是 ${name}`);
    return kind;
  });
  if (kinds.length === 0) throw new UsageError(`--report 没有写出种类，应为 ${REPORT_KINDS.join("、")} 中的一种或几种`);
  return [...new Set(kinds)];
}
