import type { SourcedText } from "../../disclosure/index.ts";
import { isBlank, isPipeRow, isPipeRule } from "./line-form.ts";
import { type Line, sourceOf } from "./lines.ts";
import { type TableRun, tableOfRows } from "./tables.ts";

function cellsOf(line: Line): SourcedText[] {
  const strokes = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return strokes.slice(1).map((end, index) => sourceOf(line, (strokes[index] as number) + 1, end));
}

/**
 * Reads a Markdown table (| 项目 | 金额 |). Its rule | --- | says that the row above is the header. A blank line does not
 * end the table unless the row after it is a header of its own.
 */
export function readPipeTable(lines: readonly Line[], start: number): TableRun | undefined {
  const rows: SourcedText[][] = [];
  let headerRows: number | undefined;
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (isBlank(line)) continue;
    const after = lines[index + 1];
    if (!isPipeRow(line) || (next !== index && after && isPipeRule(after))) break;
    if (isPipeRule(line)) headerRows ??= rows.length;
    else rows.push(cellsOf(line));
    next = index + 1;
  }
  return rows.length > 0 ? { tables: [tableOfRows(rows, headerRows)], next } : undefined;
}
