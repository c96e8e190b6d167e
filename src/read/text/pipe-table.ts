import type { SourcedText } from "../../disclosure/index.ts";
import { isBlank, isPipeRow, isPipeRule } from "./line-form.ts";
import { type Line, sourceOf } from "./lines.ts";
import { type TableRun, tableOfRows } from "./tables.ts";

function cellsOf(line: Line): SourcedText[] {
  const strokes = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return strokes.slice(1).map((end, index) => sourceOf(line, (strokes[index] as number) + 1, end));
}

/** What stands between the levels of a header that Markdown has to print in one row: 基本支出 / 人员经费. */
const LEVEL = / \/ /;

/** The parts of a text between the marks of levels. */
function levelsOf(source: SourcedText): SourcedText[] {
  const cut = LEVEL.exec(source.text);
  if (!cut) return [source];
  const after = cut.index + cut[0].length;
  return [partOf(source, 0, cut.index), ...levelsOf(partOf(source, after, source.text.length))];
}

function partOf({ text, origins }: SourcedText, start: number, end: number): SourcedText {
  const inside = origins.flatMap((span) => {
    const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
    if (from >= to) return [];
    const { column } = span.origin;
    const origin = column === undefined ? span.origin : { ...span.origin, column: column + from - span.start };
    return [{ start: from - start, end: to - start, origin }];
  });
  return { text: text.slice(start, end), origins: inside };
}

/** A row of the header as the rows that it was made of; a label of fewer levels stands in the first. */
function headerLevels(row: readonly SourcedText[]): SourcedText[][] {
  const levels = row.map(levelsOf);
  const depth = Math.max(...levels.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => levels.map((parts) => parts[level] ?? { text: "", origins: [] }));
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
    if (!isPipeRule(line)) rows.push(cellsOf(line));
    else if (headerRows === undefined) {
      const header = rows.splice(0).flatMap(headerLevels);
      headerRows = header.length;
      rows.push(...header);
    }
    next = index + 1;
  }
  return rows.length > 0 ? { tables: [tableOfRows(rows, headerRows)], next } : undefined;
}
