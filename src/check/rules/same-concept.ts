import { printConcept } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { agree } from "../relations/agreement.ts";
import { canonicalIn, isComplete } from "../relations/canonical.ts";
import { describeFigure, placesOfFigures } from "../relations/describe.ts";
import { siteKey, type Trust, trustIn } from "../relations/trust.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "same-concept",
  title: "同一口径的数字在各处一致",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开内容真实、准确的要求",
};

/** Figures of levels of which every dimension is known, by concept; a figure that stands once counts once. */
function groupsOf(document: Understanding): Figure[][] {
  const groups = new Map<string, Map<string, Figure>>();
  const canonical = canonicalIn(document);
  for (const figure of document.figures) {
    const { concept } = figure;
    if (concept.kind !== "level" || !isComplete(concept)) continue;
    const key = printConcept(canonical(concept));
    const group = groups.get(key) ?? new Map<string, Figure>();
    groups.set(key, group.set(siteKey(figure), figure));
  }
  return [...groups.values()].map((group) => [...group.values()]).filter((group) => group.length > 1);
}

interface Opinion {
  readonly figures: readonly Figure[];
  readonly weight: number;
}

/** The values that a group states, each with the figures that state it, best supported first. */
function opinionsOf(group: readonly Figure[], trust: Trust): Opinion[] {
  const clusters: Figure[][] = [];
  for (const figure of group) {
    const cluster = clusters.find((figures) => figures.every((other) => agree(figure, other)));
    if (cluster) cluster.push(figure);
    else clusters.push([figure]);
  }
  const weightOf = (figures: readonly Figure[]) =>
    figures.reduce((sum, figure) => sum + 1 + Math.max(-1, Math.min(3, trust(figure))), 0);
  return clusters.map((figures) => ({ figures, weight: weightOf(figures) })).sort((a, b) => b.weight - a.weight);
}

function findingOf(concept: string, opinions: readonly Opinion[]): Finding {
  const [best, ...others] = opinions as [Opinion, ...Opinion[]];
  const undecided = others.some(({ weight }) => weight === best.weight);
  const wrong = others.flatMap(({ figures }) => figures);
  const values = opinions.map(({ figures }) => `${describeFigure(figures[0] as Figure)}（${figures.length} 处）`);
  const subject = wrong[0]?.evidence.measure ?? "";
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `同一口径的数字前后不一致：${subject}`,
    suspects: placesOfFigures(undecided ? [...wrong, ...best.figures] : wrong),
    evidence: placesOfFigures(undecided ? [] : best.figures),
    arithmetic: `文件里先后出现 ${values.join("、")}`,
    ...(undecided ? {} : { likeliest: describeFigure(best.figures[0] as Figure) }),
    basis: meta.basis,
    key: concept,
    figures: opinions.flatMap(({ figures }) => figures),
  };
}

/**
 * One concept, one value: text against table, table against table, text against text. Figures printed with the same
 * precision must be equal; with different precision their intervals must meet (84 万元 and 84.02 万元).
 */
export const sameConcept: Rule = {
  meta,
  check: (document) => {
    const groups = groupsOf(document);
    if (groups.length === 0) return { state: "undecided", missing: "没有口径完全明确、出现两次以上的数字" };
    const trust = trustIn(document);
    const findings: Finding[] = [];
    let held = 0;
    for (const group of groups) {
      const opinions = opinionsOf(group, trust);
      held += (opinions[0]?.figures.length ?? 1) - 1;
      if (opinions.length > 1)
        findings.push(findingOf(printConcept(canonicalIn(document)((group[0] as Figure).concept)), opinions));
    }
    return { state: "judged", held, findings };
  },
};
