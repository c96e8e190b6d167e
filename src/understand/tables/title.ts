import { type AmountUnit, unitNamed } from "../../amount/index.ts";
import { type Block, gridOf, type SourcedText, sourcedText, type Table } from "../../disclosure/index.ts";
import { plain } from "../plain.ts";

/** What stands around a table and belongs to it: its title, its unit, and rows of the grid that are not table at all. */
export interface TableFrame {
  readonly title: SourcedText | null;
  readonly unit: AmountUnit | null;
  /** Rows at the top of the grid that repeat title, unit or department; the header starts behind them. */
  readonly preambleRows: number;
}

const UNIT = /(?:金额)?单位：(?:人民币)?(亿元|百万元|万元|千元|元)/;
const UNIT_IN_HEADER = /\((亿元|百万元|万元|千元|元)\)/;
const BELONGS =
  /^(?:.*(?:公开|预算|附)?\d*表\d*(?:[-—–]\d+)*|附件?\d*|表\d+|.{0,12}(?:部门|单位)(?:\(.*\))?(?:名称)?：.*|\(?20\d\d年度?\)?|填报日期：.*)$/;
const TITLE = /表(?:\(.{1,20}\))?$/;
const NUMBER_ONLY =
  /^(?:附件?)?(?:预算|公开|财预|财决|财预决|部门|单位)?(?:公开)?\d*(?:[-—–.]\d+)*表\d*(?:[-—–.]\d+)*$|^附(?:件|表)\d*：?$/;
const LOOK_BACK = 7;
const LONGEST_TITLE = 60;

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !NUMBER_ONLY.test(text) && !/[。；]/.test(text);
}

function unitIn(text: string, pattern = UNIT): AmountUnit | null {
  const name = pattern.exec(text)?.[1];
  return name === undefined ? null : unitNamed(name);
}

/** The only text of a row whose other cells are blank, or null. */
function loneText(table: Table, row: number): string | null {
  const grid = gridOf(table);
  const texts = new Set<string>();
  for (let column = 0; column < table.columnCount; column += 1) texts.add(plain(grid.text(row, column)));
  texts.delete("");
  return texts.size === 1 ? ([...texts][0] as string) : null;
}

function preamble(table: Table): { rows: number; title: SourcedText | null; unit: AmountUnit | null } {
  let rows = 0;
  let title: SourcedText | null = null;
  let unit: AmountUnit | null = null;
  while (rows < Math.min(4, table.rowCount - 1)) {
    const row = rows;
    const cells = table.cells.filter((cell) => cell.row === row && plain(cell.text) !== "");
    const text = loneText(table, row);
    const spread = cells.map((cell) => plain(cell.text));
    const belongs = text !== null ? isTitle(text) || UNIT.test(text) || BELONGS.test(text) : false;
    const labels =
      spread.length === 2 && spread.every((part) => UNIT.test(part) || /^.{0,12}(?:部门|单位)(?:名称)?：/.test(part));
    if (!belongs && !labels) break;
    if (text !== null && isTitle(text)) title = cells[0] ?? null;
    unit = spread.map((part) => unitIn(part)).find((found) => found !== null) ?? unit;
    rows += 1;
  }
  return { rows, title, unit };
}

function headerUnit(table: Table): AmountUnit | null {
  for (const cell of table.cells) {
    if (cell.row > 3) break;
    const unit = unitIn(plain(cell.text), UNIT_IN_HEADER);
    if (unit !== null) return unit;
  }
  return null;
}

/** Finds title and unit of the table at `index`: its caption, its own first rows, or the lines above it. */
export function frameOf(blocks: readonly Block[], index: number): TableFrame {
  const table = blocks[index] as Table;
  const inside = preamble(table);
  let title: SourcedText | null = inside.title ?? table.caption ?? null;
  let unit = inside.unit;
  for (let back = 1; back <= LOOK_BACK && index - back >= 0 && (title === null || unit === null); back += 1) {
    const block = blocks[index - back];
    if (block === undefined || block.type === "table" || block.type === "contents") break;
    const text = plain(block.text);
    unit ??= unitIn(text);
    if (title === null && isTitle(text.replace(UNIT, ""))) {
      title = block;
      continue;
    }
    if (!UNIT.test(text) && !BELONGS.test(text) && block.type !== "heading") break;
    if (title !== null && block.type === "heading") break;
  }
  return { title: title && sourcedCopy(title), unit: unit ?? headerUnit(table), preambleRows: inside.rows };
}

function sourcedCopy(source: SourcedText): SourcedText {
  return source.origins.length > 0 ? { text: source.text, origins: source.origins } : sourcedText(source.text);
}
