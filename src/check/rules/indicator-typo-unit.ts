import { type PerformanceForm, placesOfWords } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, formLabel, judgeForms } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "indicator-typo-unit",
  title: "指标值的计量单位写得完整",
  category: "hygiene",
  severity: "info",
  basis: GOALS,
};

/** Units that lack a character: 24小/天 stands for 24小时/天, 3工日 for 3个工作日. */
const CUT: readonly (readonly [RegExp, (unit: string) => string])[] = [
  [/^小(?=$|\/)/, (unit) => unit.replace(/^小/, "小时")],
  [/^分(?=\/(?:次|人|天))/, (unit) => unit.replace(/^分/, "分钟")],
  [/^个?工日$/, () => "个工作日"],
  [/^万$/, (unit) => unit],
];

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const findings: Finding[] = [];
  for (const { target, value, title } of form.indicators) {
    if (!target || !value || target.value === null) continue;
    const cut = CUT.find(([pattern]) => pattern.test(target.unit));
    if (!cut) continue;
    const whole = target.text.replace(target.unit, cut[1](target.unit));
    findings.push({
      rule: meta.id,
      severity: meta.severity,
      message: `${formLabel(form)}的“${title}”指标值“${value.text}”的计量单位不完整`,
      suspects: placesOfWords(value, file),
      evidence: [],
      ...(whole === target.text ? {} : { likeliest: whole }),
      basis: meta.basis,
      key: value.text,
    });
  }
  const measured = form.indicators.filter(({ target }) => target?.value != null).length;
  return { held: measured - findings.length, findings };
}

/** The unit behind an indicator's number is a whole word. */
export const indicatorTypoUnit: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "没有带计量单位的指标值", (form) => judgeForm(form, document.disclosure.file)),
};
