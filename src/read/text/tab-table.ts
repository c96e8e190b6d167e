import { joinTexts, type SourcedText } from "../../disclosure/index.ts";
import { bareText, printedWidth } from "../bare-text.ts";
import { isBlank, isCellLine, isTabRow } from "./line-form.ts";
import { type Line, sourceOf } from "./lines.ts";
import { type TableRun, tableOfRows } from "./tables.ts";

type Row = readonly SourcedText[];

const CUT_CELL_WIDTH = 20;
const ROWS_LOOKED_BACK = 50;

/** Rows that stand without a blank line between them, or the table that such groups make up. */
interface RowGroup {
  readonly rows: Row[];
  width: number;
  /** Whether rows differ in width: then the tabs at their ends were lost. */
  ragged: boolean;
}

function emptyGroup(): RowGroup {
  return { rows: [], width: 0, ragged: false };
}

function addRow(group: RowGroup, row: Row): void {
  group.ragged ||= group.rows.length > 0 && row.length !== group.width;
  group.width = Math.max(group.width, row.length);
  group.rows.push(row);
}

function cellsOf(line: Line): Row {
  let start = 0;
  return line.text.split("\t").map((field) => {
    const cell = sourceOf(line, start, start + field.length);
    start += field.length + 1;
    return cell;
  });
}

function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  const bare = (row: Row = []) => row.map((cell) => bareText(cell.text)).join("\t");
  return one !== undefined && other !== undefined && bare(one) === bare(other);
}

function isNumber(text: string | undefined): boolean {
  return /^-?[\d,]+(?:\.\d+)?$/.test(text ?? "");
}

/** Whether a row has words in a column whose last two entries above are numbers: then it is another table's header. */
function hasWordsAmongNumbers(above: readonly Row[], row: Row | undefined): boolean {
  return (row ?? []).some(({ text }, column) => {
    if (text === "" || /\d/.test(text) || !/\p{Script=Han}/u.test(text)) return false;
    const entries = above
      .slice(-ROWS_LOOKED_BACK)
      .map((each) => each[column]?.text)
      .filter((entry) => entry);
    return entries.length > 2 && entries.slice(-2).every(isNumber);
  });
}

/** Whether rows after a blank line go on with the table above: as wide, and no header, the same or another. */
function goesOn(above: RowGroup, group: RowGroup): boolean {
  const [first] = group.rows;
  if (sameRow(above.rows[0], first) || hasWordsAmongNumbers(above.rows, first)) return false;
  return above.ragged ? group.width <= above.width : group.width === above.width;
}

/** The row with the rest of the cell that the page's end cut in two, if the row below holds nothing but that rest. */
function withCutCell(row: Row | undefined, rest: Row | undefined): Row | undefined {
  const filled = rest?.flatMap((cell, column) => (cell.text === "" ? [] : [{ cell, column }])) ?? [];
  const [only] = filled;
  const head = only && row?.[only.column];
  if (filled.length !== 1 || !head || !row) return undefined;
  const cut =
    printedWidth(head.text) >= CUT_CELL_WIDTH && !/[。；！？）)]$/.test(head.text) && /^\D/.test(only.cell.text);
  return cut ? row.map((cell, column) => (column === only.column ? joinTexts([head, only.cell]) : cell)) : undefined;
}

function append(above: RowGroup, group: RowGroup): void {
  const whole = withCutCell(above.rows.at(-1), group.rows[0]);
  if (whole) above.rows.splice(-1, 1, whole);
  for (const row of whole ? group.rows.slice(1) : group.rows) addRow(above, row);
}

/**
 * Reads the tables in the lines from `start` on: rows of cells separated by tabs. A blank line (a page's end) does not
 * end a table; a row of another width after it, or the header once more, begins the next one.
 */
export function readTabTables(lines: readonly Line[], start: number): TableRun | undefined {
  const tables: RowGroup[] = [];
  let group = emptyGroup();
  let next = start;
  const close = () => {
    const above = tables.at(-1);
    if (group.rows.length === 0) return;
    if (above && goesOn(above, group)) append(above, group);
    else tables.push(group);
    group = emptyGroup();
  };
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const emptyLabel = isCellLine(line) && group.width === 2 && next === index;
    if (isTabRow(line) || emptyLabel) {
      if (next !== index) close();
      addRow(group, cellsOf(line));
      next = index + 1;
    } else if (!isBlank(line)) break;
  }
  close();
  return tables.length > 0 ? { tables: tables.map(({ rows }) => tableOfRows(rows)), next } : undefined;
}
