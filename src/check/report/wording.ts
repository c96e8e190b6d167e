import type { Place } from "../../disclosure/index.ts";
import type { DocumentKind } from "../../understand/index.ts";
import type { Severity } from "../finding.ts";
import type { WaiverKind } from "../waivers/index.ts";
import { shortened } from "./excerpt.ts";

export const SEVERITY_NAMES: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

export const WAIVER_NAMES: Record<WaiverKind, string> = { waive: "已豁免", dispute: "有争议" };

const KIND_NAMES: Record<DocumentKind, string> = {
  departmentBudget: "部门预算",
  unitBudget: "单位预算",
  departmentFinalAccounts: "部门决算",
  unitFinalAccounts: "单位决算",
  unknown: "文种未能判断",
};

/** What a document says it is, in one line: 部门预算 · 2024 年 · 某某局. */
export function documentLine(kind: DocumentKind, year: number | null, body: string | null): string {
  return [KIND_NAMES[kind], year === null ? "年度未能判断" : `${year} 年`, body ?? "公开主体未能判断"].join(" · ");
}

/** Text of a file as it may stand on a terminal line: control characters, which could steer it, become blanks. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function whereabouts({ page, line, cell }: Place): string {
  const parts: string[] = [];
  if (page !== undefined) parts.push(`第 ${page} 页`);
  if (line !== undefined) parts.push(`第 ${line} 行`);
  if (cell !== undefined) parts.push(cell);
  return parts.join(" ");
}

/**
 * A place for a person: 第 111 行 “下降 20%”. It begins with the name of its file where that is not the file `within`:
 * 批复.xlsx 表1!C5 “3”. `named` says in words where a place without a line number stands.
 */
export function placeLine(place: Place, within = place.file, named?: (place: Place) => string): string {
  const quote = `“${printable(shortened(place).quote)}”`;
  const file = place.file === within ? "" : printable(place.file);
  const where = named && place.line === undefined && place.file === within ? named(place) : whereabouts(place);
  return [file, where, quote].filter((part) => part !== "").join(" ");
}
