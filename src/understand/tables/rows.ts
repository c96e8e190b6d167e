import { parseNumeral } from "../../amount/index.ts";
import { type Grid, gridOf, type Table } from "../../disclosure/index.ts";
import { plain } from "../plain.ts";
import { type Column, isSplitCode, type Segment } from "./columns.ts";
import { type NumberDepth, numberOf } from "./numbering.ts";
import { parentsOf } from "./parents.ts";

/** A row of one segment, as its codes and labels describe it. */
export interface Row {
  readonly index: number;
  /** The account code (3, 5 or 7 digits), or null. */
  readonly code: string | null;
  /** The code of a unit or of a project, where the code column holds such. */
  readonly otherCode: string | null;
  /** The government economic account (3 or 5 digits) beside a department one, where the table has those of both kinds of units. */
  readonly governmentCode: string | null;
  /** The unit that a column of units names, or null. */
  readonly unit: string | null;
  /** The project that a column of projects names beside the account of the row, or null. */
  readonly project: string | null;
  /** What the other label columns say beside the name of a project (其他运转类); "" for nothing. */
  readonly beside: string;
  /** The label without code and number. */
  readonly name: string;
  readonly depth: NumberDepth;
  /** Whether its number is the first of a run. */
  readonly first: boolean;
  readonly total: boolean;
  /** 其中: a part of the row above that is not all of it. */
  readonly ofWhich: boolean;
  /** Whether an amount stands in it. */
  readonly filled: boolean;
  /** Whether nothing but its name stands in the label columns. */
  readonly alone: boolean;
  /** Index in the list of rows of the row that this one is a part of, or null. */
  readonly parent: number | null;
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/;
const LEADING_CODE = /^\[?(\d{7}|\d{5}|\d{3})\]?[-.、]?(?=\D)(.+)$/;
const GOVERNMENT = /^5\d{2}(?:\d{2})?$/;
const TOTAL = /^(?:.{0,8}(?:合计|总计)|合计|总计)$/;
function splitCode(grid: Grid, row: number, codes: readonly Column[], above: readonly string[]): string[] {
  const parts = codes.map(({ index }, level) => {
    const part = plain(grid.text(row, index));
    return level > 0 && /^\d$/.test(part) ? `0${part}` : part;
  });
  const deepest = parts.findLastIndex((part) => part !== "");
  return parts.map((part, level) => (part === "" && level < deepest ? (above[level] ?? "") : part));
}

function joinCode(parts: readonly string[]): string {
  return parts.reduce((code, part) => (part.length > 3 && part.startsWith(code) ? part : code + part), "");
}

/** The run of 类 | 款 | 项 that begins at a column of codes. */
function splitFrom(codes: readonly Column[], start: number): readonly Column[] {
  const length = codes.slice(start + 1).findIndex(({ path }) => !/^[款项]$/.test(path.at(-1) ?? ""));
  return length < 0 ? codes.slice(start) : codes.slice(start, start + 1 + length);
}

/**
 * The columns of the first account code and of the second one beside it (部门 and 政府 economic accounts); codes of units
 * between 类 | 款 | 项 and the amounts belong to neither.
 */
function codeGroups(codes: readonly Column[]): { first: readonly Column[]; second: readonly Column[] } {
  const starts = codes.flatMap(({ path }, at) => (path.at(-1) === "类" ? [at] : []));
  const [first, second] = starts;
  if (first === undefined) return { first: codes, second: codes.slice(1) };
  return { first: splitFrom(codes, first), second: second === undefined ? [] : splitFrom(codes, second) };
}

/** The government account beside a department account. */
function governmentCodeOf(grid: Grid, row: number, code: string | null, columns: readonly Column[]): string | null {
  if (!code?.startsWith("3")) return null;
  const texts = columns.map(({ index }) => plain(grid.text(row, index)));
  const second = isSplitCode(columns) ? joinCode(texts) : texts.find((text) => text !== code && GOVERNMENT.test(text));
  return second !== undefined && GOVERNMENT.test(second) ? second : null;
}

/** A code of units or projects; 项目 over 功能分类科目编码 heads accounts. */
function isUnitCode(path: readonly string[]): boolean {
  return path.some((part) => /单位|部门|项目/.test(part)) && !path.some((part) => /科目|分类/.test(part));
}

type Bare = Omit<Row, "parent">;

/** The label column that names projects, where others stand beside it (科目名称, 类型); -1 where there is none. */
function projectColumnOf({ labels }: Segment): number {
  return labels.length < 2 ? -1 : labels.findIndex(({ path }) => /^项目名称$/.test(path.at(-1) ?? ""));
}

function bareRows(table: Table, segment: Segment, firstDataRow: number): Bare[] {
  const grid = gridOf(table);
  const { first: codeColumns, second } = codeGroups(segment.codes);
  const split = isSplitCode(codeColumns);
  const projectColumn = projectColumnOf(segment);
  const unitCodes = codeColumns.some(({ path }) => isUnitCode(path));
  const rows: Bare[] = [];
  let above: string[] = [];
  for (let row = firstDataRow; row < table.rowCount; row += 1) {
    let given = "";
    if (split) {
      above = splitCode(grid, row, codeColumns, above);
      given = joinCode(above);
    } else {
      given = segment.codes.map(({ index }) => plain(grid.text(row, index))).find((text) => text !== "") ?? "";
    }
    const labels = segment.labels.map(({ index }) => plain(grid.text(row, index)));
    const unit = segment.units.map(({ index }) => plain(grid.text(row, index))).find((text) => text !== "") ?? null;
    const codeAsName = CODE.test(given) || /^\d+$/.test(given) ? "" : given;
    const unitAsName = segment.labels.length === 0 || TOTAL.test(unit ?? "") ? unit : null;
    const project = projectColumn < 0 ? "" : (labels[projectColumn] ?? "");
    const named = project !== "" && !TOTAL.test(project) ? project : null;
    const coded = CODE.test(given) && /^[235]/.test(given);
    const raw = (coded ? null : named) ?? labels.find((text) => text !== "") ?? unitAsName ?? codeAsName;
    const ofWhich = /^其中[:：]?/.test(raw);
    const { depth, first, rest } = numberOf(raw.replace(/^其中[:：]?/, ""));
    const leading = given === "" ? LEADING_CODE.exec(rest) : null;
    const accountCode = !unitCodes && CODE.test(given) && /^[235]/.test(given) ? given : (leading?.[1] ?? null);
    rows.push({
      index: row,
      code: accountCode,
      otherCode: accountCode === null && /^[\dA-Z]{3,}$/.test(given) ? given : null,
      governmentCode: governmentCodeOf(grid, row, accountCode, second),
      unit: unit !== null && TOTAL.test(unit) ? null : unit,
      project: coded ? named : null,
      beside: coded || named === null ? "" : labels.filter((text) => text !== named).join(""),
      name: leading?.[2] ?? rest,
      depth,
      first,
      total: TOTAL.test(rest),
      ofWhich,
      filled: segment.amounts.some(({ index }) => parseNumeral(plain(grid.text(row, index))) !== null),
      alone: labels.filter((text) => text !== "").length + (unit === null ? 0 : 1) < 2,
    });
  }
  return rows;
}

/** Reads the rows of a segment below the header. Blank rows stay in, so that indexes match the grid. */
export function readRows(table: Table, segment: Segment, firstDataRow: number): Row[] {
  const bare = bareRows(table, segment, firstDataRow);
  const parents = parentsOf(bare);
  let inOfWhich = false;
  const [administrative, institutional] = [/^50[1-4]/, /^50[56]/].map((kind) =>
    bare.some(({ governmentCode }) => kind.test(governmentCode ?? "")),
  );
  const ofBothKinds = administrative && institutional;
  return bare.map((row, at) => {
    if (row.ofWhich) inOfWhich = true;
    else if (row.depth !== null || row.code !== null || row.total) inOfWhich = false;
    const governmentCode = ofBothKinds ? row.governmentCode : null;
    return {
      ...row,
      governmentCode,
      ofWhich: row.ofWhich || (inOfWhich && row.name !== ""),
      parent: parents[at] ?? null,
    };
  });
}
