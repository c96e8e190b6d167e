import { joinTexts, type SourcedText } from "../../disclosure/index.ts";
import { printedWidth } from "../bare-text.ts";
import { numberingOf } from "../numbering.ts";
import { isBlank, isCellLine } from "./line-form.ts";
import { type Line, sourceOf } from "./lines.ts";
import { type TableRun, tableOfRows } from "./tables.ts";

const LONGEST_REST = 20;
const LONGEST_CELL = 40;
const MOST_BLANK_LINES = 3;

/** Whether a line without tab is the rest of the cell above: short, unnumbered, and the table goes on after it. */
function isRestOfCell(lines: readonly Line[], index: number, rowIsFull: boolean): boolean {
  const line = lines[index];
  if (!line || isBlank(line) || line.text.includes("\t")) return false;
  if (printedWidth(line.text.trim()) > LONGEST_REST || /[。；：]$/.test(line.text.trim()) || numberingOf(line.text))
    return false;
  const [after, second] = [lines[index + 1], lines[index + 2]];
  if (after && isCellLine(after)) return true;
  return rowIsFull && !!after && isBlank(after) && !!second && isCellLine(second);
}

function looksLikeTable(rows: readonly (readonly SourcedText[])[]): boolean {
  const cells = rows.flat();
  const prose = cells.filter(({ text }) => /[。；]$/.test(text) || printedWidth(text) > LONGEST_CELL);
  return rows.length > 1 && rows.filter((row) => row.length > 1).length > 1 && prose.length * 3 < cells.length;
}

/**
 * Reads a table that was copied out of a word processor cell by cell: every cell on a line of its own after a tab, a
 * blank line between two rows, and a line break inside a cell as a blank line before the rest without tab. Lines that turn out to be paragraphs set in by a tab give no table.
 */
export function readCellLines(lines: readonly Line[], start: number): TableRun {
  const rows: SourcedText[][] = [];
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const row = rows.at(-1);
    if (isCellLine(line)) {
      if (!row || next !== index) rows.push([sourceOf(line)]);
      else row.push(sourceOf(line));
    } else if (row && index - next <= 1 && isRestOfCell(lines, index, row.length === rows[0]?.length)) {
      row.push(joinTexts([row.pop() as SourcedText, sourceOf(line)]));
    } else if (isBlank(line) && index - next < MOST_BLANK_LINES) continue;
    else break;
    next = index + 1;
  }
  return { tables: looksLikeTable(rows) ? [tableOfRows(rows)] : [], next };
}
