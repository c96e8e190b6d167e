import { type Cell, type Disclosure, plainCell, sourcedText } from "../disclosure/index.ts";
import type { Obligation, RosterComparison, RosterRow, Shortcoming } from "./compare.ts";
import { rowText, totalsText } from "./words.ts";

const HEADER = [
  "序号",
  "单位名称",
  "上级部门",
  "类型",
  "是否公开",
  "公开日期",
  "截止日期",
  "是否按时",
  "公开文件",
  "缺少的表格",
  "存在的问题",
];

const PUBLISHERS = { department: "部门", unit: "单位" } as const;

function find<K extends Shortcoming["kind"]>({ shortcomings }: RosterRow, kind: K) {
  return shortcomings.find((each): each is Extract<Shortcoming, { readonly kind: K }> => each.kind === kind);
}

function onTime(row: RosterRow): string {
  if (row.date === null || row.deadline === null) return "";
  return find(row, "late") ? "否" : "是";
}

function cells(row: RosterRow, number: number): string[] {
  const { entry, files, date, deadline } = row;
  return [
    String(number),
    entry.name,
    entry.parent ?? "",
    entry.publisher === null ? "" : PUBLISHERS[entry.publisher],
    files.length > 0 ? "是" : "否",
    date ?? "",
    deadline ?? "",
    onTime(row),
    files.map(({ file }) => file).join("\n"),
    find(row, "tablesMissing")?.tables.join("、") ?? "",
    row.shortcomings.length === 0 ? "" : rowText(row),
  ];
}

/** The bureau's table of who published what (公开情况统计表), as a document of one table. */
export function statisticsTable(comparison: RosterComparison, { year, accounts }: Obligation): Disclosure {
  const rows = [HEADER, ...comparison.rows.map((row, index) => cells(row, index + 1))];
  const title = `${year}年部门${accounts === "budget" ? "预算" : "决算"}公开情况统计表`;
  return {
    file: "",
    blocks: [
      { type: "heading", level: 0, ...sourcedText(title) },
      { type: "paragraph", ...sourcedText(totalsText(comparison)) },
      {
        type: "table",
        caption: sourcedText(title),
        rowCount: rows.length,
        columnCount: HEADER.length,
        headerRows: 1,
        cells: rows.flatMap((texts, row): Cell[] => texts.map((text, column) => plainCell(row, column, text))),
      },
    ],
  };
}
