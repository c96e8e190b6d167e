import { oppositeDirections, wholeBelowPart } from "../../perform/index.ts";
import { type Indicator, type PerformanceForm, performanceOf, placesOfWords } from "../../understand/index.ts";
import type { Finding, Severity } from "../finding.ts";
import { formKey, formLabel, isFinalAccount } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "indicator-value-conflict",
  title: "同一指标在各处的值不矛盾",
  category: "accuracy",
  severity: "warning",
  basis: GOALS,
};

interface Conflict {
  readonly severity: Severity;
  readonly says: string;
}

/** A department's count that is smaller than the count of one of its projects. */
function partAboveWhole(whole: Indicator, part: Indicator): boolean {
  return whole.level2 === "数量" && part.level2 === "数量" && wholeBelowPart(whole, part) === true;
}

/** How two indicators of one form and one name, of the long-term and the annual goal, contradict each other. */
function betweenPeriods(long: Indicator, annual: Indicator): Conflict | null {
  const [a, b] = [long.target, annual.target];
  if (!a || !b || long.title !== annual.title) return null;
  if (oppositeDirections(long, annual)) return { severity: "warning", says: "方向相反" };
  if (a.operator === "qualitative" || b.operator === "qualitative") {
    return a.text === b.text ? null : { severity: "info", says: "说法不一" };
  }
  return a.unit === b.unit ? null : { severity: "info", says: "计量单位不一" };
}

function finding(
  suspect: Indicator,
  against: Indicator,
  { severity, says }: Conflict,
  where: string,
  file: string,
): Finding {
  const value = (indicator: Indicator) => indicator.value?.text ?? "";
  return {
    rule: meta.id,
    severity,
    message: `${where}${says}：“${suspect.title}”${value(suspect)}，“${against.title}”${value(against)}`,
    suspects: [suspect, against].flatMap(({ value: words }) => (words ? placesOfWords(words, file) : [])),
    evidence: [suspect, against].flatMap(({ name }) => placesOfWords(name, file)),
    basis: meta.basis,
    key: [suspect.title, against.title, value(suspect), value(against)].sort().join("|"),
  };
}

function inForm(form: PerformanceForm, file: string): Finding[] {
  const long = form.indicators.filter(({ period }) => period === "long");
  return form.indicators
    .filter(({ period }) => period === "annual")
    .flatMap((annual) =>
      long.flatMap((other) => {
        const conflict = betweenPeriods(other, annual);
        return conflict ? [finding(annual, other, conflict, `${formLabel(form)}的年度指标与长期指标`, file)] : [];
      }),
    );
}

function acrossForms(department: PerformanceForm, project: PerformanceForm, file: string): Finding[] {
  const current = (form: PerformanceForm) =>
    form.indicators.filter(({ period, certain }) => period !== "long" && certain);
  const where = `部门整体与${formLabel(project)}`;
  return current(department).flatMap((whole) =>
    current(project).flatMap((part) => {
      if (partAboveWhole(whole, part)) {
        return [finding(whole, part, { severity: "warning", says: "的数量矛盾，整体小于其中一个项目" }, where, file)];
      }
      const contradicts = whole.title === part.title && oppositeDirections(whole, part);
      return contradicts ? [finding(whole, part, { severity: "warning", says: "方向相反" }, where, file)] : [];
    }),
  );
}

/**
 * Indicators that are one do not contradict each other: what a department counts is no less than one of its projects does,
 * directions agree, and long-term and annual goals use one unit. Different numbers alone are no contradiction.
 */
export const indicatorValueConflict: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算绩效目标的规则" };
    const { forms } = performanceOf(document);
    if (forms.length === 0) return { state: "notApplicable", why: "文件里没有绩效目标表" };
    const { file } = document.disclosure;
    const departments = forms.filter(({ kind }) => kind === "department");
    const projects = forms.filter(({ kind }) => kind === "project");
    const findings = [
      ...forms.flatMap((form) => inForm(form, file)),
      ...departments.flatMap((department) => projects.flatMap((project) => acrossForms(department, project, file))),
    ];
    const names = forms.flatMap((form) =>
      form.indicators.map(({ title, set }) => ({ title, at: `${formKey(form)}${set}` })),
    );
    const repeated = names.filter(({ title, at }) => names.some((other) => other.title === title && other.at !== at));
    if (repeated.length + findings.length === 0) return { state: "undecided", missing: "没有在两处出现的同名指标" };
    return { state: "judged", held: Math.max(0, repeated.length - findings.length), findings };
  },
};
