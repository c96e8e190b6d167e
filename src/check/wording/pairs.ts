/** A bracket or quotation mark without its counterpart. */
export interface LoneMark {
  readonly mark: string;
  readonly index: number;
  readonly opens: boolean;
}

const OPENING: Readonly<Record<string, string>> = { "（": "round", "(": "round", "《": "title", "“": "quote" };
const CLOSING: Readonly<Record<string, string>> = { "）": "round", ")": "round", "》": "title", "”": "quote" };
const MARKS = /[（()）《》“”]/g;

/** 1）, 一）, a): the closing half that numbers an item has no opening one. */
const NUMBER_BEFORE = /(?:^|[，。；：、\s“>])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}$/;

/**
 * The marks of a text that have no counterpart, in order. Half-width and full-width brackets pair with each other;
 * a closing bracket that numbers an item (1）) needs none.
 */
export function loneMarks(text: string): LoneMark[] {
  const open: Record<string, LoneMark[]> = { round: [], title: [], quote: [] };
  const lone: LoneMark[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opening = OPENING[mark];
    if (opening !== undefined) open[opening]?.push({ mark, index, opens: true });
    const closing = CLOSING[mark];
    if (closing === undefined || open[closing]?.pop()) continue;
    if (closing === "round" && NUMBER_BEFORE.test(text.slice(Math.max(0, index - 5), index))) continue;
    lone.push({ mark, index, opens: false });
  }
  return [...lone, ...Object.values(open).flat()].sort((a, b) => a.index - b.index);
}
