import type { RuleMeta } from "../rule.ts";
import { CONFUSIONS } from "../wording/confusions.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "confusable-words",
  title: "形近、音近的词没有用错",
  category: "hygiene",
  severity: "warning",
  basis: "《中华人民共和国国家通用语言文字法》（主席令第37号）第九条关于国家机关公文用字的规定",
};

const slips: readonly WordingPattern[] = CONFUSIONS.map(({ literal, pattern, right, changesMeaning }) => ({
  pattern,
  literals: [literal],
  severity: changesMeaning ? "warning" : "info",
  message: (hit) => `“${wordsOf(hit)}”用词有误${changesMeaning ? "，意思变了" : ""}，应为“${right}”`,
  likeliest: () => right,
  key: (hit) => `${wordsOf(hit)}→${right}`,
}));

/** Words confused with others that look or sound alike, reported only where the wrong reading is certain. */
export const confusableWords = wordingRule(meta, slips);
