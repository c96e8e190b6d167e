/** The number that an item or heading begins with. */
export interface Numbering {
  /** 1 for 第一部分 and 附件, 2 for 一、, 3 for （一）, 4 for 1. and 1、, 5 for （1） and 1）. */
  readonly level: number;
  /** 0 where the numbering has no number (附件). */
  readonly number: number;
  /** What follows the numbering. */
  readonly rest: string;
}

const CHINESE = "[一二三四五六七八九十百零〇廿卅]+";
const DIGITS = "[0-9０-９]{1,2}";

const FORMS: readonly { readonly level: number; readonly form: RegExp }[] = [
  { level: 1, form: new RegExp(`^第\\s*(${CHINESE}|${DIGITS})\\s*(?:部\\s*分|章|篇)[\\s:：、]*`) },
  { level: 1, form: new RegExp(`^附\\s*件\\s*(${CHINESE}|${DIGITS})?\\s*(?:[:：.．、]|$|(?=\\s))\\s*`) },
  { level: 2, form: new RegExp(`^(${CHINESE})\\s*[、．.]\\s*`) },
  { level: 3, form: new RegExp(`^[（(]\\s*(${CHINESE})\\s*[)）]\\s*[、．.]?\\s*`) },
  { level: 4, form: new RegExp(`^(${DIGITS})\\s*[.．、]\\s*(?![0-9０-９.．]|$)`) },
  { level: 4, form: new RegExp(`^(${DIGITS})\\s*[.．、]\\s*(?=[12][0-9]{3}\\s*年)`) },
  { level: 5, form: new RegExp(`^[（(]\\s*(${DIGITS})\\s*[)）]\\s*[、．.]?\\s*`) },
  { level: 5, form: new RegExp(`^(${DIGITS})\\s*[)）]\\s*[、．.]?\\s*`) },
];

const TENS: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };
const UNITS = "零一二三四五六七八九";

/** The value of a Chinese numeral up to 99 as headings use it (廿一 too) or of Arabic digits of either width. */
export function numeralValue(numeral: string): number {
  const digits = numeral.normalize("NFKC");
  if (/^\d+$/.test(digits)) return Number.parseInt(digits, 10);
  let value = 0;
  for (const character of numeral) {
    const tens = TENS[character];
    if (tens === undefined) value += Math.max(0, UNITS.indexOf(character));
    else value = (value === 0 ? 1 : value) * tens * 10;
  }
  return value;
}

/** The numbering at the start of a line in the forms of official documents (GB/T 9704—2012, 7.3.3), if it has one. */
export function numberingOf(text: string): Numbering | undefined {
  const line = text.trim();
  for (const { level, form } of FORMS) {
    const match = form.exec(line);
    if (match) return { level, number: match[1] ? numeralValue(match[1]) : 0, rest: line.slice(match[0].length) };
  }
  return undefined;
}
