import type { RowLine } from "./lines.ts";

/** Which column of an indicator table holds what. */
export interface IndicatorColumns {
  readonly level1: number | null;
  readonly level2: number | null;
  readonly name: number;
  readonly value: number;
  readonly operator: number | null;
  readonly unit: number | null;
  readonly prior: readonly number[];
  readonly weight: number | null;
  readonly basis: number | null;
  readonly scoring: number | null;
  /** The total that the weight column declares in its label: 分值权重（90分）. */
  readonly declaredWeight: number | null;
  readonly width: number;
}

const NAME = /^(?:三级指标(?:名称)?|指标内容|指标名称|具体指标|绩效指标名称|绩效指标)$/;
const VALUE =
  /^(?:年度|当年|预期|计划|绩效|全年|20\d\d年)*(?:指标|目标)值(?:\(.*\))?$|^(?:预期|预计)当年实现值?$|^预期(?:指标|实现)?值$/;
const WHOLE_PERIOD = /^(?:实施期|中期|长期|总体|三年)/;
const PRIOR = /^(?:前年|上年|上年度|上年完成值?|上年实际值|20\d\d年完成值|近两年指标值)$/;
const WEIGHT = /^(?:指标)?(?:分值|权重)(?:权重|分值|\(%\))*(?:\((\d{2,3})分?\))?$/;
const BASIS = /依据|说明|备注|来源/;
const OPERATOR = /^(?:指标性质|指标方向|运算符号?|计算符号|符号)$/;
const UNIT = /^(?:计量|度量)?单位$|^指标单位$/;

type Columns = { -readonly [K in keyof IndicatorColumns]: IndicatorColumns[K] };

function takeLabel(columns: Columns, text: string, column: number): boolean {
  if (WHOLE_PERIOD.test(text) && /值$/.test(text)) return true;
  if (text === "一级指标") columns.level1 = column;
  else if (text === "二级指标") columns.level2 = column;
  else if (NAME.test(text)) columns.name = column;
  else if (PRIOR.test(text)) columns.prior = text === "近两年指标值" ? columns.prior : [...columns.prior, column];
  else if (VALUE.test(text)) columns.value = column;
  else if (WEIGHT.test(text) && column > columns.name) {
    columns.weight = column;
    columns.declaredWeight = Number(WEIGHT.exec(text)?.[1] ?? 0) || null;
  } else if (/赋分|评分/.test(text)) columns.scoring = column;
  else if (OPERATOR.test(text)) columns.operator = column;
  else if (UNIT.test(text)) columns.unit = column;
  else if (BASIS.test(text)) columns.basis = column;
  else return false;
  return true;
}

/** Reads the columns off the row that carries 一级指标 … 指标值; null for any other row. */
export function readIndicatorHeader({ slots, width }: RowLine): IndicatorColumns | null {
  const labels = new Set(slots.map(({ words }) => words.text));
  if (!labels.has("一级指标") && !labels.has("二级指标")) return null;
  const columns: Columns = {
    level1: null,
    level2: null,
    name: -1,
    value: -1,
    operator: null,
    unit: null,
    prior: [],
    weight: null,
    basis: null,
    scoring: null,
    declaredWeight: null,
    width,
  };
  for (const { words, column } of slots) takeLabel(columns, words.text, column);
  return columns.name < 0 || columns.value < 0 ? null : columns;
}

/** Refines the columns by a second header row (前年 | 上年 | 预计当年实现 | 指标分值权重); null when the row is data. */
export function refineHeader(columns: IndicatorColumns, { slots }: RowLine): IndicatorColumns | null {
  const fresh = slots.filter(({ inherited }) => !inherited);
  if (fresh.length === 0) return null;
  const refined: Columns = { ...columns };
  const taken = fresh.every(({ words, column }) => column > columns.name && takeLabel(refined, words.text, column));
  return taken ? refined : null;
}
