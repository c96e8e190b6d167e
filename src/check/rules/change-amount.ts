import {
  fen,
  intervalOf,
  meets,
  negateInterval,
  printAmount,
  subtractFen,
  subtractIntervals,
  unitName,
} from "../../amount/index.ts";
import { printConcept, refine } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { ChangeClaim, Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, nameOfClaim, placesOfFigures } from "../relations/describe.ts";
import { changeEquation } from "../relations/equations.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "change-amount",
  title: "增减额等于本年数减上年数",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

function previousOf(level: Figure, byConcept: ReadonlyMap<string, Figure>): Figure | undefined {
  const { year } = level.concept;
  if (year === undefined) return undefined;
  return byConcept.get(printConcept(refine(level.concept, { year: String(Number(year) - 1) })));
}

type Judgement = { readonly held: true } | { readonly held: false; readonly finding: Finding } | null;

function judge(claim: ChangeClaim, byConcept: ReadonlyMap<string, Figure>): Judgement {
  const { level, change, direction } = claim;
  const previous = claim.previous ?? (level && previousOf(level, byConcept));
  if (!level || !previous || !change || (direction !== "increase" && direction !== "decrease")) return null;
  const [now, before, stated] = [amountOf(level), amountOf(previous), amountOf(change)];
  if (!now || !before || !stated) return null;
  const decrease = direction === "decrease";
  const printed = decrease ? negateInterval(intervalOf(stated)) : intervalOf(stated);
  if (meets(printed, subtractIntervals(intervalOf(now), intervalOf(before)))) return { held: true };
  const real = subtractFen(now.fen, before.fen);
  const equation = changeEquation(claim, previous);
  const size = `${printAmount(fen(Math.abs(real)), stated)}${unitName(stated.unit)}`;
  return {
    held: false,
    finding: {
      rule: meta.id,
      severity: meta.severity,
      message: `${nameOfClaim(claim, claim.level)}的增减额与本年数、上年数不符`,
      suspects: placesOfFigures([change]),
      evidence: placesOfFigures([level, previous]),
      arithmetic: `${describeFigure(level)} − ${describeFigure(previous)} = ${real < 0 ? "−" : ""}${size}，文中为${decrease ? "减少" : "增加"} ${describeFigure(change)}`,
      likeliest: real === 0 ? "与上年持平" : `${real < 0 ? "减少" : "增加"} ${size}`,
      basis: meta.basis,
      key: `${printConcept(level.concept)}|${describeFigure(change)}|${direction}`,
      figures: [level, previous, change],
      ...(equation && { equation }),
    },
  };
}

function levelsByConcept({ figures }: Understanding): Map<string, Figure> {
  return new Map(
    figures.filter(({ concept }) => concept.kind === "level").map((figure) => [printConcept(figure.concept), figure]),
  );
}

/** A stated change is this year's amount less last year's, where the document prints last year's too. */
export const changeAmount: Rule = {
  meta,
  check: (document) => {
    const claims = document.claims.filter((claim) => claim.type === "change");
    if (claims.length === 0) return { state: "notApplicable", why: "文中没有与上年比较的金额" };
    const byConcept = levelsByConcept(document);
    const judged = claims.map((claim) => judge(claim, byConcept)).filter((judgement) => judgement !== null);
    if (judged.length === 0) return { state: "undecided", missing: "文件里没有可以对照的上年数" };
    return {
      state: "judged",
      held: judged.filter(({ held }) => held).length,
      findings: judged.flatMap((judgement) => (judgement.held ? [] : [judgement.finding])),
    };
  },
};
