import { printDecimal, trimDecimal } from "../../amount/index.ts";
import { type Indicator, type PerformanceForm, performanceOf, placesOfWords } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { formKey, formLabel, isFinalAccount } from "../performance/forms.ts";
import { EVALUATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "weights-sum",
  title: "指标权重之和等于规定的总分",
  category: "accuracy",
  severity: "warning",
  basis: EVALUATION,
};

/** Ten or twenty points may be kept for the execution rate of the budget (预算执行率). */
const USUAL_TOTALS: readonly number[] = [100, 90, 80];
const SCALE = 100;

interface Weighed {
  readonly form: PerformanceForm;
  readonly indicators: readonly Indicator[];
  /** In hundredths of a point. */
  readonly sum: number;
}

function weighedSets(form: PerformanceForm): Weighed[] {
  if (form.unreadRows > 0) return [];
  const sets = new Map<number, Indicator[]>();
  for (const indicator of form.indicators) {
    sets.set(indicator.set, [...(sets.get(indicator.set) ?? []), indicator]);
  }
  return [...sets.values()].flatMap((indicators): Weighed[] => {
    if (indicators.length < 3 || indicators.some(({ weight }) => weight === null)) return [];
    const sum = indicators.reduce(
      (total, { weight }) => total + (weight ? (weight.value.units * SCALE) / 10 ** weight.value.scale : 0),
      0,
    );
    return [{ form, indicators, sum }];
  });
}

/** The total that most of the document's forms agree on; null when no two do. */
function prevailing(sets: readonly Weighed[]): number | null {
  const votes = new Map<number, number>();
  for (const { sum } of sets) votes.set(sum, (votes.get(sum) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] * 2 > sets.length ? best[0] : null;
}

/** A form that a page end cuts may have lost a row to the reading. */
function onOnePage(indicators: readonly Indicator[]): boolean {
  return new Set(indicators.map(({ name }) => name.source.origins[0]?.origin.page)).size === 1;
}

function judge({ form, indicators, sum }: Weighed, common: number | null, file: string): Finding | null {
  const declared = form.declaredWeight === null ? null : form.declaredWeight * SCALE;
  const expected = declared ?? common;
  if (sum === expected || (expected === null && USUAL_TOTALS.some((total) => total * SCALE === sum))) return null;
  if (declared === null && common === null) return null;
  const points = (hundredths: number) => printDecimal(trimDecimal({ units: hundredths, scale: 2 }));
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  return {
    rule: meta.id,
    severity: onOnePage(indicators) ? meta.severity : "info",
    message: `${formLabel(form)}的权重之和为${points(sum)}，应为${points(expected ?? 0)}`,
    suspects: weights.flatMap(({ words }) => placesOfWords(words, file)),
    evidence: [],
    arithmetic: `${weights.map(({ value }) => printDecimal(value)).join(" + ")} = ${points(sum)}`,
    likeliest: points(expected ?? 0),
    basis: meta.basis,
    key: formKey(form),
  };
}

/**
 * The weights of a form's indicators add up to the total that the form declares, or to the one that the document's forms
 * agree on. No total is taken for granted: some regions keep points for the execution rate.
 */
export const weightsSum: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算绩效目标的规则" };
    const { forms } = performanceOf(document);
    const sets = forms.flatMap(weighedSets);
    if (forms.length === 0) return { state: "notApplicable", why: "文件里没有绩效目标表" };
    if (sets.length === 0) return { state: "undecided", missing: "绩效目标表没有列出每个指标的权重" };
    const common = prevailing(sets);
    const findings = sets.flatMap((set) => judge(set, common, document.disclosure.file) ?? []);
    return { state: "judged", held: sets.length - findings.length, findings };
  },
};
