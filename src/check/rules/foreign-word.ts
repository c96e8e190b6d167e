import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "foreign-word",
  title: "汉字之间没有夹入外文虚词",
  category: "hygiene",
  severity: "info",
  basis: "《中华人民共和国国家通用语言文字法》（主席令第37号）第九条关于国家机关公文用字的规定",
};

const CHINESE: Readonly<Record<string, string>> = { and: "和", or: "或", of: "的", the: "", with: "与" };

const slips: readonly WordingPattern[] = [
  {
    pattern: /(?<=[一-鿿])(?:and|or|of|the|with)(?=[一-鿿])/dgi,
    message: (hit) => `汉字之间夹有外文“${wordsOf(hit)}”`,
    likeliest: (hit) => {
      const word = CHINESE[wordsOf(hit).toLowerCase()];
      return word ? `改为“${word}”` : "删去";
    },
    key: (hit) => wordsOf(hit).toLowerCase(),
  },
];

/** Small words of another language between Chinese characters come from translation or conversion, never from intent. */
export const foreignWord = wordingRule(meta, slips);
