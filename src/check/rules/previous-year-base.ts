import {
  exactly,
  intervalOf,
  meets,
  negateInterval,
  subtractFen,
  subtractIntervals,
  ZERO_FEN,
} from "../../amount/index.ts";
import { refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { ChangeClaim } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, likeFigure, nameOfClaim, placesOfFigures } from "../relations/describe.ts";
import { changeEquation, equality } from "../relations/equations.ts";
import { figuresAbout, type Lookup } from "../relations/other-document.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { notUsable } from "../sources.ts";

const meta: RuleMeta = {
  id: "previous-year-base",
  title: "与上年比较的基数等于上年公开的预算数",
  category: "accuracy",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

function previousLevel(level: Figure, previousOf: Lookup): Figure | undefined {
  const { year } = level.concept;
  return year === undefined ? undefined : previousOf(refine(level.concept, { year: String(Number(year) - 1) }));
}

type Judgement = "held" | Finding | null;

function judge(claim: ChangeClaim, previousOf: Lookup): Judgement {
  const { level, change, direction } = claim;
  const published = level && previousLevel(level, previousOf);
  const [now, before] = [level && amountOf(level), published && amountOf(published)];
  if (!level || !published || !now || !before) return null;
  const stated = change && amountOf(change);
  if (direction !== "unchanged" && (!stated || direction === "unresolved")) return null;
  const interval = stated && direction !== "unchanged" ? intervalOf(stated) : exactly(ZERO_FEN);
  const signed = direction === "decrease" ? negateInterval(interval) : interval;
  if (meets(subtractIntervals(intervalOf(now), signed), intervalOf(before))) return "held";
  const real = subtractFen(now.fen, before.fen);
  const equation =
    direction === "unchanged" ? equality(level, published, [published]) : changeEquation(claim, published, [published]);
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${nameOfClaim(claim, claim.level)}与上年比较的基数和上年公开的数字对不上`,
    suspects: placesOfFigures(change ? [change] : [level]),
    evidence: placesOfFigures([level, published]),
    arithmetic: `上年公开 ${describeFigure(published)}，本年 ${describeFigure(level)}，应${real < 0 ? "减少" : "增加"} ${likeFigure(real < 0 ? subtractFen(ZERO_FEN, real) : real, level)}`,
    likeliest:
      real === 0
        ? "与上年持平"
        : `${real < 0 ? "减少" : "增加"} ${likeFigure(real < 0 ? subtractFen(ZERO_FEN, real) : real, level)}；如因机构改革调整了基数，应在文中说明`,
    basis: meta.basis,
    key: `${claim.subject}|${describeFigure(level)}|${describeFigure(published)}`,
    figures: change ? [level, change] : [level],
    ...(equation && { equation }),
  };
}

/** A change is measured against what was published last year, unless the text says that the base was restated. */
export const previousYearBase: Rule = {
  meta,
  check: (document, sources) => {
    const { previous } = sources;
    if (!previous) {
      const none = "没有提供上年的公开文件，未核对比较的基数";
      return { state: "undecided", missing: notUsable(sources, "previous", "提供的上年文件", none) };
    }
    if (previous.year === null || document.year !== previous.year + 1) {
      return { state: "undecided", missing: "提供的上年文件不是上一年度的" };
    }
    const previousOf = figuresAbout(document.body, [previous]);
    const claims = document.claims.filter((claim) => claim.type === "change");
    const judged = claims.map((claim) => judge(claim, previousOf)).filter((judgement) => judgement !== null);
    if (judged.length === 0) return { state: "undecided", missing: "上年文件里没有口径相同的数字" };
    const findings = judged.filter((judgement) => judgement !== "held");
    return { state: "judged", held: judged.length - findings.length, findings };
  },
};
