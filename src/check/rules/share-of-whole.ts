import {
  intervalOf,
  percentage,
  printPercent,
  ratioIntervalOf,
  ratiosMeet,
  shareInterval,
} from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { ShareClaim } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, nameOfClaim, placesOfFigures } from "../relations/describe.ts";
import { shareEquation } from "../relations/equations.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "share-of-whole",
  title: "占比等于部分除以总额",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

function fits({ part, share }: ShareClaim, whole: Figure): boolean | null {
  const [p, w] = [amountOf(part), amountOf(whole)];
  if (!p || !w || w.fen === 0 || share.printed.type !== "percent") return null;
  const possible = shareInterval(intervalOf(p), intervalOf(w));
  return possible && ratiosMeet(ratioIntervalOf(share.printed.value), possible);
}

/** One unit of the last printed digit off: parts forced to add up to 100 are often so. */
function isForced(stated: number, right: number): boolean {
  return Math.abs(stated - right) === 1;
}

type Judgement = { readonly held: true } | { readonly held: false; readonly finding: Finding } | null;

function judge(claim: ShareClaim): Judgement {
  const judged = claim.wholes
    .map((whole) => ({ whole, fits: fits(claim, whole) }))
    .filter(({ fits: fit }) => fit !== null);
  if (judged.some(({ fits: fit }) => fit === true)) return { held: true };
  const whole = judged[0]?.whole;
  const [part, total, share] = [amountOf(claim.part), whole && amountOf(whole), claim.share.printed];
  if (!whole || !part || !total || share.type !== "percent") return null;
  const right = percentage(part.fen, total.fen, share.value.scale);
  if (!right) return null;
  const forced = share.value.scale >= 2 && isForced(share.value.units, right.units);
  return {
    held: false,
    finding: {
      rule: meta.id,
      severity: forced ? "info" : meta.severity,
      message: `${nameOfClaim(claim, claim.part)}的占比与金额不符：文中为${printPercent(share.value)}，按金额计算为${printPercent(right)}`,
      suspects: claim.share.places,
      evidence: placesOfFigures([claim.part, whole]),
      arithmetic: `${describeFigure(claim.part)} ÷ ${describeFigure(whole)} = ${printPercent(right)}`,
      likeliest: printPercent(right),
      basis: meta.basis,
      key: `${claim.subject}|${describeFigure(claim.part)}|${describeFigure(whole)}|${printPercent(share.value)}`,
      figures: [claim.part, whole, claim.share],
      equation: shareEquation(claim.part, whole, claim.share),
    },
  };
}

/** A stated share is its part divided by its whole; it is wrong only when it fits none of the wholes it may refer to. */
export const shareOfWhole: Rule = {
  meta,
  check: (document) => {
    const claims = document.claims.filter((claim) => claim.type === "share");
    if (claims.length === 0) return { state: "notApplicable", why: "文中没有占比" };
    const judged = claims.map(judge).filter((judgement) => judgement !== null);
    if (judged.length === 0) return { state: "undecided", missing: "占比所对应的总额没有找到" };
    return {
      state: "judged",
      held: judged.filter(({ held }) => held).length,
      findings: judged.flatMap((judgement) => (judgement.held ? [] : [judgement.finding])),
    };
  },
};
