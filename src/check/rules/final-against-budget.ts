import {
  absFen,
  changeRateInterval,
  compareRatios,
  describeAmount,
  intervalOf,
  meets,
  negateInterval,
  type PrintedAmount,
  percentage,
  percentOf,
  printPercent,
  ratio,
  ratioIntervalOf,
  ratiosMeet,
  subtractFen,
  subtractIntervals,
} from "../../amount/index.ts";
import { type Comparison, comparisonsIn } from "../final-accounts/comparison.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { slipFinding, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "final-against-budget",
  title: "决算数与预算数相比的说法与两个数相符",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明决算与预算差异的要求",
};

/** Up to so many per cent of the plan apart, two amounts may be called the same. */
const SAME_WITHIN = ratio(5n, 1n);

function areApart({ budget, final }: Comparison): boolean {
  if (budget.fen === 0 || final.fen === 0) return budget.fen !== final.fen;
  return compareRatios(percentOf(absFen(subtractFen(final.fen, budget.fen)), absFen(budget.fen)), SAME_WITHIN) > 0;
}

function orderWord({ budget, final }: Comparison): string {
  return final.fen > budget.fen ? "大于" : final.fen < budget.fen ? "小于" : "等于";
}

/** The difference as it would be printed beside the finer of the two amounts. */
function difference({ budget, final }: Comparison): PrintedAmount {
  const finer = budget.decimals > final.decimals ? budget : final;
  return { ...finer, fen: absFen(subtractFen(final.fen, budget.fen)) };
}

function movedWords(compared: Comparison): string {
  const { budget, final } = compared;
  if (final.fen === budget.fen) return "决算数等于预算数";
  return `决算数较预算数${final.fen < budget.fen ? "减少" : "增加"}${describeAmount(difference(compared))}`;
}

/** The rate that should stand there, where the stated one fits no reading of the printed amounts; else null. */
function rightRate({ budget, final, saying }: Comparison): string | null {
  if (saying.type !== "moved" || !saying.rate || budget.fen === 0) return null;
  const moved = subtractIntervals(intervalOf(final), intervalOf(budget));
  const possible = changeRateInterval(intervalOf(final), moved);
  const { rate } = saying;
  if (!possible || ratiosMeet(ratioIntervalOf(rate), possible)) return null;
  const right = percentage(absFen(subtractFen(final.fen, budget.fen)), budget.fen, Math.max(2, rate.scale));
  return right && printPercent(right);
}

/** What should stand there instead; null where the words are right. */
function rightWords(compared: Comparison): string | null {
  const { budget, final, saying } = compared;
  const word = orderWord(compared);
  switch (saying.type) {
    case "order":
      return { more: "大于", less: "小于", equal: "等于" }[saying.order] === word ? null : `决算数${word}预算数`;
    case "same":
      return areApart(compared) ? `决算数${word}预算数` : null;
    case "moved": {
      if (word !== (saying.decrease ? "小于" : "大于") && (saying.change?.fen ?? 1) !== 0) return movedWords(compared);
      const moved = subtractIntervals(intervalOf(final), intervalOf(budget));
      const size = saying.decrease ? negateInterval(moved) : moved;
      if (saying.change && !meets(intervalOf(saying.change), size)) return movedWords(compared);
      const rate = rightRate(compared);
      return rate && `${movedWords(compared)}，${saying.decrease ? "下降" : "增长"}${rate}`;
    }
  }
}

function findingOf(compared: Comparison, right: string): Finding {
  const { hit, budget, final } = compared;
  const [spent, planned] = [describeAmount(final), describeAmount(budget)];
  const facts = `决算数${spent}${orderWord(compared)}预算数${planned}`;
  const apart = hit.groups["change"] === undefined ? "" : `，相差${describeAmount(difference(compared))}`;
  const slip = {
    pattern: /$/,
    message: () => `写“${wordsOf(hit)}”，而${facts}${apart}`,
    likeliest: () => right,
    key: () => `${planned}|${spent}|${wordsOf(hit)}`,
  };
  return slipFinding(meta, slip, hit);
}

/** A final account says of itself how it differs from the budget; the two amounts beside it decide. */
export const finalAgainstBudget: Rule = {
  meta,
  check: (document) => {
    const compared = comparisonsIn(document);
    if (compared.length === 0) return { state: "notApplicable", why: "文中没有决算数与预算数的比较" };
    const findings = compared.flatMap((each): Finding[] => {
      const right = rightWords(each);
      return right === null ? [] : [findingOf(each, right)];
    });
    return { state: "judged", held: compared.length - findings.length, findings };
  },
};
