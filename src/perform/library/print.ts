import { inertText } from "../../amount/index.ts";
import { LEVEL1_OF, type LibraryIndicator, METHOD_NAMES } from "./model.ts";

/** The columns of the exchange form with the fields that they hold; the first level is told by the second. */
export const LIBRARY_COLUMNS = [
  "领域",
  "一级指标",
  "二级指标",
  "指标名称",
  "符号",
  "常用值",
  "单位",
  "赋分规则",
  "佐证资料",
  "用途",
] as const;

/** Excel takes a CSV file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\ufeff";

function field(given: string): string {
  const text = inertText(given);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cells({ area, level2, name, operator, usual, unit, method, evidence, use }: LibraryIndicator): string[] {
  const sign = operator === "=" ? "＝" : operator;
  return [area, LEVEL1_OF[level2], level2, name, sign, usual, unit, METHOD_NAMES[method], evidence, use];
}

/** Indicators as rows of texts below `LIBRARY_COLUMNS`. */
export function libraryRows(indicators: readonly LibraryIndicator[]): string[][] {
  return indicators.map(cells);
}

/** Indicators as comma-separated values (RFC 4180) with a header; no cell is a formula where the file is opened. */
export function printLibraryCsv(indicators: readonly LibraryIndicator[]): string {
  const rows = [LIBRARY_COLUMNS, ...indicators.map(cells)];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** Indicators as JSON text: a list with the fields of `LibraryIndicator`. */
export function printLibraryJson(indicators: readonly LibraryIndicator[]): string {
  return `${JSON.stringify(indicators, null, 2)}\n`;
}
