import { type AmountUnit, parseAmount, parseAmountWithUnit } from "../../amount/index.ts";
import type { Line } from "./lines.ts";
import type { StatedAmount } from "./model.ts";
import { partOf, type Words } from "./words.ts";

const WITH_UNIT = /\d[\d,]*(?:\.\d+)?(?:亿元|万元|万(?![一-鿿])|元(?!\/))/g;

/** The amount that a cell states, `19.69万元` or `19.69` in the form's unit; null for words or several amounts. */
export function amountIn(words: Words | null, unit: AmountUnit): StatedAmount | null {
  if (!words) return null;
  const bare = parseAmount(words.text, unit);
  if (bare) return { printed: bare, words };
  const found = [...words.text.matchAll(WITH_UNIT)];
  const only = found[0];
  if (!only || found.length > 1) return null;
  const printed = parseAmountWithUnit(only[0].replace(/万$/, "万元"));
  return printed && { printed, words: partOf(words, only.index, only.index + only[0].length) };
}

const UNIT_NAMES: Readonly<Record<string, AmountUnit>> = {
  亿元: "hundredMillionYuan",
  万元: "tenThousandYuan",
  元: "yuan",
};
const UNIT_LABEL = /\((亿元|万元|元)\)|单位：(亿元|万元|元)/;

/** The unit that a form's labels name, 万元 where none does. */
export function unitOf(lines: readonly Line[]): AmountUnit {
  for (const line of lines) {
    const texts = line.type === "row" ? line.slots.map(({ words }) => words.text) : [line.words.text];
    for (const text of texts) {
      const match = text.length < 40 ? UNIT_LABEL.exec(text) : null;
      if (match) return UNIT_NAMES[match[1] ?? match[2] ?? ""] ?? "tenThousandYuan";
    }
  }
  return "tenThousandYuan";
}
