import { utils } from "@e965/xlsx";
import type { ReadingNote } from "../../disclosure/index.ts";
import type { ShownSheet } from "./sheet.ts";

const MOST_NAMED = 10;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join("、");
  return names.length > MOST_NAMED ? `${shown} 等` : shown;
}

/** What a person should know about the sheets of a workbook that are not shown. */
export function hiddenSheetsNote(names: readonly string[]): ReadingNote {
  return { code: "hiddenSheets", message: `工作簿中有 ${names.length} 个隐藏的工作表（${list(names)}），没有读取。` };
}

/** What a person should know about a sheet: what is hidden in it, which cells show errors or nothing. */
export function sheetNotes(sheet: ShownSheet): ReadingNote[] {
  const { name, hiddenRows, hiddenColumns, errors, withoutResult } = sheet;
  const notes: ReadingNote[] = [];
  const add = (code: string, message: string) => notes.push({ code, message: `工作表“${name}”${message}` });
  if (hiddenRows.length > 0) {
    const rows = list(hiddenRows.map((row) => String(row + 1)));
    add("hiddenRows", `中有 ${hiddenRows.length} 行被隐藏（第 ${rows} 行），没有读取。`);
  }
  if (hiddenColumns.length > 0) {
    const columns = list(hiddenColumns.map((column) => utils.encode_col(column)));
    add("hiddenColumns", `中有 ${hiddenColumns.length} 列被隐藏（${columns} 列），没有读取。`);
  }
  if (errors.length > 0) add("errorCells", `中有 ${errors.length} 个单元格显示为错误值（${list(errors)}）。`);
  if (withoutResult.length > 0) {
    const cells = `中有 ${withoutResult.length} 个公式没有保存计算结果（${list(withoutResult)}），读作空白`;
    add("noCachedValue", `${cells}。请用 Excel 或 WPS 打开并保存后再读取。`);
  }
  return notes;
}
