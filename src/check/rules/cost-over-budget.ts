import { describeAmount, type PrintedAmount } from "../../amount/index.ts";
import { targetMoney } from "../../perform/index.ts";
import { type Indicator, type PerformanceForm, placesOfWords, type StatedAmount } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { sameAmount, spelledSum, totalOf } from "../performance/amounts.ts";
import { type FormVerdict, formKey, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { INDICATORS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "cost-over-budget",
  title: "成本指标不超过项目预算",
  category: "accuracy",
  severity: "error",
  basis: INDICATORS,
};

/** Costs of one of many things (人均, 每次, 单价), shares, and the costs that others bear are no part of the budget. */
const NOT_TOTAL = /人均|每|单位|单价|标准|平均|均价|率|比例|单[个次项件套台]|节约|减少|降低|收入|社会|生态|环境/;
const OTHERS_COST = /社会|生态|环境/;

interface Cost {
  readonly indicator: Indicator;
  readonly amount: PrintedAmount;
}

/** The indicators of a form that state a total amount of the project's own cost. */
function costsOf({ indicators }: PerformanceForm): Cost[] {
  return indicators.flatMap((indicator): Cost[] => {
    const { level1, level2, title, target, certain, period } = indicator;
    const isCost = /成本/.test(level1) || /成本/.test(level2);
    if (!isCost || OTHERS_COST.test(level2) || NOT_TOTAL.test(title) || !certain || period === "long") return [];
    if (!target || (target.operator !== "≤" && target.operator !== "=" && target.operator !== "<")) return [];
    const amount = targetMoney(target);
    return amount ? [{ indicator, amount }] : [];
  });
}

function findingOf(form: PerformanceForm, costs: readonly Cost[], budget: StatedAmount, file: string): Finding {
  const amounts = costs.map(({ amount }) => amount);
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${formLabel(form)}的成本指标${costs.length > 1 ? "合计" : ""}超过项目预算${describeAmount(budget.printed)}`,
    suspects: costs.flatMap(({ indicator }) => (indicator.value ? placesOfWords(indicator.value, file) : [])),
    evidence: placesOfWords(budget.words, file),
    arithmetic: `${spelledSum(amounts)} > ${describeAmount(budget.printed)}`,
    basis: meta.basis,
    key: formKey(form),
  };
}

/** Whether one of the costs may be the sum of others: a total listed beside its parts. */
function holdsATotal(costs: readonly Cost[]): boolean {
  return costs.some(({ amount }, index) => {
    const others = costs.filter((_, other) => other !== index);
    const smaller = others.filter((other) => other.amount.fen < amount.fen).map((other) => other.amount);
    return smaller.length > 1 && totalOf(smaller) >= amount.fen;
  });
}

/** The largest budget that the form states: costs may be those of the project's whole life. */
function limitOf({ budget, wholeBudget }: PerformanceForm): StatedAmount | null {
  if (!budget || !wholeBudget) return budget ?? wholeBudget;
  return wholeBudget.printed.fen > budget.printed.fen ? wholeBudget : budget;
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const costs = costsOf(form);
  const budget = limitOf(form);
  if (form.kind === "department" || costs.length === 0 || !budget || budget.printed.fen === 0) return NOTHING;
  const over = costs.filter(({ amount }) => amount.fen > budget.printed.fen && !sameAmount(amount, budget.printed));
  if (over.length > 0) return { held: 0, findings: over.map((cost) => findingOf(form, [cost], budget, file)) };
  const parts = costs.filter(({ amount }) => !sameAmount(amount, budget.printed));
  const sum = totalOf(parts.map(({ amount }) => amount));
  if (sum <= budget.printed.fen || holdsATotal(parts)) return { held: 1, findings: [] };
  return { held: 0, findings: [findingOf(form, parts, budget, file)] };
}

/**
 * Cost indicators that are total amounts of the project's own cost stay within its budget, each and together. An indicator
 * equal to the budget is the total of the others; unit costs, rates, and social or ecological costs are left out.
 */
export const costOverBudget: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "成本指标没有可以与项目预算相比的总额", (form) => judgeForm(form, document.disclosure.file)),
};
