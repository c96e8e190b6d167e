import {
  type Decimal,
  intervalOf,
  percentage,
  printPercent,
  ratioIntervalOf,
  ratiosMeet,
  shareInterval,
} from "../../amount/index.ts";
import type { CompletionClaim } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, placesOfFigures } from "../relations/describe.ts";
import { shareEquation } from "../relations/equations.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "completion-rate",
  title: "完成预算的百分比等于决算数除以预算数",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明决算与预算差异的要求",
};

/** Off by one in the last of two or more places: cut off instead of rounded. */
function isLastDigit(stated: Decimal, right: Decimal): boolean {
  return stated.scale >= 2 && Math.abs(stated.units - right.units) === 1;
}

type Judgement = "held" | Finding | null;

function judge({ final, budget, rate, subject }: CompletionClaim): Judgement {
  const [spent, planned, stated] = [amountOf(final), amountOf(budget), rate.printed];
  if (!spent || !planned || planned.fen === 0 || stated.type !== "percent") return null;
  const possible = shareInterval(intervalOf(spent), intervalOf(planned));
  const right = percentage(spent.fen, planned.fen, Math.max(2, stated.value.scale));
  if (!possible || !right) return null;
  if (ratiosMeet(ratioIntervalOf(stated.value), possible)) return "held";
  const printed = percentage(spent.fen, planned.fen, stated.value.scale);
  return {
    rule: meta.id,
    severity: printed && isLastDigit(stated.value, printed) ? "info" : meta.severity,
    message: `${subject}完成预算的百分比与金额不符：文中为${printPercent(stated.value)}，按金额计算为${printPercent(right)}`,
    suspects: rate.places,
    evidence: placesOfFigures([final, budget]),
    arithmetic: `${describeFigure(final)} ÷ ${describeFigure(budget)} = ${printPercent(right)}`,
    likeliest: `完成预算的 ${printPercent(right)}`,
    basis: meta.basis,
    key: `${describeFigure(final)}|${describeFigure(budget)}|${printPercent(stated.value)}`,
    figures: [final, budget, rate],
    equation: shareEquation(final, budget, rate),
  };
}

/** A stated completion is what was spent divided by what was planned, over the intervals of the printed numbers. */
export const completionRate: Rule = {
  meta,
  check: (document) => {
    const claims = document.claims.filter((claim) => claim.type === "completion");
    if (claims.length === 0) return { state: "notApplicable", why: "文中没有写完成预算的百分比" };
    const judged = claims.map(judge).filter((judgement) => judgement !== null);
    if (judged.length === 0) return { state: "undecided", missing: "完成百分比所对应的预算数为零" };
    const findings = judged.filter((judgement) => judgement !== "held");
    return { state: "judged", held: judged.length - findings.length, findings };
  },
};
