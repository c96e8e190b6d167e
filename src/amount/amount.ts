import { type Decimal, type Numeral, parseNumeral, printDecimal, toHalfWidth, trimDecimal } from "./decimal.ts";
import { type Fen, fen } from "./fen.ts";
import { type AmountUnit, fenPerUnit, placesToTheFen, unitName, unitNamed } from "./unit.ts";

/** An amount as printed: its value in fen, and how it was printed (which decides how exactly it is known). */
export interface PrintedAmount {
  readonly fen: Fen;
  readonly unit: AmountUnit;
  /** Digits behind the point in the printed unit; 0 for `43`. */
  readonly decimals: number;
  readonly irregularGrouping?: boolean;
}

/** Divides two integers, rounding half away from zero (四舍五入). */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (n * 2n + d) / (d * 2n);
  return negative ? -quotient : quotient;
}

function decimalToFen(decimal: Decimal, unit: AmountUnit): Fen {
  const exact = decimal.units * (fenPerUnit(unit) / 10 ** decimal.scale);
  if (decimal.scale <= placesToTheFen(unit) && Number.isSafeInteger(exact)) return fen(exact);
  const scaled = BigInt(decimal.units) * BigInt(fenPerUnit(unit));
  return fen(Number(divideHalfUp(scaled, 10n ** BigInt(decimal.scale))));
}

function fromNumeral(numeral: Numeral, unit: AmountUnit): PrintedAmount {
  const printed = { fen: decimalToFen(numeral, unit), unit, decimals: numeral.scale };
  return numeral.irregularGrouping ? { ...printed, irregularGrouping: true } : printed;
}

/**
 * Parses a numeral whose unit is known from elsewhere (the unit line of a table).
 * Blank cells, dashes and text return null: they state no amount. Digits beyond fen are rounded half up.
 */
export function parseAmount(text: string, unit: AmountUnit): PrintedAmount | null {
  const numeral = parseNumeral(text);
  return numeral && fromNumeral(numeral, unit);
}

const WITH_UNIT = /^(.*?)\s*(亿元|百万元|万元|千元|元)$/;

/** Parses a numeral followed by its unit: `108万元`, `9,101.68 万元`, `349164元`. Null when it is anything else. */
export function parseAmountWithUnit(text: string): PrintedAmount | null {
  const match = WITH_UNIT.exec(toHalfWidth(text).trim());
  const unit = match?.[2] === undefined ? null : unitNamed(match[2]);
  return match?.[1] === undefined || unit === null ? null : parseAmount(match[1], unit);
}

export interface AmountStyle {
  readonly unit: AmountUnit;
  /** Digits behind the point. */
  readonly decimals: number;
  /** Drop trailing zeros (91.80 → 91.8), as narratives often do. */
  readonly trimZeros?: boolean;
  /** Print thousands separators. */
  readonly grouping?: boolean;
}

/** Prints an amount in a unit, rounding half up at the last printed place. No unit name is added. */
export function printAmount(value: Fen, style: AmountStyle): string {
  const scale = Math.min(style.decimals, placesToTheFen(style.unit));
  const units = divideHalfUp(BigInt(value) * 10n ** BigInt(scale), BigInt(fenPerUnit(style.unit)));
  const decimal = { units: Number(units), scale };
  const text = style.trimZeros
    ? printDecimal(trimDecimal(decimal))
    : printDecimal(decimal) + "0".repeat(style.decimals - scale);
  return style.grouping ? text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ",")) : text;
}

/** Prints an amount with its unit for messages: 877.92万元. Trailing zeros stay. */
export function describeAmount({ fen: value, unit, decimals }: PrintedAmount): string {
  return `${printAmount(value, { unit, decimals })}${unitName(unit)}`;
}

/** An amount counted in the last digit that a print of this unit and these decimals shows; a fraction where it is finer. */
export function inLastDigits(
  amount: Fen,
  { unit, decimals }: { readonly unit: AmountUnit; readonly decimals: number },
): number {
  return (amount * 10 ** decimals) / fenPerUnit(unit);
}
