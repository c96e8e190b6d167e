import { unmeasured } from "../../perform/index.ts";
import { type Indicator, type PerformanceForm, placesOfWords, type Words } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, formKey, formLabel, judgeForms } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "unmeasurable-indicator",
  title: "指标值可以衡量",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: GOALS,
};

type Judgement = { readonly indicator: Indicator; readonly value: Words; readonly severity: Finding["severity"] };

function judge(indicator: Indicator): Judgement | null {
  const { target, value, title, scoring } = indicator;
  if (!value || !target) return null;
  switch (unmeasured(title, value.text, scoring?.text ?? "", target)) {
    case "ratio":
      return { indicator, value, severity: indicator.certain || target.text.length <= 6 ? "warning" : "info" };
    case "degree":
      return { indicator, value, severity: "info" };
    case null:
      return null;
  }
}

function findingOf({ indicator, value, severity }: Judgement, form: PerformanceForm, file: string): Finding {
  const ratio = severity === "warning";
  return {
    rule: meta.id,
    severity,
    message: ratio
      ? `${formLabel(form)}的“${indicator.title}”是比率，指标值却是“${value.text}”`
      : `指标值“${value.text}”没有可衡量的尺度`,
    suspects: placesOfWords(value, file),
    evidence: [],
    likeliest: ratio ? "改为百分比，如≥95%" : "改为数值，或写明评分等级",
    basis: meta.basis,
    key: ratio ? `${formKey(form)}|${indicator.title}` : value.text,
  };
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const judged = form.indicators.flatMap((indicator) => judge(indicator) ?? []);
  return {
    held: form.indicators.filter(({ target }) => target !== null).length - judged.length,
    findings: judged.map((judgement) => findingOf(judgement, form, file)),
  };
}

/** A rate is given as a percentage; words of degree are pointed out where no grades give them a scale. */
export const unmeasurableIndicator: Rule = {
  meta,
  check: (document) => judgeForms(document, "绩效指标没有读出", (form) => judgeForm(form, document.disclosure.file)),
};
