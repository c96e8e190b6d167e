import { parseNumeral } from "../../amount/index.ts";
import { gridOf, type Table } from "../../disclosure/index.ts";
import { plain } from "../plain.ts";
import type { HeaderReading } from "./header.ts";

/** What a column holds. `other` columns hold numbers that are no amounts: quantities, prices, weights, percentages. */
export type ColumnRole = "code" | "label" | "amount" | "other";

export interface Column {
  readonly index: number;
  readonly path: readonly string[];
  readonly role: ColumnRole;
}

/** A run of label and code columns with the amounts behind them; left/right twins (收入 | 支出) are two segments. */
export interface Segment {
  readonly codes: readonly Column[];
  readonly labels: readonly Column[];
  /** Label columns that name units; empty where the rows speak of the body as a whole. */
  readonly units: readonly Column[];
  readonly amounts: readonly Column[];
}

const CODE_HEADER = /编码|代码|编号|^[类款项]$|^序号$/;
const LABEL_HEADER = /名称|^科目$|项目$|分类$|内容$|类型$|^单位$|部门$|(?:收入|支出)项目/;
const OTHER_HEADER =
  /数量|单价|单位价|人数|面积|比例|占比|比重|%|增减率|增长率|增幅|幅度|权重|分值|计量|栏次|年限|指标值|电话|批次|台数|辆数/;
const SPLIT_CODE = /^\d{2,3}$/;

interface Content {
  readonly numbers: number;
  readonly texts: number;
}

function contentOf(table: Table, firstDataRow: number): Content[] {
  const grid = gridOf(table);
  return Array.from({ length: table.columnCount }, (_, column) => {
    let [numbers, texts] = [0, 0];
    for (let row = firstDataRow; row < table.rowCount; row += 1) {
      const text = plain(grid.text(row, column));
      if (text === "" || /^[-—–]+$/.test(text)) continue;
      if (parseNumeral(text)) numbers += 1;
      else texts += 1;
    }
    return { numbers, texts };
  });
}

function roleOf(path: readonly string[], content: Content): ColumnRole {
  const leaf = path.at(-1) ?? "";
  if (CODE_HEADER.test(leaf)) return "code";
  if (content.texts > content.numbers) return "label";
  if (content.numbers === 0 && LABEL_HEADER.test(leaf) && !/^其中/.test(leaf)) return "label";
  return path.some((part) => OTHER_HEADER.test(part)) ? "other" : "amount";
}

/** Decides for every column what it holds, by header and content. */
export function readColumns(table: Table, header: HeaderReading): Column[] {
  const contents = contentOf(table, header.firstDataRow);
  return header.paths.map((path, index) => ({
    index,
    path,
    role: roleOf(path, contents[index] ?? { numbers: 0, texts: 0 }),
  }));
}

function leafOf(column: Column | undefined): string {
  return column?.path.at(-1) ?? "";
}

/** Whether a column behind amounts begins the second of two lists side by side: it is headed as the first one begins. */
function startsTwin(column: Column, firstLabel: Column | undefined, firstCode: Column | undefined): boolean {
  if (column.role !== "label" && column.role !== "code") return false;
  if (column.path.some((part) => /支出/.test(part)) && !firstLabel?.path.some((part) => /支出/.test(part))) return true;
  const leaf = leafOf(column);
  return leaf !== "" && leaf === leafOf(column.role === "code" ? firstCode : firstLabel);
}

function isUnitColumn({ path }: Column): boolean {
  return /^(?:预算|项目|二级预算|承担)?(?:单位|部门)(?:\(单位\))?(?:名称)?$/.test(path.at(-1) ?? "");
}

/** Parts the columns into segments. A table without twins has one. */
export function segmentsOf(columns: readonly Column[]): Segment[] {
  const segments: { codes: Column[]; labels: Column[]; units: Column[]; amounts: Column[] }[] = [];
  let current: (typeof segments)[number] = { codes: [], labels: [], units: [], amounts: [] };
  segments.push(current);
  let firstLabel: Column | undefined;
  let firstCode: Column | undefined;
  for (const column of columns) {
    if (current.amounts.length > 0 && startsTwin(column, firstLabel, firstCode)) {
      current = { codes: [], labels: [], units: [], amounts: [] };
      segments.push(current);
    }
    if (column.role === "code") {
      current.codes.push(column);
      firstCode ??= column;
    } else if (column.role === "label" && isUnitColumn(column)) current.units.push(column);
    else if (column.role === "label") {
      current.labels.push(column);
      firstLabel ??= column;
    } else if (column.role === "amount") current.amounts.push(column);
  }
  return segments;
}

/** Whether the code columns are 类 | 款 | 项 of one code. */
export function isSplitCode(codes: readonly Column[]): boolean {
  return codes.length >= 2 && codes.every(({ path }) => /^[类款项]$/.test(path.at(-1) ?? ""));
}

/** Whether a text can be one of the two lower parts of a split code. */
export function isCodePart(text: string): boolean {
  return SPLIT_CODE.test(text);
}
