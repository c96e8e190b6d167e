import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "unchanged-with-change",
  title: "说没有变化的，就没有增减额",
  category: "accuracy",
  counts: "passages",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

const NON_ZERO = "(?!0(?:\\.0+)?(?![\\d.]))\\d[\\d.,]*(?:万元|亿元|元)";
const CHANGE = `(?:增加|增长|减少|较少|下降|上升)(?:了)?${NON_ZERO}`;
const UNCHANGED = "(?:无变动|无变化|没有变动|没有变化|未变动|未变化)(?:情况)?";
const BUDGET = "(?:预算|预算数|支出|收入|经费|项目)";
/** Against the budget of last year only: the budget may be unchanged while the outcome (决算, 执行数) was another. */
const AGAINST = "[较比](?:上年|去年|20\\d\\d年)(?:度)?(?:年初)?(?:预算)?(?:数)?";

const slips: readonly WordingPattern[] = [
  {
    pattern: new RegExp(
      `(?<wrong>${BUDGET}${UNCHANGED})[。；，](?:(?:20\\d\\d年|当年|本年)(?:度)?)?${BUDGET}(?:安排)?[\\d.,]+(?:万元|元)，${AGAINST}${CHANGE}`,
      "dg",
    ),
    literals: ["无变", "没有变", "未变"],
    message: (hit) => `前面说“${wordsOf(hit)}”，接着又写有增减额`,
    likeliest: () => "删去“无变动”，写明增减额和原因",
  },
  {
    pattern: new RegExp(
      `${AGAINST}${CHANGE}[，,](?:[与和]?(?:上年|去年|20\\d\\d年)(?:度)?(?:年初)?(?:预算)?(?:数)?)?(?<wrong>持平|无变化|无变动)(?=[，。；])`,
      "dg",
    ),
    literals: ["持平", "无变"],
    message: (hit) => `写有增减额，又说“${wordsOf(hit)}”`,
    likeliest: () => "核对金额；没有增减的只写“与上年持平”",
  },
  {
    pattern: new RegExp(
      `[与和](?:上年|去年|20\\d\\d年)(?:度)?(?:年初)?(?:预算)?(?:数)?(?<wrong>持平)，${AGAINST}${CHANGE}`,
      "dg",
    ),
    literals: ["持平，"],
    message: () => "说“持平”，又写有增减额",
    likeliest: () => "核对金额；没有增减的只写“与上年持平”",
  },
  {
    pattern:
      /(?:增加|减少)(?<=(?:上年|去年|20\d\d年)[^，。；]{0,12}(?:增加|减少))(?:了)?0(?:\.0+)?(?:万元|元)(?:[，,](?:增长|下降|上升)(?:了)?0(?:\.0+)?[%％])?(?!\d)/dg,
    literals: ["加0", "少0", "了0"],
    kinds: ["paragraph"],
    severity: "info",
    message: (hit) => `没有增减，却写“${wordsOf(hit)}”`,
    likeliest: () => "与上年持平",
    key: () => "增减为零",
  },
];

/** No change and a change in one statement; a change of zero is better said as 持平. */
export const unchangedWithChange = wordingRule(meta, slips);
