import { type Block, type Disclosure, gridOf, type SourcedText, type Table } from "../disclosure/index.ts";
import { dayIn } from "./day.ts";

/** One body that has to publish, as the bureau's list gives it. */
export interface RosterEntry {
  readonly name: string;
  /** 上级部门: the department that it belongs to. */
  readonly parent: string | null;
  /** What it publishes: a department's document or a unit's; null where the list does not say. */
  readonly publisher: "department" | "unit" | null;
  /** The last day to publish, 2025-02-20. */
  readonly deadline: string | null;
  /** The day of publication, where the list has it. */
  readonly published: string | null;
}

/** A list that no names can be read from. */
export class RosterError extends Error {
  override readonly name = "RosterError";
}

const COLUMNS = {
  name: /^(?:应公开)?(?:单位|部门|主体)(?:\(单位\))?(?:全称|名称)$|^名称$|^(?:应公开)?单位$/,
  parent: /^(?:上级|主管)(?:预算)?(?:部门|单位)/,
  publisher: /类型|类别|级次/,
  deadline: /截止|时限|(?:应|最迟|规定)公开(?:日期|时间)/,
  published: /^(?:实际)?公开(?:日期|时间)$|发布(?:日期|时间)/,
} as const;
type Column = keyof typeof COLUMNS;

const HEADER_ROWS = 5;

function plain(text: string): string {
  return text.replace(/\s/g, "").replace(/（/g, "(").replace(/）/g, ")");
}

function publisherIn(text: string): RosterEntry["publisher"] {
  if (/单位|本级|二级/.test(text)) return "unit";
  return /部门|一级/.test(text) ? "department" : null;
}

function isName(text: string): boolean {
  return /[一-鿿]{2}/.test(text) && !/^(?:合计|小计|总计|说明|备注|注)[:：]?/.test(text);
}

function entriesInTable(table: Table): RosterEntry[] | null {
  const grid = gridOf(table);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  const headers = Array.from({ length: Math.min(HEADER_ROWS, grid.rowCount) }, (_, row) => row);
  const columnOf = (row: number, name: Column) =>
    columns.find((column) => COLUMNS[name].test(plain(grid.text(row, column))));
  const header = headers.find((row) => columnOf(row, "name") !== undefined);
  if (header === undefined) return null;
  const at = (row: number, name: Column) => {
    const column = columnOf(header, name);
    return column === undefined ? "" : grid.text(row, column).trim();
  };
  const rows = Array.from({ length: grid.rowCount - header - 1 }, (_, index) => header + 1 + index);
  return rows
    .filter((row) => isName(at(row, "name")))
    .map((row) => ({
      name: plain(at(row, "name")).replace(/\(/g, "（").replace(/\)/g, "）"),
      parent: at(row, "parent") === "" ? null : plain(at(row, "parent")),
      publisher: publisherIn(at(row, "publisher")),
      deadline: dayIn(at(row, "deadline")),
      published: dayIn(at(row, "published")),
    }));
}

/** The lines that a text was put together from; reading joins lines that look like one. */
function linesOf({ text, origins }: SourcedText): string[] {
  return origins.length === 0 ? [text] : origins.map(({ start, end }) => text.slice(start, end));
}

function linesIn(block: Block): string[] {
  if (block.type === "table") return block.cells.flatMap(linesOf);
  return block.type === "contents" ? block.entries.flatMap(linesOf) : linesOf(block);
}

function entriesInLines(blocks: readonly Block[]): RosterEntry[] {
  return blocks
    .flatMap(linesIn)
    .map((line) => plain(line).replace(/^[(]?\d+[)、.．]?/, ""))
    .filter((name) => isName(name) && !COLUMNS.name.test(name) && !/名录|名单|一览/.test(name))
    .map((name) => ({ name, parent: null, publisher: publisherIn(""), deadline: null, published: null }));
}

/**
 * Reads the list of bodies that have to publish (应公开单位名录): tables with a column 单位名称 and, where given, 上级部门, 类型,
 * 截止日期, 公开日期; or a plain text of one name a line. Each body once.
 * @throws RosterError when there is no name in it
 */
export function rosterIn({ blocks }: Disclosure): readonly RosterEntry[] {
  const tables = blocks.flatMap((block) => (block.type === "table" ? (entriesInTable(block) ?? []) : []));
  const entries = tables.length > 0 ? tables : entriesInLines(blocks);
  const byName = new Map(entries.map((entry) => [`${entry.name}|${entry.publisher ?? ""}`, entry]));
  if (byName.size === 0) throw new RosterError("没有读出单位名称；名录应有“单位名称”一列，或每行一个单位");
  return [...byName.values()];
}
