import type { Concept } from "../../concept/index.ts";
import { type Block, type Figure, headingPaths } from "../../disclosure/index.ts";
import { fillUnsaid } from "../complete.ts";
import { scopeOf } from "../sentences/scope.ts";
import { projectsInText } from "./narrative.ts";

/**
 * Gives the amounts that running text states for projects by name (1. 值班经费5万元, 年度预算安排：40万元) their concept,
 * where the sentence alone did not tell what they are.
 *
 * @param setting what holds for every figure of the document
 */
export function withProjects(figures: readonly Figure[], blocks: readonly Block[], setting: Concept): Figure[] {
  const byPlace = new Map<string, string>();
  for (const { name, amount } of projectsInText(blocks)) {
    if (amount) byPlace.set(`${amount.words.block}:${amount.words.start}`, name.text);
  }
  if (byPlace.size === 0) return [...figures];
  const paths = headingPaths(blocks);
  return figures.map((figure) => {
    const { concept, site } = figure;
    if (concept.measure !== undefined || concept.kind !== "level") return figure;
    const project = byPlace.get(`${site.block}:${site.start}`);
    if (project === undefined) return figure;
    const { fund } = scopeOf(paths[site.block] ?? [], setting.entity ?? null).concept;
    const said: Concept = {
      kind: "level",
      ...setting,
      ...(fund === undefined ? {} : { fund }),
      measure: "expenditure",
      nature: "project",
      project,
    };
    return {
      ...figure,
      concept: fillUnsaid(said, false),
      evidence: { ...figure.evidence, project: `项目“${project}”` },
    };
  });
}
