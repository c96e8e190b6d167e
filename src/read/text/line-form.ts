import { numberingOf } from "../numbering.ts";
import type { Line } from "./lines.ts";

/** Whether nothing is printed on a line. A line of a single tab is blank too, unless it is a cell (see cell-lines.ts). */
export function isBlank(line: Line): boolean {
  return line.text.trim() === "";
}

/** Whether a line holds one cell only, set off by a leading tab: `→指标值`; an empty cell is a tab alone. */
export function isCellLine(line: Line): boolean {
  return /^ *\t[^\t]*$/.test(line.text);
}

/** Whether a line is a table row: cells separated by tabs. A tab after a heading's number (一、→…) makes no row. */
export function isTabRow(line: Line): boolean {
  const fields = line.text.split("\t");
  const [first = ""] = fields;
  if (fields.length < 2 || fields.every((field) => field.trim() === "")) return fields.length > 2;
  if (fields.length > 2) return true;
  if (first.trim() === "") return false;
  return numberingOf(first)?.rest !== "";
}

/** Whether a line is a row of a Markdown table: cells between upright strokes. */
export function isPipeRow(line: Line): boolean {
  return /^\s*\|.*\|\s*$/.test(line.text);
}

/** Whether a line is the rule under a Markdown table's header: | --- | :--: |. */
export function isPipeRule(line: Line): boolean {
  return isPipeRow(line) && /^[\s|:-]+$/.test(line.text) && line.text.includes("-");
}
