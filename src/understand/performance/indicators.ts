import { parseNumeral } from "../../amount/index.ts";
import { parseIndicatorValue } from "../../perform/index.ts";
import { type IndicatorColumns, readIndicatorHeader, refineHeader } from "./indicator-header.ts";
import { type IndicatorCells, readIndicatorRow } from "./indicator-row.ts";
import { isLevelWord, levelName } from "./level-words.ts";
import type { Line } from "./lines.ts";
import type { Indicator } from "./model.ts";
import { periodOfGoal } from "./titles.ts";
import { partOf, type Words } from "./words.ts";

const NUMBERED = /^(?:指标\d+[：:.、]?|\d+[.、．]|\(\d+\)|[①-⑳])/;

/** An indicator's name without its number (指标1：, 1.) and closing punctuation. */
export function indicatorTitle(name: string): string {
  return name.replace(NUMBERED, "").replace(/[；;。，：]+$/, "");
}

interface Carried {
  level1: string;
  level2: string;
  /** The page that the second level was read on. */
  page: number | undefined;
  /** Whether an indicator has been read under the second level. */
  used: boolean;
  /** Whether a level was lost on the way: all that follows is in doubt until the next one. */
  lost: boolean;
}

const pageOf = ({ source }: Words) => source.origins[0]?.origin.page;
const FIRST_OF_LEVEL = /^指标1(?!\d)/;

/**
 * Whether the carried levels are the row's own. They are in doubt where a page end lies between, or where numbering starts
 * again (指标1) without a new level: the cell that names it was lost.
 */
function levelIsCertain(carried: Carried, { name, level1, level2 }: IndicatorCells): boolean {
  if (level1 || level2) return carried.level2 === "" || pageOf(level2 ?? name) === pageOf(name);
  if (carried.used && FIRST_OF_LEVEL.test(name.text)) carried.lost = true;
  return !carried.lost && carried.page === pageOf(name);
}

function carry(carried: Carried, cells: IndicatorCells): void {
  const [first, second] = [cells.level1?.text ?? "", cells.level2?.text ?? ""];
  const fresh = cells.level2 ?? cells.level1;
  if (fresh) Object.assign(carried, { page: pageOf(fresh), used: false, lost: false });
  if (first !== "" && !(isLevelWord(first, 2) && !isLevelWord(first, 1))) {
    if (levelName(first) !== carried.level1) carried.level2 = "";
    carried.level1 = levelName(first);
  } else if (first !== "") carried.level2 = levelName(first);
  if (second !== "") carried.level2 = levelName(second);
}

function composed(cells: IndicatorCells): string {
  return `${cells.operator?.text ?? ""}${cells.value?.text ?? ""}${cells.unit?.text ?? ""}`;
}

function indicatorOf(
  cells: IndicatorCells,
  carried: Pick<Carried, "level1" | "level2">,
  period: Indicator["period"],
  set: number,
): Indicator {
  const weight = cells.weight && parseNumeral(cells.weight.text.replace(/[%分]$/, ""));
  return {
    level1: carried.level1,
    level2: carried.level2,
    name: cells.name,
    title: indicatorTitle(cells.name.text),
    value: cells.value,
    target: parseIndicatorValue(composed(cells)),
    prior: cells.prior.flatMap((words) => {
      const target = parseIndicatorValue(words.text);
      return target ? [{ words, target }] : [];
    }),
    weight: weight && cells.weight ? { words: cells.weight, value: weight } : null,
    basis: cells.basis,
    scoring: cells.scoring,
    period,
    set,
    certain: cells.aligned,
  };
}

const PROSE =
  /^(?:\(?\d+[).、]*)?(数量|质量|时效|成本|经济成本|社会成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)指标：(.+)$/;
const TARGET_IN_PROSE = /(?:[=≥≤><≧≦]|>=|<=|不少于|不低于|不超过).+$/;

function firstLevelOf(second: string): string {
  if (/^(?:数量|质量|时效)$/.test(second)) return "产出";
  if (/成本/.test(second)) return "成本";
  return /满意/.test(second) ? "满意度" : "效益";
}

/** An indicator written as a line of text: 满意度指标：培训学员满意率≥95%。 */
function indicatorInProse(words: Words, set: number): Indicator | null {
  const match = PROSE.exec(words.text);
  if (!match?.[1] || !match[2]) return null;
  const from = words.text.length - match[2].length;
  const sentence = words.text.replace(/[。；]$/, "");
  const target = TARGET_IN_PROSE.exec(sentence.slice(from));
  const nameEnd = target ? from + target.index : sentence.length;
  const name = partOf(words, from, nameEnd);
  const value = target ? partOf(words, nameEnd, sentence.length) : null;
  const carried = { level1: firstLevelOf(match[1]), level2: match[1] };
  const cells = { level1: null, level2: null, operator: null, unit: null, prior: [], weight: null, basis: null };
  return indicatorOf({ ...cells, scoring: null, name, value, aligned: true }, carried, null, set);
}

/** What the indicators of a form are, and the total weight that its labels declare. */
export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly declaredWeight: number | null;
  /** Rows below the header that could not be read. */
  readonly unreadRows: number;
}

/** Reads all indicators of a form, in tables and in lines of text. */
export function indicatorsOf(lines: readonly Line[]): IndicatorReading {
  const indicators: Indicator[] = [];
  const carried: Carried = { level1: "", level2: "", page: undefined, used: false, lost: false };
  let columns: IndicatorColumns | null = null;
  let period: Indicator["period"] = null;
  let declaredWeight: number | null = null;
  let set = 0;
  let unreadRows = 0;
  let inHeader = false;
  for (const line of lines) {
    if (line.type === "text") {
      const found = indicatorInProse(line.words, set);
      if (found) indicators.push(found);
      period = periodOfGoal(line.words.text) ?? period;
      continue;
    }
    for (const { words, inherited } of line.slots.slice(0, 1)) {
      if (!inherited || inHeader) period = periodOfGoal(words.text) ?? period;
    }
    const header = readIndicatorHeader(line);
    if (header) {
      if (!columns || header.name !== columns.name || indicators.at(-1)?.set === set) set += 1;
      columns = header;
      declaredWeight ??= header.declaredWeight;
      Object.assign(carried, { level1: "", level2: "", page: undefined, used: false, lost: false });
      inHeader = true;
      continue;
    }
    if (!columns || line.width !== columns.width) continue;
    const refined: IndicatorColumns | null = inHeader ? refineHeader(columns, line) : null;
    if (refined) {
      columns = refined;
      declaredWeight ??= refined.declaredWeight;
      continue;
    }
    inHeader = false;
    const cells = readIndicatorRow(columns, line);
    if (!cells) {
      if (line.slots.some(({ column, inherited }) => !inherited && column >= (columns?.value ?? 0))) unreadRows += 1;
      continue;
    }
    carry(carried, cells);
    const aligned = cells.aligned && levelIsCertain(carried, cells);
    carried.used = true;
    indicators.push(indicatorOf({ ...cells, aligned }, carried, period, set));
  }
  return { indicators, declaredWeight, unreadRows };
}
