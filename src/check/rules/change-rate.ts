import {
  changeRateInterval,
  type Decimal,
  type Fen,
  fen,
  intervalOf,
  negateInterval,
  percentage,
  percentOf,
  printPercent,
  ratioIntervalOf,
  ratiosMeet,
  subtractFen,
} from "../../amount/index.ts";
import type { Disclosure, Figure } from "../../disclosure/index.ts";
import type { ChangeClaim } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, likeFigure, nameOfClaim, placesOfFigures } from "../relations/describe.ts";
import { directionByRate, directionName, directionWordOf } from "../relations/direction.ts";
import { rateEquation } from "../relations/equations.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "change-rate",
  title: "增减百分比等于增减额除以上年数",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

type Judgement = { readonly held: true } | { readonly held: false; readonly finding: Finding } | null;

/** A change whose word of direction contradicts its rate, where the amounts bear the rate out. */
function turnedFinding(claim: ChangeClaim, disclosure: Disclosure): Finding | null {
  const should = directionByRate(claim);
  const { level, change, rate } = claim;
  const word = should ? directionWordOf(claim, disclosure) : [];
  if (!should || !level || !change || !rate || word.length === 0) return null;
  const sign = should === "decrease" ? "+" : "−";
  const said = word.map(({ quote }) => quote).join("");
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${nameOfClaim(claim, level)}的增减方向与百分比相反：金额写“${said}”，按金额计算，${describeFigure(rate)}只与“${directionName(should)}”相符`,
    suspects: word,
    evidence: placesOfFigures([change, rate, level]),
    arithmetic: `${describeFigure(change)} ÷（${describeFigure(level)} ${sign} ${describeFigure(change)}）= ${describeFigure(rate)}`,
    likeliest: `改为“${directionName(should)}”`,
    basis: meta.basis,
    key: `${describeFigure(level)}|${describeFigure(change)}|${claim.direction}|turned`,
    figures: [change, level, rate],
  };
}

function judge(claim: ChangeClaim, disclosure: Disclosure): Judgement {
  const turned = turnedFinding(claim, disclosure);
  if (turned) return { held: false, finding: turned };
  const level = claim.level && amountOf(claim.level);
  const change = claim.change && amountOf(claim.change);
  const rate = claim.rate?.printed;
  if (!level || !change || rate?.type !== "percent") return null;
  if (claim.direction !== "increase" && claim.direction !== "decrease") return null;
  const decrease = claim.direction === "decrease";
  const interval = intervalOf(change);
  const possible = changeRateInterval(intervalOf(level), decrease ? negateInterval(interval) : interval);
  if (!possible) return null;
  if (ratiosMeet(ratioIntervalOf(rate.value), possible)) return { held: true };
  const signed = fen(decrease ? -change.fen : change.fen);
  const base = subtractFen(level.fen, signed);
  const right = percentage(change.fen, base, 2);
  if (!right) return null;
  return {
    held: false,
    finding: findingOf(claim, {
      base,
      right: printPercent(right),
      percent: printPercent(rate.value),
      lastDigit: isLastDigit(rate.value, percentage(change.fen, base, rate.value.scale)),
    }),
  };
}

/** Off by one in the last of two or more places: cut off instead of rounded. */
function isLastDigit(stated: Decimal, right: Decimal | null): boolean {
  return stated.scale >= 2 && right !== null && Math.abs(stated.units - right.units) === 1;
}

interface RateNumbers {
  readonly base: Fen;
  readonly right: string;
  readonly percent: string;
  readonly lastDigit: boolean;
}

/** The more precisely printed of two figures: what is calculated from both is printed like it. */
function finer(left: Figure, right: Figure): Figure {
  return (amountOf(left)?.decimals ?? 0) >= (amountOf(right)?.decimals ?? 0) ? left : right;
}

/** Whether the rate was taken of this year's amount, the commonest slip. */
function isOnCurrent(level: Figure, change: Figure, rate: Figure): boolean {
  const [now, moved, printed] = [amountOf(level), amountOf(change), rate.printed];
  if (!now || !moved || now.fen === 0 || printed.type !== "percent") return false;
  const ofCurrent = percentOf(moved.fen, now.fen);
  return ratiosMeet(ratioIntervalOf(printed.value), { lo: ofCurrent, hi: ofCurrent });
}

function findingOf(claim: ChangeClaim, numbers: RateNumbers): Finding {
  const { level, change, rate } = claim;
  if (!level || !change || !rate) throw new Error("增减幅度的判断缺少数字");
  const { base, right, percent, lastDigit } = numbers;
  const equation = rateEquation(claim);
  const sign = claim.direction === "decrease" ? "+" : "−";
  const word = claim.direction === "decrease" ? "下降" : "增长";
  const onCurrent = isOnCurrent(level, change, rate);
  const hint = onCurrent ? "；文中的百分比是除以本年数得到的，应除以上年数" : "";
  return {
    rule: meta.id,
    severity: lastDigit ? "info" : meta.severity,
    message: `${nameOfClaim(claim, claim.level)}的增减幅度与金额不符：文中为${percent}，按金额计算为${right}${hint}`,
    suspects: rate.places,
    evidence: placesOfFigures([change, level]),
    arithmetic: `${describeFigure(change)} ÷（${describeFigure(level)} ${sign} ${describeFigure(change)}）= ${describeFigure(change)} ÷ ${likeFigure(base, finer(level, change))} = ${right}`,
    likeliest: `${word} ${right}`,
    basis: meta.basis,
    key: `${describeFigure(level)}|${describeFigure(change)}|${claim.direction}|${percent}`,
    figures: [level, change, rate],
    ...(equation && { equation }),
  };
}

/**
 * A rate of change fits its amounts: |Δ| ÷ (this year − Δ), over the intervals of the printed numbers, so that rounding
 * is never taken for an error and a whole-percent habit is allowed.
 */
export const changeRate: Rule = {
  meta,
  check: (document) => {
    const claims = document.claims.filter((claim) => claim.type === "change");
    const judged = claims.map((claim) => judge(claim, document.disclosure)).filter((judgement) => judgement !== null);
    if (judged.length === 0) {
      return claims.length === 0
        ? { state: "notApplicable", why: "文中没有与上年比较的百分比" }
        : { state: "undecided", missing: "比较的句子里没有同时给出本年数、增减额和百分比" };
    }
    return {
      state: "judged",
      held: judged.filter(({ held }) => held).length,
      findings: judged.flatMap((judgement) => (judgement.held ? [] : [judgement.finding])),
    };
  },
};
