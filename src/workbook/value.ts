import { type Fen, fen, parseAmountWithUnit, parseNumeral, printAmount, toHalfWidth } from "../amount/index.ts";
import { ALL } from "../concept/index.ts";
import type { Kind, Value } from "./column.ts";

/** A cell that is understood, or what is wrong with it, in Chinese. */
export type Parsed = { readonly value: Value } | { readonly problem: string };

const FEN_PLACES = 6;

function parsedAmount(text: string): Parsed {
  const withUnit = parseAmountWithUnit(text);
  const numeral = parseNumeral(toHalfWidth(text).replace(/\s*[亿百千万]*元\s*$/, ""));
  if (numeral === null) return { problem: `“${text}”不是金额：只写数，以万元为单位` };
  const printed = withUnit ?? parseAmountWithUnit(`${text}万元`);
  if (printed === null || printed.irregularGrouping) return { problem: `金额“${text}”的写法不合规` };
  const places =
    printed.unit === "tenThousandYuan"
      ? FEN_PLACES
      : { yuan: 2, thousandYuan: 5, millionYuan: 8, hundredMillionYuan: 10 }[printed.unit];
  const finer = numeral.scale - places;
  if (finer > 0 && numeral.units % 10 ** finer !== 0) return { problem: `金额“${text}”比分还细，无法如实登记` };
  return { value: printed.fen };
}

function parsedNumber(text: string, { whole = false, most = Number.MAX_SAFE_INTEGER } = {}): Parsed {
  const numeral = parseNumeral(text);
  if (numeral === null) return { problem: `“${text}”不是数` };
  const value = Number(`${numeral.units}e-${numeral.scale}`);
  if (value < 0) return { problem: `“${text}”不能小于 0` };
  if (value > most) return { problem: `“${text}”不能大于 ${most}` };
  if (whole && !Number.isInteger(value)) return { problem: `“${text}”应为整数` };
  return { value };
}

function parsedChoice(text: string, { labels }: Extract<Kind, { type: "choice" }>): Parsed {
  const bare = (word: string) => toHalfWidth(word).replace(/[\s"“”]/g, "");
  const found = Object.entries(labels).find(([, label]) => bare(label) === bare(text));
  if (found) return { value: found[0] };
  return { problem: `没有“${text}”这个选项；可选：${Object.values(labels).join("、")}` };
}

const ECONOMIC_LIST: Readonly<Record<string, string>> = { "3": "d", "5": "g" };

function parsedCode(text: string, list: string): Parsed {
  const code = toHalfWidth(text).replace(/\s/g, "");
  if (code === "合计" || code === ALL) return { value: ALL };
  if (list === "functional") {
    return /^\d{3}(\d{2}){0,2}$/.test(code)
      ? { value: code }
      : { problem: `“${text}”不是功能科目编码（3、5 或 7 位数字）` };
  }
  if (list === "procurement") {
    return /^[A-Z]\d{2,8}$/.test(code) ? { value: code } : { problem: `“${text}”不是采购品目编码（A02010105）` };
  }
  if (/^[dg]:\d{3}(\d{2})?$/.test(code)) return { value: code };
  const own = ECONOMIC_LIST[code.slice(0, 1)];
  if (own === undefined || !/^\d{3}(\d{2})?$/.test(code)) {
    return { problem: `“${text}”不是经济科目编码（部门预算 301—399，政府预算 501—599，3 或 5 位数字）` };
  }
  return { value: `${own}:${code}` };
}

/**
 * Understands the text of a cell that is not blank.
 * @returns the value as the book spells it, or a problem in Chinese
 */
export function parseValue(kind: Kind, text: string): Parsed {
  switch (kind.type) {
    case "amount":
      return parsedAmount(text.trim());
    case "printed":
      return parseAmountWithUnit(text) === null
        ? { problem: `“${text}”应写成带单位的数，例如 480.53万元` }
        : { value: toHalfWidth(text).trim() };
    case "count":
      return parsedNumber(text, { whole: true });
    case "quantity":
      return parsedNumber(text);
    case "weight":
      return parsedNumber(text, { most: 100 });
    case "year":
      return /^(?:\d{4}|\*)$/.test(text.trim())
        ? { value: text.trim() }
        : text.trim() === "合计"
          ? { value: ALL }
          : { problem: `“${text}”不是四位年份` };
    case "choice":
      return parsedChoice(text, kind);
    case "code":
      return parsedCode(text, kind.list);
    case "project":
      return { value: text.trim() };
    default:
      return { value: text };
  }
}

/** Whether an account coordinate is of the list that its first digit tells. */
function isOwnList(coordinate: string): boolean {
  return ECONOMIC_LIST[coordinate.slice(2, 3)] === coordinate.slice(0, 1);
}

/** What a cell shows of a value: a number of a spreadsheet, or a text. */
export type Shown = { readonly number: string } | { readonly text: string };

const MOST_DIGITS = 15;

function shownAmount(value: Fen): Shown {
  const exact = printAmount(value, { unit: "tenThousandYuan", decimals: FEN_PLACES, trimZeros: true });
  return exact.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS ? { text: exact } : { number: exact };
}

/** Writes a value as its column shows it; what `parseValue` reads back as the same value. */
export function showValue(kind: Kind, value: Value): Shown {
  if (typeof value === "number") return kind.type === "amount" ? shownAmount(fen(value)) : { number: String(value) };
  switch (kind.type) {
    case "choice":
      return { text: kind.labels[value] ?? value };
    case "code":
      if (value === ALL) return { text: "合计" };
      return { text: kind.list === "economic" && isOwnList(value) ? value.slice(2) : value };
    default:
      return { text: value };
  }
}
