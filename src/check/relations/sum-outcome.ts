import { subtractFen, sumFen } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { SumRelation, Understanding } from "../../understand/index.ts";
import type { Finding, Outcome } from "../finding.ts";
import type { RuleMeta } from "../rule.ts";
import { describeFigure, likeFigure, placesOfFigures } from "./describe.ts";
import { sumEquation } from "./equations.ts";
import { amountOf, type SumVerdict } from "./sum.ts";
import { judgeSums } from "./support.ts";
import { trustIn } from "./trust.ts";

/** More suspects than this help nobody: the total then stands for its parts. */
const MOST_SUSPECTS = 6;

/** The figures of a broken sum that the rest of the document supports least; the total first where nothing tells. */
function leastTrusted(document: Understanding, { total, parts }: SumRelation): Figure[] {
  const trust = trustIn(document);
  const figures = [total, ...parts];
  const lowest = Math.min(...figures.map(trust));
  const suspects = figures.filter((figure) => trust(figure) === lowest);
  if (suspects.length <= MOST_SUSPECTS) return suspects;
  return suspects.includes(total) ? [total] : suspects.slice(0, MOST_SUSPECTS);
}

function likeliest(verdict: SumVerdict, suspects: readonly Figure[]): string | undefined {
  const { relation, sum } = verdict;
  const only = suspects.length === 1 ? suspects[0] : undefined;
  if (only === relation.total) return likeFigure(sum, only);
  if (suspects[0] === relation.total) return `${likeFigure(sum, relation.total)}（如各分项无误）`;
  if (only === undefined) return undefined;
  const total = amountOf(relation.total);
  const others = sumFen(relation.parts.filter((part) => part !== only).flatMap((part) => amountOf(part)?.fen ?? []));
  return total ? likeFigure(subtractFen(total.fen, others), only) : undefined;
}

function arithmetic({ relation, sum, difference }: SumVerdict): string {
  const parts = relation.parts.map(describeFigure).join(" + ");
  return `${parts} = ${likeFigure(sum, relation.total)}，表内（文中）为 ${describeFigure(relation.total)}，相差 ${likeFigure(difference, relation.total)}`;
}

/** Turns the broken sums of one axis into the outcome of a rule. */
export function sumOutcome(document: Understanding, axis: SumRelation["axis"], meta: RuleMeta, where: string): Outcome {
  const relations = document.relations.filter((relation) => relation.axis === axis);
  if (relations.length === 0) return { state: "notApplicable", why: `文件里没有${where}可以核对` };
  const { held, broken, doubtful } = judgeSums(document, axis);
  const findings = broken.map((verdict): Finding => {
    const { relation } = verdict;
    const suspects = leastTrusted(document, relation);
    const rest = [relation.total, ...relation.parts].filter((figure) => !suspects.includes(figure));
    const should = likeliest(verdict, suspects);
    return {
      rule: meta.id,
      severity: meta.severity,
      message: `${where}不相等：${relation.label}`,
      suspects: placesOfFigures(suspects),
      evidence: placesOfFigures(rest),
      arithmetic: arithmetic(verdict),
      ...(should === undefined ? {} : { likeliest: should }),
      basis: meta.basis,
      key: `${relation.label}|${verdict.difference}`,
      figures: [relation.total, ...relation.parts],
      ...(relation.exhaustive && { equation: sumEquation(relation) }),
    };
  });
  if (held === 0 && findings.length === 0 && doubtful.length > 0) {
    return { state: "undecided", missing: `${doubtful.length} 处合计的组成无法可靠辨认` };
  }
  return { state: "judged", held, findings };
}
