import type { RuleMeta } from "../rule.ts";
import { isPaged } from "../wording/passages.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "doubled-punctuation",
  title: "标点没有重复",
  category: "hygiene",
  severity: "info",
  basis: "《标点符号用法》（GB/T 15834—2011）",
};

/** Two different marks may also come together when the lines of a page are put together in the wrong order. */
function isTwice(marks: string): boolean {
  return new Set(marks).size === 1;
}

/** A period after “等，” or twice a colon: two marks where one belongs. Dots and dashes repeat by right. */
const slips: readonly WordingPattern[] = [
  {
    pattern: /(?<![，。；：、,;])[，。；：、,;]{2,}(?![，。；：、])/dg,
    message: (hit) => `标点重复：“${wordsOf(hit)}”`,
    likeliest: () => "只留一个标点",
    accepts: (hit, { disclosure }) =>
      hit.start > 0 && /[，。；：、]/.test(wordsOf(hit)) && (isTwice(wordsOf(hit)) || !isPaged(disclosure)),
  },
];

export const doubledPunctuation = wordingRule(meta, slips);
