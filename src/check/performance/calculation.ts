import { type Fen, fen, type PrintedAmount, parseAmountWithUnit, parseNumeral } from "../../amount/index.ts";
import { partOf, type Words } from "../../understand/index.ts";

/** A calculation that a text spells out, with the total that it states. */
export interface Calculation {
  /** The exact result in fen. */
  readonly result: Fen;
  /** The calculation in signs, for the report: 9×(3108×12+1500)元. */
  readonly spelled: string;
  readonly stated: PrintedAmount;
  /** The stated total with the words around it. */
  readonly total: Words;
}

const PERSONS = /(\d+)(?:人|名)(?![/·\d])/g;
const RATE = /(\d[\d,]*(?:\.\d+)?)元?\/(?:人\/(月|年)|(月|年)\/人)/g;
const TOTAL = /(?:共计|合计|总计|共需|总共)(?:为)?(\d[\d,]*(?:\.\d+)?(?:万元|元))/g;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const MONTHS = 12;

/** Fen of a printed number of yuan; null beyond two decimals. */
function fenOfYuan(digits: string): number | null {
  const numeral = parseNumeral(digits);
  return numeral && numeral.scale <= 2 ? numeral.units * 10 ** (2 - numeral.scale) : null;
}

/**
 * Persons times rates a person (9人，2080元/人/月，1500元/人/年，共计35万元). Null unless every number from the persons to the
 * total is one of them.
 */
export function ratesCalculation(words: Words): Calculation | null {
  const { text } = words;
  const [persons, ...others] = [...text.matchAll(PERSONS)];
  const [total, ...totals] = [...text.matchAll(TOTAL)];
  if (!persons || !total || others.length + totals.length > 0 || total.index < persons.index) return null;
  const rates = [...text.matchAll(RATE)];
  const inside = text.slice(persons.index, total.index + total[0].length);
  if (rates.length === 0 || (inside.match(NUMBER)?.length ?? 0) !== rates.length + 2) return null;
  let [monthly, yearly] = [0, 0];
  for (const rate of rates) {
    const amount = fenOfYuan(rate[1] ?? "");
    if (amount === null || rate.index < persons.index) return null;
    if ((rate[2] ?? rate[3]) === "月") monthly += amount;
    else yearly += amount;
  }
  const stated = parseAmountWithUnit(total[1] ?? "");
  if (!stated) return null;
  const count = Number(persons[1]);
  const spelledRates = rates.map((rate) => `${rate[1]}${(rate[2] ?? rate[3]) === "月" ? `×${MONTHS}` : ""}`);
  return {
    result: fen(count * (monthly * MONTHS + yearly)),
    spelled: `${count}×（${spelledRates.join("＋")}）元`,
    stated,
    total: partOf(words, total.index, total.index + total[0].length),
  };
}

const FACTOR = String.raw`\d[\d,]*(?:\.\d+)?(?:万元|元|人|名|个|次|天|月|年|期|场|户|家|台|套|件|份|辆)?(?:\/(?:人|名|次|天|月|年|个|期|场|户|家|台|套|件|份|辆|日))*(?:月)?`;
const PRODUCT = new RegExp(
  `(?<![\\d.+＋\\-×*xX(（])(${FACTOR}(?:[×*xX]${FACTOR})+)=(\\d[\\d,]*(?:\\.\\d+)?(?:万元|元))(?![/×*+])`,
  "g",
);
const MONEY = /^(\d[\d,]*(?:\.\d+)?)(万元|元)/;

function productOf(factors: readonly string[]): Fen | null {
  let result: number | null = null;
  let counted = 1;
  for (const factor of factors) {
    const money = MONEY.exec(factor);
    const digits = /^\d[\d,]*(?:\.\d+)?/.exec(factor)?.[0] ?? "";
    if (money) {
      const amount = fenOfYuan(digits);
      if (result !== null || amount === null) return null;
      result = money[2] === "万元" ? amount * 10_000 : amount;
      continue;
    }
    const count = parseNumeral(digits);
    if (!count || count.scale > 0) return null;
    counted *= count.units;
  }
  const product = result === null ? null : result * counted;
  return product === null || !Number.isSafeInteger(product) ? null : fen(product);
}

/** Products that a text spells out with their result: 200元/人×50人=1万元. */
export function productCalculations(words: Words): Calculation[] {
  return [...words.text.matchAll(PRODUCT)].flatMap((match): Calculation[] => {
    const [, factors = "", total = ""] = match;
    const result = productOf(factors.split(/[×*xX]/));
    const stated = parseAmountWithUnit(total);
    if (result === null || !stated) return [];
    const from = match.index + match[0].length - total.length;
    return [{ result, spelled: factors, stated, total: partOf(words, from, from + total.length) }];
  });
}
