import { parseIndicatorValue } from "../../perform/index.ts";
import type { IndicatorColumns } from "./indicator-header.ts";
import { isBasisWord, isLevelWord } from "./level-words.ts";
import type { RowLine } from "./lines.ts";
import type { Words } from "./words.ts";

/** The cells of one indicator, by what they hold. */
export interface IndicatorCells {
  readonly level1: Words | null;
  readonly level2: Words | null;
  readonly name: Words;
  readonly value: Words | null;
  readonly operator: Words | null;
  readonly unit: Words | null;
  readonly prior: readonly Words[];
  readonly weight: Words | null;
  readonly basis: Words | null;
  readonly scoring: Words | null;
  /** False when the row's cells had to be moved to fit the header, or do not fit at all. */
  readonly aligned: boolean;
}

type At = (column: number | null) => Words | null;

function isTarget(text: string): boolean {
  const value = parseIndicatorValue(text);
  return value !== null && value.operator !== "qualitative";
}

function levelScore(words: Words | null, level: 1 | 2): number {
  if (!words) return 0;
  if (isLevelWord(words.text, level)) return 1;
  return isLevelWord(words.text, level === 1 ? 2 : 1) ? -1 : 0;
}

/** Whether words label a goal or a side of the form, or a level of the hierarchy, and hence name no indicator. */
function isLabel(text: string): boolean {
  return /^(?:长期|年度|中期|当年)?绩效(?:指标|目标)\d*$/.test(text);
}

/** Whether a row's cells make an indicator: a name, and a target that is neither a source nor a level. */
function isIndicator(name: Words | null, value: Words | null): boolean {
  if (!name || isTarget(name.text) || isBasisWord(name.text) || isLabel(name.text)) return false;
  return value !== null && !isBasisWord(value.text) && !isLevelWord(value.text, 1) && !isLevelWord(value.text, 2);
}

/** How well a row fits its header when its cells are `shift` columns too far to the left; below 0 it does not. */
function fitOf(columns: IndicatorColumns, at: At): number {
  const name = at(columns.name);
  const value = at(columns.value);
  if (!name || !isIndicator(name, value)) return -1;
  const between = at(columns.level2);
  const misplaced = between !== null && columns.level1 !== null && levelScore(at(columns.level1), 1) < 0 ? -3 : 0;
  const weight = at(columns.weight);
  const weighed = weight === null ? 0 : /^\d+(?:\.\d+)?%?$/.test(weight.text) ? 1 : -3;
  const basis = at(columns.basis);
  const based = basis === null ? 0 : isBasisWord(basis.text) ? 1 : 0;
  const nameIsLevel = isLevelWord(name.text, 2) && between === null ? -2 : 0;
  return 2 + levelScore(at(columns.level1), 1) + levelScore(between, 2) + misplaced + weighed + based + nameIsLevel;
}

function cellsAt(columns: IndicatorColumns, at: At, name: Words, aligned: boolean): IndicatorCells {
  return {
    level1: at(columns.level1),
    level2: at(columns.level2),
    name,
    value: at(columns.value),
    operator: at(columns.operator),
    unit: at(columns.unit),
    prior: columns.prior.flatMap((column) => at(column) ?? []),
    weight: at(columns.weight),
    basis: at(columns.basis),
    scoring: at(columns.scoring),
    aligned,
  };
}

/** Lays the filled cells of a row one after another over the columns from the name on; null when their number differs. */
function inSequence(columns: IndicatorColumns, { slots }: RowLine): IndicatorCells | null {
  const rest = slots.filter(({ inherited }) => !inherited).map(({ words }) => words);
  const level1 = rest[0] && isLevelWord(rest[0].text, 1) ? (rest.shift() ?? null) : null;
  const level2 = rest[0] && isLevelWord(rest[0].text, 2) && rest.length > 2 ? (rest.shift() ?? null) : null;
  const { operator, unit, prior, weight, basis, scoring } = columns;
  const expected = [columns.name, columns.value, operator, unit, ...prior, weight, basis, scoring]
    .filter((column): column is number => column !== null)
    .sort((a, b) => a - b);
  const name = rest[0];
  if (!name || rest.length !== expected.length) return null;
  const byColumn = new Map(expected.map((column, index) => [column, rest[index] ?? null]));
  const at: At = (column) => (column === null ? null : (byColumn.get(column) ?? null));
  if (!isIndicator(name, at(columns.value))) return null;
  return { ...cellsAt(columns, at, name, false), level1, level2 };
}

const SHIFTS = [0, 1, 2] as const;

/**
 * Reads one row below an indicator header. Rows whose cells stand one or two columns too far left (a merged cell was lost)
 * are moved back. Null for a row that holds no indicator.
 */
export function readIndicatorRow(columns: IndicatorColumns, line: RowLine): IndicatorCells | null {
  const fresh = line.slots.filter(({ inherited }) => !inherited);
  if (fresh.length < 2) return null;
  let best: { at: At; fit: number; shift: number } | null = null;
  for (const shift of SHIFTS) {
    const at: At = (column) =>
      column === null ? null : (line.slots.find((slot) => slot.column === column - shift)?.words ?? null);
    const fit = fitOf(columns, at);
    if (fit >= 0 && (!best || fit > best.fit)) best = { at, fit, shift };
  }
  const sequence = best?.shift === 0 ? null : inSequence(columns, line);
  const name = best?.at(columns.name);
  return sequence ?? (best && name ? cellsAt(columns, best.at, name, best.shift === 0) : null);
}
