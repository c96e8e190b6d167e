/** How deep a numbered label stands: 一、 is 1, （一） 2, 1. 3, (1) 4; `null` for labels without a number. */
export type NumberDepth = 1 | 2 | 3 | 4 | null;

/** The number before a label, and the label without it. */
export interface Numbered {
  readonly depth: NumberDepth;
  /** Whether the number is the first of its run: 一、, （一）, 1., (1). */
  readonly first: boolean;
  readonly rest: string;
}

/** In the order of GB/T 9704—2012, 7.3.3: 一、, （一）, 1., （1）. */
const NUMBERS: readonly [RegExp, 1 | 2 | 3 | 4][] = [
  [/^[一二三四五六七八九十廿卅百]+[、.]/, 1],
  [/^\([一二三四五六七八九十廿卅百]+\)、?/, 2],
  [/^\d{1,2}[.、](?!\d)/, 3],
  [/^\(\d{1,2}\)/, 4],
];

/** Takes the number off a label in plain text. */
export function numberOf(label: string): Numbered {
  for (const [pattern, depth] of NUMBERS) {
    const match = pattern.exec(label);
    if (match) return { depth, first: /^\(?[一1][、.)]/.test(match[0]), rest: label.slice(match[0].length) };
  }
  return { depth: null, first: false, rest: label };
}
