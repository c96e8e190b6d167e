import type { ChangeClaim } from "../../understand/index.ts";
import { directionByRate } from "../relations/direction.ts";
import type { RuleMeta } from "../rule.ts";
import { type Hit, type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "direction-conflict",
  title: "增减额与增减幅度方向一致",
  category: "accuracy",
  counts: "passages",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

const NOT_ZERO = "(?!0(?:\\.0+)?(?![\\d.]))";
const AMOUNT = `(?:了)?${NOT_ZERO}\\d[\\d.,]*(?:万元|亿元|元)[，,、（(]?(?:比上年|较上年|同比|与上年相比)?`;
const RATE = `(?:率)?(?:了|为)?${NOT_ZERO}\\d[\\d.,]*[%％](?=[，。；、）)]|$)`;

/** Whether the amounts tell which word is wrong: the rule on rates then names it. */
function isToldByRate(claim: ChangeClaim, { passage, ...hit }: Hit): boolean {
  if (claim.block !== passage.block || directionByRate(claim) === null) return false;
  const amount = (claim.change?.places ?? []).map(({ quote }) => quote.replace(/\s/g, "")).join("");
  return wordsOf({ passage, ...hit }).includes(amount);
}

function conflict(amount: string, rate: string): WordingPattern {
  return {
    pattern: new RegExp(`(?:${amount})${AMOUNT}(?:${rate})${RATE}`, "dg"),
    literals: ["%", "％"],
    message: (hit) => `金额与幅度的方向相反：“${wordsOf(hit)}”`,
    likeliest: () => "核对增减方向，金额和幅度用同一方向的词",
    accepts: (hit, { claims }) => !claims.some((claim) => claim.type === "change" && isToldByRate(claim, hit)),
  };
}

/** An amount that rises and a rate that falls cannot speak of one change. Changes of zero have no direction. */
export const directionConflict = wordingRule(meta, [
  conflict("增加|增长|上升", "减少|下降|降低|减幅|降幅"),
  conflict("减少|下降|降低", "增加|增长|上升|增幅"),
]);
