import { type Decimal, parseNumeral, toHalfWidth } from "../amount/index.ts";
import { type Deadline, parseDeadline } from "./deadline.ts";
import { withDigits } from "./number-words.ts";
import { directionOf, type IndicatorDirection, type IndicatorOperator, splitOperator } from "./operator.ts";

export type { Deadline, IndicatorDirection, IndicatorOperator };

/** The target of an indicator (指标值) as it was understood. */
export interface IndicatorValue {
  readonly operator: IndicatorOperator;
  /** Whether the operator was written; `100%` is understood as `= 100%`. */
  readonly stated: boolean;
  /** The number, in the unit as printed: 22 for `≥22万页`. Null for dates and words. */
  readonly value: Decimal | null;
  /** The upper end of a range. */
  readonly upper: Decimal | null;
  /** The unit as printed, with 万 or 亿: 万页, %, 次, 小时/天; "" where there is none. */
  readonly unit: string;
  readonly direction: IndicatorDirection | null;
  readonly deadline: Deadline | null;
  /** The target as printed, in half-width characters without white space. */
  readonly text: string;
}

const NUMBER = /^([+-]?\d[\d,]*(?:\.\d+)?)([^\d]*)$/;
const RANGE = /^(\d[\d,]*(?:\.\d+)?)([^\d~-]*)(?:--?|~|—+|–|至|到)(\d[\d,]*(?:\.\d+)?)([^\d]*)$/;
/** A unit is short and is no name of something measured: 24小时值班在岗率 is not 24 of anything. */
const UNIT = /^(?![.、:)])[^,、]{0,8}(?<![率度性])$/;

function decimal(text: string): Decimal | null {
  const numeral = parseNumeral(text);
  return numeral && { units: numeral.units, scale: numeral.scale };
}

function made(operator: IndicatorOperator, text: string, parts: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    operator,
    stated: false,
    value: null,
    upper: null,
    unit: "",
    direction: directionOf(operator),
    deadline: null,
    text,
    ...parts,
  };
}

function rangeOf(rest: string, text: string): IndicatorValue | null {
  const match = RANGE.exec(rest);
  const [value, upper] = [decimal(match?.[1] ?? ""), decimal(match?.[3] ?? "")];
  if (!match || !value || !upper) return null;
  const [first = "", second = ""] = [match[2], match[4]];
  if (first !== "" && second !== "" && first !== second) return null;
  return made("range", text, { stated: true, value, upper, unit: second || first });
}

/**
 * Parses the target of a performance indicator: `≥22万页`, `＝100%`, `12次以上`, `0次`, `30-40人`, `2024年12月31日前`, `及时`.
 * Everything has an answer: what is neither number nor date is `qualitative`. Null only for a blank cell or a dash.
 */
export function parseIndicatorValue(printed: string): IndicatorValue | null {
  const text = toHalfWidth(printed)
    .replace(/[\s_\u3000\u00a0]+/g, "")
    .replace(/[。;]+$/, "");
  if (/^[-—–/\\]*$/.test(text)) return null;
  const deadline = parseDeadline(text);
  if (deadline) return made("date", text, { stated: true, deadline });
  const { operator, stated, rest } = splitOperator(text);
  const range = rangeOf(rest, text);
  if (range) return range;
  const match = NUMBER.exec(withDigits(rest.replace(/^约/, "")));
  const value = decimal(match?.[1] ?? "");
  const unit = (match?.[2] ?? "").replace(/左右$/, "");
  if (!match || !value || !UNIT.test(unit)) return made("qualitative", text);
  return made(operator, text, { stated, value, unit });
}
