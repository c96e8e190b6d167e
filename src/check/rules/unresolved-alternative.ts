import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "unresolved-alternative",
  title: "“增加（减少）”一类的备选词已经选定",
  category: "hygiene",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

const UP = "(?:增加|增长|上升|提高)";
const DOWN = "(?:减少|下降|降低)";
const FLAT = "(?:持平|不变)";
const WORD = `(?:${UP}|${DOWN}|${FLAT})`;
const ALTERNATIVES = [
  "增[（(]减[）)]",
  "减[（(]增[）)]",
  "增[/／]减",
  "增减少",
  `${UP}[（(]/?${DOWN}[）)]`,
  `${DOWN}[（(]/?${UP}[）)]`,
  `${WORD}(?:[/／]${WORD})+`,
  `${WORD}[（(]${WORD}(?:[、，/／]${WORD})*[）)]`,
].join("|");

/** An amount, or the slot for one; without it the words are the label of a column (增（减）额). */
const AMOUNT = "[\\d.,，_＿Xx×*]+(?:万元|亿元|元|%|％|个百分点|人|辆|台)";

const slips: readonly WordingPattern[] = [
  {
    pattern: new RegExp(`(?<wrong>${ALTERNATIVES})(?:了|约)?${AMOUNT}`, "dg"),
    literals: [
      "（减",
      "(减",
      "（增",
      "(增",
      "/减",
      "／减",
      "增减少",
      "（下降",
      "（减少",
      "（增长",
      "(下降",
      "(减少",
      "/下降",
      "/增",
      "（持平",
      "持平（",
    ],
    message: (hit) => `模板中的备选词“${wordsOf(hit)}”没有选定，看不出是增加还是减少`,
    likeliest: () => "只留一个方向词；没有变化的写“与上年持平”",
  },
];

/** A direction word must be one: a template's alternatives before an amount leave its sign open. */
export const unresolvedAlternative = wordingRule(meta, slips);
