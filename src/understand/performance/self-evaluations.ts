import { type Decimal, parseNumeral } from "../../amount/index.ts";
import type { Block } from "../../disclosure/index.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../perform/index.ts";
import { type RowLine, rowsOfTable } from "./lines.ts";
import { type Words, wordsOf } from "./words.ts";

/** A number that a self-evaluation prints, with its words. */
export interface PrintedNumber {
  readonly words: Words;
  readonly value: Decimal;
}

/** One indicator of a self-evaluation as it is printed. */
export interface EvaluatedRow {
  readonly name: Words;
  readonly level: string;
  readonly target: IndicatorValue | null;
  readonly actual: IndicatorValue | null;
  readonly weight: PrintedNumber | null;
  readonly score: PrintedNumber | null;
}

/** The execution of the budget as a self-evaluation prints it, amounts in one unit. */
export interface EvaluatedExecution {
  readonly budget: PrintedNumber;
  readonly paid: PrintedNumber;
  readonly rate: PrintedNumber | null;
  readonly weight: PrintedNumber | null;
  readonly score: PrintedNumber | null;
}

/** A self-evaluation form (绩效自评表) of a project or of the whole department. */
export interface SelfEvaluationForm {
  /** The heading or paragraph above the table; null where there is none. */
  readonly title: Words | null;
  readonly execution: EvaluatedExecution | null;
  readonly rows: readonly EvaluatedRow[];
  readonly totalWeight: PrintedNumber | null;
  readonly total: PrintedNumber | null;
  readonly grade: Words | null;
}

type Columns = ReadonlyMap<string, number>;

const INDICATOR_COLUMNS: readonly (readonly [string, RegExp])[] = [
  ["level", /^二级指标$/],
  ["name", /^(?:三级指标|指标名称|绩效指标)$/],
  ["target", /^(?:年度|年初|预期|全年)?(?:指标|目标)值$/],
  ["actual", /^(?:全年)?(?:实际)?完成(?:值|情况)$|^实际值$/],
  ["weight", /^(?:分值|权重)(?:权重)?$/],
  ["score", /^(?:自评)?得分$/],
];
const EXECUTION_COLUMNS: readonly (readonly [string, RegExp])[] = [
  ["budget", /^(?:全年|调整后)预算数?(?:\(A\))?$/],
  ["paid", /^(?:全年)?执行数(?:\(B\))?$/],
  ["rate", /^(?:预算)?执行率(?:\(.*\))?$/],
  ["weight", /^分值$/],
  ["score", /^得分$/],
];
const TOTAL = /^(?:总分|合计得分|总计|合计)$/;
const GRADE = /^[优良中差]$/;

function columnsOf({ slots }: RowLine, wanted: readonly (readonly [string, RegExp])[]): Columns {
  const found = new Map<string, number>();
  for (const { words, column } of slots) {
    const name = wanted.find(([key, pattern]) => !found.has(key) && pattern.test(words.text))?.[0];
    if (name) found.set(name, column);
  }
  return found;
}

function wordsAt({ slots }: RowLine, columns: Columns, name: string): Words | null {
  return slots.find(({ column }) => column === columns.get(name))?.words ?? null;
}

function numberOf(words: Words | null): PrintedNumber | null {
  const value = words && parseNumeral(words.text.replace(/[%分]$/, ""));
  return words && value ? { words, value } : null;
}

function executionOf(rows: readonly RowLine[]): EvaluatedExecution | null {
  const header = rows.findIndex((row) => {
    const columns = columnsOf(row, EXECUTION_COLUMNS);
    return columns.has("budget") && columns.has("paid");
  });
  const line = rows[header];
  const money = rows[header + 1];
  if (!line || !money) return null;
  const columns = columnsOf(line, EXECUTION_COLUMNS);
  const at = (name: string) => numberOf(wordsAt(money, columns, name));
  const [budget, paid] = [at("budget"), at("paid")];
  return budget && paid ? { budget, paid, rate: at("rate"), weight: at("weight"), score: at("score") } : null;
}

function rowOf(row: RowLine, columns: Columns): EvaluatedRow[] {
  const name = wordsAt(row, columns, "name");
  if (!name) return [];
  const valueIn = (key: string) => parseIndicatorValue(wordsAt(row, columns, key)?.text ?? "");
  return [
    {
      name,
      level: wordsAt(row, columns, "level")?.text ?? "",
      target: valueIn("target"),
      actual: valueIn("actual"),
      weight: numberOf(wordsAt(row, columns, "weight")),
      score: numberOf(wordsAt(row, columns, "score")),
    },
  ];
}

function formIn(rows: readonly RowLine[], title: Words | null): SelfEvaluationForm | null {
  const header = rows.findIndex((row) => {
    const columns = columnsOf(row, INDICATOR_COLUMNS);
    return ["name", "target", "actual", "score"].every((name) => columns.has(name));
  });
  const line = rows[header];
  if (!line) return null;
  const columns = columnsOf(line, INDICATOR_COLUMNS);
  const below = rows.slice(header + 1);
  const totalRow = below.find(({ slots }) => TOTAL.test(slots[0]?.words.text ?? ""));
  const indicators = below.filter((row) => row !== totalRow).flatMap((row) => rowOf(row, columns));
  return {
    title,
    execution: executionOf(rows.slice(0, header)),
    rows: indicators,
    totalWeight: totalRow ? numberOf(wordsAt(totalRow, columns, "weight")) : null,
    total: totalRow ? numberOf(wordsAt(totalRow, columns, "score")) : null,
    grade: totalRow?.slots.find(({ words }) => GRADE.test(words.text))?.words ?? null,
  };
}

/** The self-evaluation forms of a document: the tables that print targets, what was reached, and points. */
export function selfEvaluationForms(blocks: readonly Block[]): SelfEvaluationForm[] {
  let title: Words | null = null;
  return blocks.flatMap((block, index): SelfEvaluationForm[] => {
    if (block.type === "table") {
      const form = formIn(rowsOfTable(block, index), title);
      return form ? [form] : [];
    }
    if (block.type !== "contents" && block.text.trim() !== "") title = wordsOf(block, index);
    return [];
  });
}

const REPORT_TITLE = /^(.+?)(20\d\d)年度?(?:部门|项目|整体)?(?:支出)?绩效自评(?:报告|结果)$/;

/**
 * Whose self-evaluation a document is, and of which year, by its title, which may be broken over two lines; null where no
 * line is such a title.
 */
export function selfEvaluationOwner(blocks: readonly Block[]): { readonly body: string; readonly year: number } | null {
  const lines = blocks.flatMap((block) =>
    block.type === "heading" || block.type === "paragraph" ? [block.text.replace(/\s+/g, "")] : [],
  );
  for (const line of [...lines, ...lines.map((each, index) => each + (lines[index + 1] ?? ""))]) {
    const [, body, year] = REPORT_TITLE.exec(line) ?? [];
    if (body !== undefined && year !== undefined) return { body, year: Number(year) };
  }
  return null;
}
