import { describeAmount, type PrintedAmount, parseAmountWithUnit } from "../../amount/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Hit, hitsOf, slipFinding, type WordingPattern, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "final-against-budget",
  title: "决算数大于、小于预算数的说法与两个数相符",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明决算与预算差异的要求",
};

const AMOUNT = "\\d[\\d,]*(?:\\.\\d+)?(?:万元|亿元|元)";

const STATEMENT: WordingPattern = {
  pattern: new RegExp(
    `(?:年初)?预算数?为?(?<budget>${AMOUNT})，(?:本年)?(?:支出)?决算数?为?(?<final>${AMOUNT})(?:，完成[^。；]{0,30})?[。，；](?<wrong>决算数?(?:基本)?(?<relation>大于|小于|等于|高于|低于)(?:年初)?预算数?)`,
    "dg",
  ),
  literals: [
    "决算数大于",
    "决算数小于",
    "决算数等于",
    "决算数高于",
    "决算数低于",
    "决算数基本",
    "决算大于",
    "决算小于",
    "决算等于",
  ],
  message: () => "",
};

interface Compared {
  readonly hit: Hit;
  readonly budget: PrintedAmount;
  readonly final: PrintedAmount;
  readonly holds: boolean;
}

function relationHolds(relation: string, budget: PrintedAmount, final: PrintedAmount): boolean {
  if (/大|高/.test(relation)) return final.fen > budget.fen;
  if (/小|低/.test(relation)) return final.fen < budget.fen;
  return final.fen === budget.fen;
}

function compare(hit: Hit): Compared[] {
  const { budget: budgetText = "", final: finalText = "", relation = "" } = hit.groups;
  const [budget, final] = [parseAmountWithUnit(budgetText), parseAmountWithUnit(finalText)];
  return budget && final ? [{ hit, budget, final, holds: relationHolds(relation, budget, final) }] : [];
}

function findingOf({ hit, budget, final }: Compared): Finding {
  const order = final.fen > budget.fen ? "大于" : final.fen < budget.fen ? "小于" : "等于";
  const slip: WordingPattern = {
    ...STATEMENT,
    message: () => `写“${wordsOf(hit)}”，而决算数${describeAmount(final)}${order}预算数${describeAmount(budget)}`,
    likeliest: () => `决算数${order}预算数`,
    key: () => `${describeAmount(budget)}|${describeAmount(final)}|${wordsOf(hit)}`,
  };
  return slipFinding(meta, slip, hit);
}

/** A final account says of itself whether it is above or below the budget; the two amounts beside it decide. */
export const finalAgainstBudget: Rule = {
  meta,
  check: (document) => {
    const compared = hitsOf(document, STATEMENT).flatMap(compare);
    if (compared.length === 0) return { state: "notApplicable", why: "文中没有决算数与预算数的大小比较" };
    const wrong = compared.filter(({ holds }) => !holds);
    return { state: "judged", held: compared.length - wrong.length, findings: wrong.map(findingOf) };
  },
};
