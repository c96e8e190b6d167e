import type { FilledCell, FilledSheet } from "../../workbook/index.ts";
import type { ProblemPlace } from "../problem.ts";
import type { NewOrganisation } from "./organisation.ts";

/** A row of a list of units; `above` is the code of the organisation it stands under, null for the bureau itself. */
export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly kind: NewOrganisation["kind"];
  readonly above: string | null;
  /** Where the code of the one above stands: 单位名单!C5. */
  readonly abovePlace: string;
  readonly codePlace: string;
}

const HEADINGS = { code: "单位代码", name: "单位名称", above: "上级单位代码", kind: "单位类型" } as const;
type Column = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as readonly Column[];

const KINDS: { readonly [text: string]: NewOrganisation["kind"] } = {
  主管部门: "department",
  部门: "department",
  一级预算单位: "department",
  基层单位: "unit",
  下属单位: "unit",
  单位: "unit",
};

const CODE = /^[A-Za-z0-9-]{1,32}$/;
const NAME_LENGTH = 100;
/** How many levels a list may have. */
const DEEPEST = 6;

/** The rows of a list of units, or everything that is wrong with it. */
export type UnitList = { readonly rows: readonly UnitRow[] } | { readonly places: readonly ProblemPlace[] };

function plain(text: string): string {
  return text.replace(/[\s*＊]/g, "");
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.trunc(column / 26) - 1) + last;
}

/** The first row of a sheet that has the headings, and their columns; null where none has. */
function headingRow(cells: readonly FilledCell[]): { row: number; columns: Map<Column, number> } | null {
  for (const row of new Set(cells.map((cell) => cell.row))) {
    const columns = new Map<Column, number>();
    for (const cell of cells.filter((each) => each.row === row)) {
      const found = COLUMNS.find((column) => HEADINGS[column] === plain(cell.text));
      if (found && !columns.has(found)) columns.set(found, cell.column);
    }
    if (columns.has("code") && columns.has("name")) return { row, columns };
  }
  return null;
}

interface Reading {
  readonly rows: UnitRow[];
  readonly places: ProblemPlace[];
}

function readRow(sheet: string, row: number, columns: ReadonlyMap<Column, number>, texts: ReadonlyMap<number, string>) {
  const at = (column: Column) => `${sheet}!${letters(columns.get(column) ?? 0)}${row + 1}`;
  const textOf = (column: Column) => {
    const index = columns.get(column);
    return index === undefined ? "" : (texts.get(index) ?? "").trim();
  };
  const places: ProblemPlace[] = [];
  const wrong = (column: Column, message: string) => places.push({ path: at(column), message });
  const [code, name, above, kindText] = [textOf("code"), textOf("name"), textOf("above"), plain(textOf("kind"))];
  if (!CODE.test(code)) wrong("code", code === "" ? "没有填写单位代码" : "单位代码应为字母、数字和横线，最多 32 个");
  if (name === "" || name.length > NAME_LENGTH) wrong("name", name === "" ? "没有填写单位名称" : "单位名称太长");
  const kind = kindText === "" ? (above === "" ? "department" : "unit") : KINDS[kindText];
  if (!kind) wrong("kind", `单位类型应为 主管部门 或 基层单位，不能是 ${kindText}`);
  const unit: UnitRow = {
    code,
    name,
    kind: kind ?? "unit",
    above: above === "" ? null : above,
    abovePlace: at("above"),
    codePlace: at("code"),
  };
  return { unit, places };
}

function readSheet({ name, cells }: FilledSheet, into: Reading): boolean {
  const heading = headingRow(cells);
  if (!heading) return false;
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) {
    if (row <= heading.row) continue;
    const texts = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, texts.set(column, text));
  }
  for (const [row, texts] of byRow) {
    const { unit, places } = readRow(name, row, heading.columns, texts);
    into.places.push(...places);
    if (places.length === 0) into.rows.push(unit);
  }
  return true;
}

/** The codes that are there twice, and the rows that stand under each other in a ring. */
function contradictions(rows: readonly UnitRow[]): readonly ProblemPlace[] {
  const first = new Map<string, UnitRow>();
  const places: ProblemPlace[] = [];
  for (const row of rows) {
    const known = first.get(row.code);
    if (known) places.push({ path: row.codePlace, message: `单位代码 ${row.code} 与 ${known.codePlace} 重复` });
    else first.set(row.code, row);
  }
  for (const row of first.values()) {
    const seen = new Set<string>();
    for (let at: UnitRow | undefined = row; at; at = at.above === null ? undefined : first.get(at.above)) {
      if (at === row && seen.size > 0) {
        places.push({ path: row.abovePlace, message: `${row.code} 的上级又在它自己之下` });
        break;
      }
      if (seen.has(at.code)) break;
      if (seen.size > DEEPEST) {
        places.push({ path: row.abovePlace, message: `单位的层次太多，最多 ${DEEPEST} 级` });
        break;
      }
      seen.add(at.code);
    }
  }
  return places;
}

/** Reads a list of units: every sheet that has the headings 单位代码 and 单位名称; 上级单位代码 and 单位类型 may be missing. */
export function unitList(sheets: readonly FilledSheet[]): UnitList {
  const reading: Reading = { rows: [], places: [] };
  const found = sheets.filter((sheet) => readSheet(sheet, reading));
  if (found.length === 0)
    return { places: [{ path: "", message: `没有找到表头，应有 ${Object.values(HEADINGS).join("、")}` }] };
  const places = [...reading.places, ...contradictions(reading.rows)];
  if (places.length === 0 && reading.rows.length === 0) places.push({ path: "", message: "表头下面没有单位" });
  return places.length > 0 ? { places } : { rows: reading.rows };
}
