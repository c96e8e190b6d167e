import { inertText } from "../../amount/index.ts";

/** Excel takes a CSV file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\ufeff";

function field(given: string): string {
  const text = inertText(given);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as comma-separated values (RFC 4180) in UTF-8 with its mark; no text is a formula where the file is opened. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
