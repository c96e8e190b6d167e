import { parseNumeral } from "../../amount/index.ts";
import { parseIndicatorValue } from "../indicator.ts";
import { scoringMethodOf } from "../score/index.ts";
import { LEVEL1_OF } from "./model.ts";
import {
  checkedIndicators,
  LIBRARY_FIELDS,
  type LibraryIssue,
  libraryOperatorOf,
  type ParsedLibrary,
  type RawIndicator,
} from "./parse.ts";

/** A sheet of a workbook: its name, and its filled cells, rows and columns counted from 0. */
export interface LibrarySheet {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

type Field = keyof RawIndicator;

/** What finance bureaus call the columns of their lists (分行业分领域绩效指标和标准体系). */
const HEADERS: readonly (readonly [Field, RegExp])[] = [
  ["area", /^(?:行业领域|行业|领域|类别|项目类型|项目类别|支出方向|资金类别)(?:名称|分类)?$/],
  ["level2", /^二级指标(?:名称)?$/],
  ["name", /^(?:三级指标|四级指标|指标名称|具体指标|绩效指标|指标内容)(?:名称)?$/],
  ["operator", /^(?:符号|指标性质|指标方向|运算符号?|计算符号|比较符)$/],
  ["usual", /^(?:常用值|指标值|参考值|标准值|目标值|指标标准|绩效标准|历史值|计划值)$/],
  ["unit", /^(?:单位|计量单位|度量单位|指标单位)$/],
  ["method", /^(?:赋分规则|评分标准|评分方法|评分规则|计分方法)$/],
  ["evidence", /^(?:佐证资料|数据来源|取值来源|取数来源|指标来源|证明材料)$/],
  ["use", /^(?:用途|指标解释|指标说明|指标释义|指标定义|适用范围|备注)$/],
];
const NEEDED: readonly Field[] = ["level2", "name"];
/** Cells that are merged over the rows below them. */
const CARRIED: readonly Field[] = ["area", "level2"];

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.trunc(column / 26) - 1) + letters(column % 26);
}

type Columns = ReadonlyMap<Field, number>;

function columnsOf(cells: LibrarySheet["cells"], row: number): Columns {
  const found = new Map<Field, number>();
  for (const { column, text } of cells.filter((cell) => cell.row === row)) {
    const title = text.replace(/[\s*＊]/g, "");
    const field = HEADERS.find(([name, pattern]) => !found.has(name) && pattern.test(title))?.[0];
    if (field) found.set(field, column);
  }
  return found;
}

/** A target such as ≥95% in one cell is taken apart into operator, value and unit. */
function withTarget(raw: RawIndicator): RawIndicator {
  const target = parseIndicatorValue(`${raw.operator}${raw.usual}`);
  const isPlain = raw.operator !== "" && (raw.usual === "" || parseNumeral(raw.usual) !== null);
  if (isPlain || !target) return { ...raw, operator: raw.operator === "" ? "定性" : raw.operator };
  if (target.operator === "≥" || target.operator === "≤" || target.operator === "=") {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(target.text)?.[0] ?? "";
    const asked = raw.usual.includes("_") || digits === "" ? "" : digits;
    return { ...raw, operator: target.operator, usual: asked, unit: raw.unit === "" ? target.unit : raw.unit };
  }
  return { ...raw, operator: raw.operator === "" ? "定性" : raw.operator };
}

/** The usual way of scoring where the list names none: words by grades, 满意度 by its bands, numbers in proportion. */
function methodOf({ method, operator, level2 }: RawIndicator): string {
  if (method !== "") return scoringMethodOf(method) ?? "proportional";
  if (operator === "定性") return "graded";
  return level2.includes("满意度") ? "satisfaction" : "proportional";
}

/** 数量 and 数量指标 are one; 满意度指标 stands for 服务对象满意度指标, 成本指标 for 经济成本指标. */
function levelOf(text: string): string {
  const level = text === "" || text.endsWith("指标") ? text : `${text}指标`;
  if (Object.hasOwn(LEVEL1_OF, level)) return level;
  if (level === "满意度指标") return "服务对象满意度指标";
  return level === "成本指标" ? "经济成本指标" : level;
}

type Placed = readonly [RawIndicator, (field: Field) => string];

function rowsOf({ name, cells }: LibrarySheet, header: number, columns: Columns): Placed[] {
  const below = [...new Set(cells.filter(({ row }) => row > header).map(({ row }) => row))].sort((a, b) => a - b);
  const carried: Partial<Record<Field, string>> = { area: name };
  return below.flatMap((row): Placed[] => {
    const cell = (field: Field) =>
      cells.find((each) => each.row === row && each.column === columns.get(field))?.text.trim() ?? "";
    for (const field of CARRIED) if (cell(field) !== "") carried[field] = cell(field);
    if (cell("name") === "" && cell("usual") === "") return [];
    const stated = Object.fromEntries(LIBRARY_FIELDS.map((field) => [field, cell(field)])) as RawIndicator;
    const whole = { ...stated, area: carried.area ?? "", level2: levelOf(carried.level2 ?? "") };
    const raw = withTarget({ ...whole, operator: libraryOperatorOf(whole.operator) });
    const place = (field: Field) => `${name}!${letters(columns.get(field) ?? columns.get("name") ?? 0)}${row + 1}`;
    return [[{ ...raw, method: methodOf(raw) }, place]];
  });
}

/**
 * Reads a bureau's list of indicators from the sheets of a workbook: headers in any order and under the usual names, merged
 * areas and levels carried down, `≥95%` in one cell or in three. A sheet without such headers is passed over; every wrong
 * cell is named by sheet and address.
 */
export function parseLibrarySheets(sheets: readonly LibrarySheet[]): ParsedLibrary {
  const issues: LibraryIssue[] = [];
  const placed = sheets.flatMap((sheet) => {
    const rows = [...new Set(sheet.cells.map(({ row }) => row))].sort((a, b) => a - b);
    const header = rows.find((row) => NEEDED.every((field) => columnsOf(sheet.cells, row).has(field)));
    return header === undefined ? [] : rowsOf(sheet, header, columnsOf(sheet.cells, header));
  });
  if (placed.length === 0)
    issues.push({ place: "", message: "没有找到指标表：列标题里要有“二级指标”和“指标名称”（或三级指标）" });
  const checked = checkedIndicators(placed);
  return { indicators: checked.indicators, issues: [...issues, ...checked.issues] };
}
