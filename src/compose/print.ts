import {
  type AmountStyle,
  absFen,
  type Fen,
  printAmount,
  printDecimal,
  printPercent,
  type Ratio,
  roundRatio,
  unitName,
} from "../amount/index.ts";
import type { PrintingHabits } from "../format/index.ts";

const MORE_PLACES = 4;

function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** An amount for running text. What would be rounded away to nothing gets as many more places as it takes to be seen. */
export function amountInText(value: Fen, { text }: PrintingHabits): string {
  const { unit, decimals, trimZeros, grouping = false } = text;
  const style: AmountStyle = { unit, decimals, trimZeros, grouping };
  for (let more = 0; more <= MORE_PLACES; more += 1) {
    const printed = printAmount(value, { ...style, decimals: style.decimals + more });
    if (value === 0 || !isZero(printed)) return printed;
  }
  return printAmount(value, style);
}

/** An amount without its sign, where the words say the direction. */
export function sizeInText(value: Fen, habits: PrintingHabits): string {
  return amountInText(absFen(value), habits);
}

export function unitInText({ text }: PrintingHabits): string {
  return unitName(text.unit);
}

/** A percentage without its sign for running text, seen however small; with decimals of its own where a form has them. */
export function percentInText(value: Ratio, { text }: PrintingHabits, decimals: number = text.percentDecimals): string {
  const size = { n: value.n < 0n ? -value.n : value.n, d: value.d };
  for (let more = 0; more <= MORE_PLACES; more += 1) {
    const rounded = roundRatio(size, decimals + more);
    if (size.n === 0n || !isZero(printDecimal(rounded))) return printPercent(rounded);
  }
  return printPercent(roundRatio(size, decimals));
}

/** How a table prints amounts: its unit, and decimals where they are not those of all tables. */
export interface CellStyle {
  readonly unit: AmountStyle["unit"];
  readonly decimals?: number;
}

/** An amount for a table cell in the table's unit; "" for zero where the format leaves such cells blank. */
export function amountInCell(value: Fen, { unit, decimals }: CellStyle, { tables }: PrintingHabits): string {
  if (value === 0 && tables.zero === "blank") return "";
  return printAmount(value, { unit, decimals: decimals ?? tables.decimals, grouping: tables.grouping });
}
