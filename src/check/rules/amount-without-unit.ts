import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "amount-without-unit",
  title: "金额和百分比都写明单位",
  category: "hygiene",
  severity: "warning",
  basis: "《出版物上数字用法》（GB/T 15835—2011）；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

const MONEY = "(?:预算|决算|支出|收入|经费|资金|拨款|金额|总额|安排|共计|合计)";
const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
const ABOUT_MONEY = /预算|支出|收入|经费|拨款|万元/;
const END = "(?=[，。；]|$)";

const slips: readonly WordingPattern[] = [
  {
    pattern: /(?:万元|亿元|元)[，,、]?占比?为?(?<wrong>\d{1,3}\.\d+)(?=[，。；])/dg,
    message: (hit) => `占比“${wordsOf(hit)}”没有写百分号`,
    likeliest: (hit) => `${wordsOf(hit)}%`,
  },
  {
    pattern: /(?:万元|亿元)[，,](?:同比|比上年)?(?:增长|下降|上升)(?:了)?(?<wrong>\d+\.\d+)(?=[，。；])/dg,
    message: (hit) => `增减幅度“${wordsOf(hit)}”没有写百分号`,
    likeliest: (hit) => `${wordsOf(hit)}%`,
  },
  {
    pattern:
      /(?:[较比](?:上年|去年|20\d\d年)[^，。；\d]{0,8})(?:增加|减少)(?:了)?(?<wrong>\d[\d,]*\.\d\d)(?=[，。；])/dg,
    message: (hit) => `增减额“${wordsOf(hit)}”没有写单位`,
    likeliest: (hit) => `${wordsOf(hit)}万元`,
    accepts: ({ passage, start }) => ABOUT_MONEY.test(passage.text.slice(Math.max(0, start - 60), start)),
  },
  {
    pattern: new RegExp(`${MONEY}[^，。；\\d]{0,12}(?<wrong>${NUMBER}万)${END}`, "dg"),
    severity: "info",
    message: (hit) => `金额“${wordsOf(hit)}”缺“元”字`,
    likeliest: (hit) => `${wordsOf(hit)}元`,
    accepts: ({ passage, start }) =>
      !/[人次份页条亩户头只册件株吨]数?[^，。；]*$/.test(passage.text.slice(Math.max(0, start - 14), start)),
  },
  {
    pattern: new RegExp(`${MONEY}(?:数|额|总额)?为(?<wrong>0)(?=[。；]|，(?!则|表示|说明))`, "dg"),
    severity: "info",
    message: () => "金额“0”没有写单位",
    likeliest: () => "0万元",
    accepts: ({ passage, start }) =>
      !/(?:若|如|如果|假如)[^，。；]{0,30}$/.test(passage.text.slice(Math.max(0, start - 40), start)),
  },
];

/** A number of money or a share without its unit can be read in more than one way. */
export const amountWithoutUnit = wordingRule(meta, slips);
