import { fromInertText, parseNumeral, toHalfWidth } from "../../amount/index.ts";
import { SCORING_METHODS, scoringMethodOf } from "../score/index.ts";
import { csvRows } from "./csv.ts";
import {
  LEVEL1_OF,
  LIBRARY_OPERATORS,
  type LibraryIndicator,
  type LibraryLevel2,
  type LibraryOperator,
} from "./model.ts";
import type { LIBRARY_COLUMNS } from "./print.ts";

/** Something wrong with a file of indicators. */
export interface LibraryIssue {
  /** `第3行 符号` in CSV, `[2].operator` in JSON; "" for the file as a whole. */
  readonly place: string;
  readonly message: string;
}

/** What a file holds: the sound indicators, and what is wrong with the others. */
export interface ParsedLibrary {
  readonly indicators: readonly LibraryIndicator[];
  readonly issues: readonly LibraryIssue[];
}

/** The fields of an indicator, in the order of the exchange form. */
export const LIBRARY_FIELDS = [
  "area",
  "level2",
  "name",
  "operator",
  "usual",
  "unit",
  "method",
  "evidence",
  "use",
] as const;

/** An indicator as a file states it, before it is looked at. */
export type RawIndicator = Readonly<Record<(typeof LIBRARY_FIELDS)[number], string>>;

/** What is wrong with each field, by name. */
function problemsOf(raw: RawIndicator): [keyof RawIndicator, string][] {
  const problems: [keyof RawIndicator, string][] = [];
  const wrong = (field: keyof RawIndicator, message: string) => problems.push([field, message]);
  for (const field of ["area", "name"] as const) if (raw[field] === "") wrong(field, "不能为空");
  if (!Object.hasOwn(LEVEL1_OF, raw.level2)) wrong("level2", `没有“${raw.level2}”这种二级指标`);
  const operator = LIBRARY_OPERATORS.find((each) => each === raw.operator);
  if (!operator) wrong("operator", `“${raw.operator}”应为 ${LIBRARY_OPERATORS.join("、")} 之一`);
  if (operator && operator !== "定性" && raw.usual !== "" && !parseNumeral(raw.usual))
    wrong("usual", `“${raw.usual}”不是数`);
  if (!SCORING_METHODS.some((method) => method === raw.method)) wrong("method", `没有“${raw.method}”这种赋分规则`);
  return problems;
}

/** The sound ones of some indicators, and every problem of the others at its place. */
export function checkedIndicators(
  raws: readonly (readonly [RawIndicator, place: (field: keyof RawIndicator) => string])[],
): ParsedLibrary {
  const indicators: LibraryIndicator[] = [];
  const issues: LibraryIssue[] = [];
  const seen = new Set<string>();
  for (const [raw, place] of raws) {
    const key = `${raw.area}|${raw.name}`;
    const problems = problemsOf(raw);
    if (seen.has(key)) problems.push(["name", `“${raw.name}”在“${raw.area}”里重复`]);
    seen.add(key);
    issues.push(...problems.map(([field, message]) => ({ place: place(field), message })));
    const { level2, operator, method } = raw as RawIndicator & { level2: LibraryLevel2; operator: LibraryOperator };
    const way = SCORING_METHODS.find((each) => each === method);
    if (problems.length === 0 && way) indicators.push({ ...raw, level2, operator, method: way });
  }
  return { indicators, issues };
}

const COLUMN_OF: Readonly<Record<keyof RawIndicator, (typeof LIBRARY_COLUMNS)[number]>> = {
  area: "领域",
  level2: "二级指标",
  name: "指标名称",
  operator: "符号",
  usual: "常用值",
  unit: "单位",
  method: "赋分规则",
  evidence: "佐证资料",
  use: "用途",
};

/** An operator as people type it, in the form that the library has: `>=` is ≥. */
export function libraryOperatorOf(text: string): string {
  const sign = toHalfWidth(text).trim();
  return ({ ">=": "≥", "<=": "≤", "≧": "≥", "≦": "≤" } as Readonly<Record<string, string>>)[sign] ?? sign;
}

/** Reads indicators from CSV text with the header that `printLibraryCsv` writes, its columns in any order. */
export function parseLibraryCsv(text: string): ParsedLibrary {
  const rows = csvRows(text);
  if (!rows) return { indicators: [], issues: [{ place: "", message: "不是 CSV 文件：引号没有成对" }] };
  const [header = [], ...lines] = rows;
  const missing = LIBRARY_FIELDS.filter((field) => !header.includes(COLUMN_OF[field]));
  if (missing.length > 0) {
    const names = missing.map((field) => COLUMN_OF[field]).join("、");
    return { indicators: [], issues: [{ place: "第1行", message: `缺少列：${names}` }] };
  }
  return checkedIndicators(
    lines.map((cells, index) => {
      const cell = (field: keyof RawIndicator) => fromInertText(cells[header.indexOf(COLUMN_OF[field])] ?? "").trim();
      const raw = Object.fromEntries(LIBRARY_FIELDS.map((field) => [field, cell(field)])) as RawIndicator;
      const method = scoringMethodOf(raw.method) ?? raw.method;
      return [
        { ...raw, operator: libraryOperatorOf(raw.operator), method },
        (field) => `第${index + 2}行 ${COLUMN_OF[field]}`,
      ];
    }),
  );
}

/** Reads indicators from JSON text: a list with the fields of `LibraryIndicator`. */
export function parseLibraryJson(text: string): ParsedLibrary {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { indicators: [], issues: [{ place: "", message: "不是 JSON 文件" }] };
  }
  if (!Array.isArray(json)) return { indicators: [], issues: [{ place: "", message: "应为指标的列表" }] };
  return checkedIndicators(
    json.map((entry: unknown, index) => {
      const given: Readonly<Record<string, unknown>> = typeof entry === "object" && entry !== null ? { ...entry } : {};
      const text = (field: string) => (typeof given[field] === "string" ? given[field] : "");
      const raw = Object.fromEntries(LIBRARY_FIELDS.map((field) => [field, text(field)])) as RawIndicator;
      return [raw, (field) => `[${index}].${field}`];
    }),
  );
}
