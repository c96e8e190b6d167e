import type { Understanding } from "./model.ts";
import { formsOf, linesOf, type PerformanceForm } from "./performance/index.ts";
import { type ProjectMention, projectMentions } from "./projects/index.ts";

/** What a document says about its performance goals and projects. */
export interface Performance {
  /** The performance forms (绩效目标表) in order, with their indicators. */
  readonly forms: readonly PerformanceForm[];
  /** Every place that names a project. */
  readonly projects: readonly ProjectMention[];
}

const KNOWN = new WeakMap<Understanding, Performance>();

/** The performance forms and projects of a document. Read when first asked for, once a document. */
export function performanceOf(document: Understanding): Performance {
  const known = KNOWN.get(document);
  if (known) return known;
  const forms = formsOf(linesOf(document.disclosure.blocks));
  const performance = { forms, projects: projectMentions(document, forms) };
  KNOWN.set(document, performance);
  return performance;
}
