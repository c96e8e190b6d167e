import { printPercent } from "../../amount/index.ts";
import { growthBetween, printableGrowth, reachesGrowth } from "../../perform/index.ts";
import { type Indicator, type PerformanceForm, placesOfWords } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, formKey, formLabel, judgeForms } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "indicator-growth",
  title: "增长率指标与指标自身的数值相符",
  category: "accuracy",
  severity: "warning",
  basis: GOALS,
};

const GROWTH = /(?:同比)?(?:增长率|增长幅度|增幅|增长比例)$/;
const COUNT = /(?:数量|个数|次数|人数)$/;

/** A name as it stands, without 数量 and the like, and without a closing 数. */
function stems(title: string): string[] {
  return [title, title.replace(COUNT, ""), title.replace(/数$/, "")].filter((stem) => stem.length >= 2);
}

/** The indicator whose own values the growth rate speaks of: the same name without 增长率. */
function counted(rate: Indicator, { indicators }: PerformanceForm): Indicator | undefined {
  const base = stems(rate.title.replace(GROWTH, ""));
  return indicators.find(
    (other) => other.set === rate.set && other !== rate && stems(other.title).some((stem) => base.includes(stem)),
  );
}

function judge(rate: Indicator, form: PerformanceForm, file: string): Finding | boolean | null {
  const own = counted(rate, form);
  const last = own?.prior.at(-1);
  const growth = own?.target && last ? growthBetween(last.target, own.target) : null;
  const reached = growth && rate.target ? reachesGrowth(growth, rate.target) : null;
  if (!own?.value || !rate.value || !last || !growth || reached === null) return null;
  if (reached) return true;
  const finding: Finding = {
    rule: meta.id,
    severity: meta.severity,
    message: `${formLabel(form)}的“${rate.title}”为${rate.value.text}，“${own.title}”上年${last.words.text}、当年${own.value.text}`,
    suspects: [...placesOfWords(own.name, file), ...placesOfWords(own.value, file), ...placesOfWords(rate.value, file)],
    evidence: placesOfWords(last.words, file),
    arithmetic: `${last.words.text} → ${own.value.text}，增长${printPercent(printableGrowth(growth))}`,
    basis: meta.basis,
    key: `${formKey(form)}|${rate.title}`,
  };
  return finding;
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const judged = form.indicators.filter(({ title }) => GROWTH.test(title)).map((rate) => judge(rate, form, file));
  return {
    held: judged.filter((verdict) => verdict === true).length,
    findings: judged.filter((verdict) => typeof verdict === "object" && verdict !== null),
  };
}

/** A growth rate among the indicators agrees with the two years' values of the indicator that is to grow. */
export const indicatorGrowth: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "没有同时列出增长率和两年数值的指标", (form) => judgeForm(form, document.disclosure.file)),
};
