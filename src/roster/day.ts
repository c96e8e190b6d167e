import { toHalfWidth } from "../amount/index.ts";
import { isDay } from "../check/index.ts";

const WRITTEN = /^(\d{4})\s*(?:[-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*(\d{1,2})\s*日?(?:[\sT].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A day as people and spreadsheets write it (2025/2/20, 2025年2月20日, 20250220), as 2025-02-20; null for what is none. */
export function dayIn(text: string): string | null {
  const plain = toHalfWidth(text).trim();
  const match = WRITTEN.exec(plain) ?? COMPACT.exec(plain);
  const [, year = "", month = "", day = ""] = match ?? [];
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}
