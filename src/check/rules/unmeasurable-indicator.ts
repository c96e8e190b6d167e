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

/** Names that can only take a percentage; 效率, 频率, 功率 and the like are no ratios. */
const RATIO = /(?<![效频功速税利汇])率$/;
/** A goal to raise a rate may say so in words. */
const RAISING = /提升|提高|增强|降低|减少|改善|促进|增加/;
/** Words that say which way a rate is to go; they are imprecise, but no mistake. */
const TENDENCY =
  /^(?:有所|稳步|逐步|逐年|持续|不断|明显|有效|进一步|适度)*(?:提升|提高|增强|降低|减少|改善|增加|增长|下降|上升)$/;
/** Words of degree without a scale. */
const DEGREE =
  /提高|提升|改善|增强|显著|明显|有效|良好|正常|稳定|较好|促进|保障|完善|加强|优化|通畅|发挥|稳步|逐步|持续/;
/** Scoring by grades gives words a scale (按评判等级赋分). */
const GRADED = /等级|分级|分档/;

type Judgement = { readonly indicator: Indicator; readonly value: Words; readonly severity: Finding["severity"] };

function judge(indicator: Indicator): Judgement | null {
  const { target, value, title, scoring } = indicator;
  if (!value || target?.operator !== "qualitative" || /[\d%]/.test(target.text) || GRADED.test(scoring?.text ?? ""))
    return null;
  if (RATIO.test(title) && !RAISING.test(title) && !TENDENCY.test(value.text) && value.text.length <= 12) {
    return { indicator, value, severity: indicator.certain || target.text.length <= 6 ? "warning" : "info" };
  }
  return DEGREE.test(value.text) || TENDENCY.test(value.text) ? { indicator, value, severity: "info" } : null;
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
