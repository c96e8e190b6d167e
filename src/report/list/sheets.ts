import type { ListSheet } from "../../write/index.ts";
import { type Column, DEFAULT_COLUMNS, WIDTHS } from "./columns.ts";
import type { DocumentList, ProblemRow } from "./rows.ts";

const CENTERED = new Set<Column>(["序号", "问题类型", "严重程度", "责任人", "问题编号"]);
const SUMMARY: readonly (readonly [name: string, width: number])[] = [
  ["序号", 5],
  ["单位", 30],
  ["公开文本", 28],
  ["文件", 30],
  ["错误", 8],
  ["警告", 8],
  ["提示", 8],
  ["问题合计", 10],
  ["核对成立的关系", 12],
  ["未能判断的项目", 12],
];

function total({ counts: { error, warning, info } }: DocumentList): number {
  return error + warning + info;
}

/** How many problems each document has, with a last row for all. */
function summarySheet(documents: readonly DocumentList[]): ListSheet {
  const numbers = (of: DocumentList) => [
    of.counts.error,
    of.counts.warning,
    of.counts.info,
    total(of),
    of.relationsHeld,
    of.undecided,
  ];
  const sums = documents
    .map(numbers)
    .reduce((left, right) => left.map((value, index) => value + (right[index] ?? 0)), [0, 0, 0, 0, 0, 0]);
  return {
    name: "汇总",
    title: "公开文本审核问题汇总表",
    columns: SUMMARY.map(([name, width]) => ({ name, width, centered: width <= 12 })),
    rows: [
      ...documents.map((of, index) => [index + 1, of.unit, of.name, of.file, ...numbers(of)]),
      ["", "合计", "", "", ...sums],
    ],
  };
}

function unitSheet(unit: string, rows: readonly ProblemRow[], columns: readonly Column[]): ListSheet {
  return {
    name: unit,
    title: `${unit}公开文本问题清单`,
    columns: columns.map((name) => ({ name, width: WIDTHS[name], centered: CENTERED.has(name) })),
    rows: rows.map((row, index) => columns.map((column) => (column === "序号" ? index + 1 : row[column]))),
  };
}

/** The sheets of the list of problems: a summary, then one for each unit, all its documents together. */
export function problemSheets(
  documents: readonly DocumentList[],
  columns: readonly Column[] = DEFAULT_COLUMNS,
): readonly ListSheet[] {
  const units = [...new Set(documents.map(({ unit }) => unit))];
  const rowsOf = (unit: string) => documents.filter((each) => each.unit === unit).flatMap(({ rows }) => rows);
  return [summarySheet(documents), ...units.map((unit) => unitSheet(unit, rowsOf(unit), columns))];
}
