import { type Indicator, type PerformanceForm, partOf, placesOfWords } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, formLabel, judgeForms } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "indicator-explanation",
  title: "指标说明解释的是该指标",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: GOALS,
};

const FORMULA = /(?:^|[。；，：])([^。；，：=()]{3,20}率)=/;

/** The indicator that an explanation defines by a formula, other than its own; null when it defines its own or none. */
function definedInstead({ title, basis }: Indicator, others: readonly Indicator[]) {
  const match = basis && FORMULA.exec(basis.text);
  const defined = match?.[1];
  if (!basis || !match || !defined || isPartOf(title, defined)) return null;
  const other = others.find((candidate) => candidate.title !== title && isPartOf(candidate.title, defined));
  const at = match.index + match[0].indexOf(defined);
  return other ? { other, defined, words: partOf(basis, at, at + defined.length) } : null;
}

/** Whether a formula's name is an indicator's, with or without 部门 or the like before it. */
function isPartOf(title: string, defined: string): boolean {
  return defined.endsWith(title) || title.endsWith(defined);
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const explained = form.indicators.filter(({ basis }) => basis !== null && FORMULA.test(basis.text));
  const findings: Finding[] = explained.flatMap((indicator) => {
    const wrong = definedInstead(indicator, form.indicators);
    if (!wrong) return [];
    return [
      {
        rule: meta.id,
        severity: meta.severity,
        message: `${formLabel(form)}的“${indicator.title}”所附说明解释的是“${wrong.defined}”`,
        suspects: [...placesOfWords(indicator.name, file), ...placesOfWords(wrong.words, file)],
        evidence: placesOfWords(wrong.other.name, file),
        likeliest: `说明“${indicator.title}”的计算方法`,
        basis: meta.basis,
        key: indicator.title,
      },
    ];
  });
  return { held: explained.length - findings.length, findings };
}

/** The formula in an indicator's explanation defines this indicator, not another one of the form. */
export const indicatorExplanation: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "指标说明没有写出计算公式", (form) => judgeForm(form, document.disclosure.file)),
};
