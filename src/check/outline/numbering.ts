/** The ways in which documents number their parts, sections and items, outermost first (GB/T 9704—2012, 7.3.3). */
export const NUMBER_FORMS = ["第一部分", "一、", "（一）", "1.", "（1）", "1）"] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

export interface Numbering {
  readonly form: NumberForm;
  readonly number: number;
  /** The number as it is printed: （五）. */
  readonly label: string;
  /** What follows the number. */
  readonly title: string;
}

const CHINESE = "[一二三四五六七八九十廿卅]{1,4}";

const FORMS: readonly (readonly [form: NumberForm, pattern: RegExp])[] = [
  ["第一部分", new RegExp(`^第(${CHINESE}|\\d{1,2})部分[:：、]?`)],
  ["一、", new RegExp(`^(${CHINESE})[、．.]`)],
  ["（一）", new RegExp(`^[（(](${CHINESE})[)）][、．.]?`)],
  ["1.", /^(\d{1,2})(?:[．、]|\.(?!\d))/],
  ["（1）", /^[（(](\d{1,2})[)）][、．.]?/],
  ["1）", /^(\d{1,2})[)）][、．.]?/],
];

const TENS: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };

/** The value of a Chinese numeral up to 99 (廿一 too), or of Arabic digits. */
function numeralValue(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number.parseInt(numeral, 10);
  let value = 0;
  for (const character of numeral) {
    const tens = TENS[character];
    if (tens === undefined) value += "零一二三四五六七八九".indexOf(character);
    else value = (value === 0 ? 1 : value) * tens * 10;
  }
  return value;
}

/** The numbering at the start of a compact text; null where there is none. */
export function numberingOf(text: string): Numbering | null {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(text);
    if (match) {
      return { form, number: numeralValue(match[1] ?? ""), label: match[0], title: text.slice(match[0].length) };
    }
  }
  return null;
}

const DIGITS = "零一二三四五六七八九";

function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const unit = DIGITS[number % 10] ?? "";
  return `${tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`}${number % 10 === 0 ? "" : unit}`;
}

/** How a form prints a number: （六） for 6. */
export function printNumber(form: NumberForm, number: number): string {
  switch (form) {
    case "第一部分":
      return `第${chinese(number)}部分`;
    case "一、":
      return `${chinese(number)}、`;
    case "（一）":
      return `（${chinese(number)}）`;
    case "1.":
      return `${number}.`;
    case "（1）":
      return `（${number}）`;
    case "1）":
      return `${number}）`;
  }
}
