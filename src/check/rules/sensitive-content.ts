import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "sensitive-content",
  title: "不宜公开的内容已经审查",
  category: "hygiene",
  severity: "info",
  protects: "secrecy",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第十四条、第十七条关于公开前保密审查的规定",
};

/** Details of posts and systems that the secrecy review looks at; the names of offices alone are public. */
const SENSITIVE: readonly (readonly [about: string, pattern: RegExp, literals: readonly string[]])[] = [
  [
    "机要、密码岗位的人员和值班安排",
    /(?:机要|密码|保密)(?:岗位)?(?:人|员|人员|干部)(?:\d+人|[^，。；]{0,6}值班)|密码(?:设备|机)\d+台/dg,
    ["机要", "密码", "保密"],
  ],
  ["保密车辆", /机要(?:保密)?局?(?:用车|车辆)[^。；]{0,12}不予公开/dg, ["不予公开"]],
  [
    "劝返、截访等维稳安排",
    /(?:劝返|截访|拦访|稳控)(?:滞留|进京|上访|信访|率|工作|人员|对象)|进京上访劝返/dg,
    ["劝返", "截访", "拦访", "稳控"],
  ],
  [
    "专用通信系统",
    /HJ电话|红机电话|(?:党政|军队)?保密电话\d*部|密码通信(?:线路|设备|网络)\d+/dg,
    ["HJ电话", "红机电话", "保密电话", "密码通信"],
  ],
];

const slips: readonly WordingPattern[] = SENSITIVE.map(([about, pattern, literals]) => ({
  pattern,
  literals,
  message: (hit) => `涉及${about}：“${wordsOf(hit)}”，公开前请作保密审查`,
  key: () => about,
}));

/** A hint for the secrecy review, never a judgement: what may be published is for the reviewer to say. */
export const sensitiveContent = wordingRule(meta, slips);
