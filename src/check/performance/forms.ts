import { type PerformanceForm, performanceOf, type Understanding } from "../../understand/index.ts";
import type { Finding, Outcome } from "../finding.ts";

/** What a form is called in a message. */
export function formLabel(form: PerformanceForm): string {
  if (form.name) return `“${form.name.text}”绩效目标表`;
  return form.kind === "department" ? "部门整体绩效目标表" : "绩效目标表";
}

/** What identifies a form in the key of a finding. */
export function formKey(form: PerformanceForm): string {
  return form.name?.text ?? form.kind;
}

/** What a rule found in one form: relations that held, and findings. */
export interface FormVerdict {
  readonly held: number;
  readonly findings: readonly Finding[];
}

/** Nothing to judge in this form. */
export const NOTHING: FormVerdict = { held: 0, findings: [] };

export function isFinalAccount({ kind }: Understanding): boolean {
  return kind === "departmentFinalAccounts" || kind === "unitFinalAccounts";
}

/**
 * Judges every form of a document by itself. Not applicable without forms and for final accounts; undecided when no form
 * holds what the rule needs.
 */
export function judgeForms(
  document: Understanding,
  missing: string,
  judge: (form: PerformanceForm, forms: readonly PerformanceForm[]) => FormVerdict,
): Outcome {
  if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算绩效目标的规则" };
  const { forms } = performanceOf(document);
  if (forms.length === 0) return { state: "notApplicable", why: "文件里没有绩效目标表" };
  const verdicts = forms.map((form) => judge(form, forms));
  const held = verdicts.reduce((sum, verdict) => sum + verdict.held, 0);
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  return held + findings.length === 0 ? { state: "undecided", missing } : { state: "judged", held, findings };
}
