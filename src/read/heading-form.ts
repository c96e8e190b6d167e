const CHINESE_NUMBER = "[一二三四五六七八九十百零〇○廿卅]+";

/** The numbering of headings in official documents (GB/T 9704—2012, 7.3.3), with the part above it, outermost first. */
const FORMS: readonly { readonly level: number; readonly form: RegExp; readonly longest: number }[] = [
  { level: 1, form: new RegExp(`^第\\s*(?:${CHINESE_NUMBER}|\\d{1,2})\\s*(?:部分|章|篇)`), longest: 60 },
  { level: 2, form: new RegExp(`^${CHINESE_NUMBER}\\s*、`), longest: 60 },
  { level: 3, form: new RegExp(`^[（(]\\s*${CHINESE_NUMBER}\\s*[)）]`), longest: 50 },
  { level: 4, form: /^\d{1,2}\s*[.．、](?!\s*\d)/, longest: 30 },
];

const SENTENCE = /[。；;！？!?]|[：:，,、]$|\d\s*(?:亿元|万元|元|%|％)/;

/**
 * The level of a line that is written as a numbered heading: 第一部分 → 1, 一、→ 2, （一）→ 3, 1. → 4.
 * Null for other lines, and for numbered lines that are sentences: long ones, ones with a full stop or an amount.
 */
export function headingLevel(text: string): number | null {
  const line = text.trim();
  const found = FORMS.find(({ form }) => form.test(line));
  if (!found || line.length > found.longest || line.includes("\n") || SENTENCE.test(line)) return null;
  return found.level;
}
