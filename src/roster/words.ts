import type { RosterComparison, RosterRow, Shortcoming } from "./compare.ts";

/** A shortcoming as the bureau would write it. */
export function shortcomingText(shortcoming: Shortcoming): string {
  switch (shortcoming.kind) {
    case "notPublished":
      return "未公开";
    case "wrongYear":
      return `年度不对：公开的是 ${shortcoming.years.join("、")} 年的`;
    case "late":
      return `逾期公开：${shortcoming.date}，应在 ${shortcoming.deadline} 前`;
    case "officeAsDepartment":
      return shortcoming.certain
        ? "只公开了本级（单位）的，没有部门的"
        : "部门的文件没有列出所属单位，疑似把本级当作部门公开";
    case "tablesMissing":
      return `没有找到：${shortcoming.tables.join("、")}`;
  }
}

/** What is wanting at a body, in one line; 已公开 where nothing is. */
export function rowText({ shortcomings }: RosterRow): string {
  return shortcomings.length === 0 ? "已公开" : shortcomings.map(shortcomingText).join("；");
}

function count(rows: readonly RosterRow[], kind: Shortcoming["kind"]): number {
  return rows.filter(({ shortcomings }) => shortcomings.some((each) => each.kind === kind)).length;
}

/** 应公开 40 个：已公开 37 个，未公开 2 个 … */
export function totalsText({ rows }: RosterComparison): string {
  const parts = (
    [
      ["notPublished", "未公开"],
      ["wrongYear", "年度不对"],
      ["officeAsDepartment", "本级当作部门"],
      ["late", "逾期"],
      ["tablesMissing", "缺表"],
    ] as const
  ).flatMap(([kind, name]) => (count(rows, kind) > 0 ? [`${name} ${count(rows, kind)} 个`] : []));
  const clean = rows.filter(({ shortcomings }) => shortcomings.length === 0).length;
  return [`应公开 ${rows.length} 个：没有问题 ${clean} 个`, ...parts].join("，");
}

/** The comparison for a person at the terminal; ends with a line break. */
export function rosterText(comparison: RosterComparison): string {
  const wanting = comparison.rows.filter(({ shortcomings }) => shortcomings.length > 0);
  const ofFiles = wanting.some(
    ({ dateOfFiles, shortcomings }) => dateOfFiles && shortcomings.some(({ kind }) => kind === "late"),
  );
  return [
    totalsText(comparison),
    ...wanting.map((row) => `  ${row.entry.name}：${rowText(row)}`),
    ...(comparison.strangers.length > 0 ? ["名录之外的文件："] : []),
    ...comparison.strangers.map(
      ({ file, body }) => `  ${file}${body === null ? "（看不出是哪个单位的）" : `（${body}）`}`,
    ),
    ...(ofFiles ? ["注意：名录没有给出公开日期的，逾期按文件日期判断，请以网站发布日期为准"] : []),
    "",
  ].join("\n");
}
