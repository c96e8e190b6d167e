import { type Indicator, type PerformanceForm, placesOfWords } from "../../understand/index.ts";
import type { Finding, Severity } from "../finding.ts";
import { type FormVerdict, formKey, formLabel, judgeForms } from "../performance/forms.ts";
import { INDICATORS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "indicator-type-mismatch",
  title: "指标内容与所属类型相符",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: INDICATORS,
};

const TIMELY = /及时率$|及时性$|按时完成率$|准时率$/;
const RATE = /率$/;

interface Complaint {
  readonly severity: Severity;
  readonly says: string;
  readonly likeliest: string;
}

function complaintOf({ level2, title, certain, target }: Indicator): Complaint | null {
  if (!certain) return null;
  if (level2 === "数量" && TIMELY.test(title)) {
    return { severity: "warning", says: "衡量的是时效，却列为数量指标", likeliest: "归入时效指标，或改为可计数的内容" };
  }
  if (level2 === "数量" && RATE.test(title) && target?.unit === "%") {
    return { severity: "info", says: "是比率，却列为数量指标", likeliest: "改为可计数的内容" };
  }
  if (/成本$/.test(level2) && /(?<!控制|节约|支出|执行|完成)率$/.test(title)) {
    return { severity: "info", says: "不是成本，却列为成本指标", likeliest: "归入相应的类型" };
  }
  return null;
}

function findingsIn(form: PerformanceForm, file: string): Finding[] {
  const found: Finding[] = [];
  const add = (indicators: readonly Indicator[], { severity, says, likeliest }: Complaint) => {
    const title = indicators[0]?.title ?? "";
    found.push({
      rule: meta.id,
      severity,
      message: `${formLabel(form)}的“${title}”${says}`,
      suspects: indicators.flatMap(({ name }) => placesOfWords(name, file)),
      evidence: [],
      likeliest,
      basis: meta.basis,
      key: `${formKey(form)}|${title}`,
    });
  };
  for (const indicator of form.indicators) {
    const complaint = complaintOf(indicator);
    if (complaint) add([indicator], complaint);
  }
  for (const twins of twinsIn(form)) {
    const levels = twins.map(({ level2 }) => `${level2}指标`).join("、");
    add(twins, { severity: "warning", says: `同时列为${levels}`, likeliest: "只在相符的类型下保留一处" });
  }
  return found;
}

/** Indicators of one name under several second levels of one table. */
function twinsIn({ indicators }: PerformanceForm): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (!indicator.certain || indicator.level2 === "") continue;
    const key = `${indicator.set}|${indicator.title}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ level2 }) => level2)).size > 1);
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const findings = findingsIn(form, file);
  return { held: Math.max(0, form.indicators.length - findings.length), findings };
}

/** An indicator stands under the type that it measures: no timeliness under 数量, no indicator under two types at once. */
export const indicatorTypeMismatch: Rule = {
  meta,
  check: (document) => judgeForms(document, "绩效指标没有读出", (form) => judgeForm(form, document.disclosure.file)),
};
