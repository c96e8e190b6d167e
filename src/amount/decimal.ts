/**
 * A number exactly as it is printed: `units / 10^scale`.
 * "16.30" is `{ units: 1630, scale: 2 }`, which differs from "16.3" in precision, not in value.
 */
export interface Decimal {
  readonly units: number;
  readonly scale: number;
}

/** A numeral read from a document, with what was unusual about the way it was written. */
export interface Numeral extends Decimal {
  /** Thousands separators that do not stand three digits apart, as in `120258,600`. */
  readonly irregularGrouping: boolean;
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width digits, signs and punctuation (U+FF01–FF5E) as their ASCII counterparts; length is kept. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

const NUMERAL = /^([+-])?(\d(?:[\d,]*\d)?)?(?:\.(\d+))?$/;
/** Accounting style of a negative; (1), (12) and (2024) are numbering and years. */
const BRACKETED = /^\((\d[\d,]*\.\d+|\d[\d,]*,\d+)\)$/;
const MAX_DIGITS = 15;
const HAS_DIGIT = /[\d０-９]/;
/** What most cells hold: nothing about it needs unifying. */
const SIMPLE = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/**
 * Parses one numeral in any of the ways that published documents write numbers: `1,234.50`, `１２３．４５`, `_462.48_`,
 * `1 234`, `120258,600`, `−3.2`, `（3.20）` (accounting negative; brackets around a plain whole number are numbering).
 * Percent signs and units are not part of it.
 * Returns null when the text is no numeral, also for blank cells and dashes, which state nothing.
 */
export function parseNumeral(text: string): Numeral | null {
  if (!HAS_DIGIT.test(text)) return null;
  const simple = SIMPLE.exec(text);
  if (simple) {
    const [, whole = "", fraction = ""] = simple;
    return { units: Number(whole + fraction), scale: fraction.length, irregularGrouping: false };
  }
  let plain = toHalfWidth(text).replace(/[\s_\u00a0\u3000'’]/g, "");
  plain = plain.replace(/^[−–—－]/, "-");
  plain = plain.replace(BRACKETED, "-$1");
  const match = NUMERAL.exec(plain);
  if (!match) return null;
  const [, sign, whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return null;
  const digits = whole.replace(/,/g, "") + fraction;
  if (digits.replace(/^0+/, "").length > MAX_DIGITS) return null;
  const magnitude = Number(digits);
  return {
    units: sign === "-" && magnitude !== 0 ? -magnitude : magnitude,
    scale: fraction.length,
    irregularGrouping: whole.includes(",") && !/^\d{1,3}(,\d{3})+$/.test(whole),
  };
}

/** Prints a decimal with all its places: `{ units: -5, scale: 2 }` is "-0.05". */
export function printDecimal({ units, scale }: Decimal): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return (units < 0 ? "-" : "") + (scale > 0 ? `${whole}.${fraction}` : whole);
}

/** Drops trailing zeros behind the point: 91.80 becomes 91.8, 43.00 becomes 43. */
export function trimDecimal(decimal: Decimal): Decimal {
  let { units, scale } = decimal;
  while (scale > 0 && units % 10 === 0) {
    units /= 10;
    scale -= 1;
  }
  return { units, scale };
}

/** Whether two numerals have the same value, whatever their precision: 91.8 and 91.80. */
export function sameValue(left: Decimal, right: Decimal): boolean {
  const a = trimDecimal(left);
  const b = trimDecimal(right);
  return a.units === b.units && a.scale === b.scale;
}
