import { ReadError } from "../error.ts";
import { checkLimit, type ReadLimits } from "../limits.ts";

/** The largest sheet that Excel has. Addresses beyond are wrong, and a loop up to them would not end. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function outside(file: string): ReadError {
  const why = "单元格地址超出 Excel 工作表的范围，文件已损坏或不规范";
  return new ReadError(
    file,
    "malformed",
    `无法读取“${file}”：${why}。请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次。`,
  );
}

/** Refuses a sheet that is larger than sheets can be. @throws ReadError `malformed` */
export function checkSheetSize(file: string, rows: number, columns: number): void {
  if (!(rows <= MOST_ROWS && columns <= MOST_COLUMNS)) throw outside(file);
}

/** A whole number among a tag's attributes, 0 where it is not given; NaN where it is anything else. */
function attribute(tag: string, name: string): number {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? "0";
  return /^\d+$/.test(value) ? Number(value) : Number.NaN;
}

/**
 * Checks an XML workbook of 2003 before it is read: addresses within a sheet, and no more merged positions, or rows and
 * columns described at once, than the limit of cells.
 *
 * @throws ReadError `malformed`, `tooManyCells`
 */
export function checkXmlSpreadsheet(bytes: Uint8Array, file: string, limits: ReadLimits): void {
  const xml = new TextDecoder("latin1").decode(bytes);
  let [merged, described] = [0, 0];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:Cell|Row|Column)\b[^>]*>/gi)) {
    const [index, across, down] = [attribute(tag, "Index"), attribute(tag, "MergeAcross"), attribute(tag, "MergeDown")];
    const span = attribute(tag, "Span");
    checkSheetSize(file, Math.max(index, down, span), across);
    described += span;
    if (across + down > 0) merged += (across + 1) * (down + 1);
  }
  checkLimit(file, "cells", Math.max(merged, described), limits);
}
