import { fenPerUnit } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Finding } from "../finding.ts";
import { describeFigure, nameOfFigure, placesOfFigures } from "../relations/describe.ts";
import { equality } from "../relations/equations.ts";
import { type Opinion, type Opinions, opinionsIn } from "../relations/same-values.ts";
import { amountOf } from "../relations/sum.ts";
import { trustFromSums } from "../relations/trust.ts";
import type { Rule, RuleMeta } from "../rule.ts";

/** 0.01 万元: coarser prints have no tails. */
const ONE_HUNDRED = 100;

const meta: RuleMeta = {
  id: "same-concept",
  title: "同一口径的数字在各处一致",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

/** All values lie within one unit of the last printed digit: each table was rounded by itself (尾差). */
function isTail(opinions: readonly Opinion[]): boolean {
  const amounts = opinions.flatMap(({ figures }) => figures.flatMap((figure) => amountOf(figure) ?? []));
  const step = Math.max(...amounts.map(({ unit, decimals }) => fenPerUnit(unit) / 10 ** decimals));
  const values = amounts.map(({ fen }) => fen);
  return step <= fenPerUnit("yuan") * ONE_HUNDRED && Math.max(...values) - Math.min(...values) <= step;
}

function findingOf({ concept, values: opinions }: Opinions): Finding {
  const [best, ...others] = opinions as [Opinion, ...Opinion[]];
  const undecided = others.some(({ weight }) => weight === best.weight);
  const wrong = others.flatMap(({ figures }) => figures);
  const stated = opinions.map(({ figures }) => `${describeFigure(figures[0] as Figure)}（${figures.length} 处）`);
  const named = [...wrong, ...best.figures].find(({ evidence }) => evidence.measure !== undefined);
  const subject = nameOfFigure(named ?? (best.figures[0] as Figure));
  const [first, second] = [best.figures[0], others[0]?.figures[0]];
  return {
    rule: meta.id,
    severity: isTail(opinions) ? "info" : meta.severity,
    message: isTail(opinions) ? `同一口径的数字有尾差：${subject}` : `同一口径的数字前后不一致：${subject}`,
    suspects: placesOfFigures(undecided ? [...wrong, ...best.figures] : wrong),
    evidence: placesOfFigures(undecided ? [] : best.figures),
    arithmetic: `文件里先后出现 ${stated.join("、")}`,
    ...(undecided ? {} : { likeliest: describeFigure(best.figures[0] as Figure) }),
    basis: meta.basis,
    key: concept,
    figures: opinions.flatMap(({ figures }) => figures),
    ...(first && second && others.length === 1 && { equation: equality(first, second) }),
  };
}

/**
 * One concept, one value: text against table, table against table, text against text. Figures printed with the same
 * precision must be equal; with different precision their intervals must meet (84 万元 and 84.02 万元).
 */
export const sameConcept: Rule = {
  meta,
  check: (document) => {
    const repeated = opinionsIn(document, trustFromSums(document));
    if (repeated.length === 0) return { state: "undecided", missing: "没有口径完全明确、出现两次以上的数字" };
    return {
      state: "judged",
      held: repeated.reduce((sum, { values }) => sum + (values[0]?.figures.length ?? 1) - 1, 0),
      findings: repeated.filter(({ values }) => values.length > 1).map(findingOf),
    };
  },
};
