import { describeAmount } from "../../amount/index.ts";
import { type PerformanceForm, placesOfWords } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type Choice, choicesIn } from "../performance/choices.ts";
import { type FormVerdict, formKey, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { historyOf } from "../performance/history.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "one-off-with-history",
  title: "一次性项目没有往年的预算和指标值",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: GOALS,
};

function tickedOneOff(form: PerformanceForm): Choice | undefined {
  const words = form.fields.find(({ id }) => id === "frequency")?.value;
  return words ? choicesIn(words).find(({ label, ticked }) => ticked && /一次性/.test(label)) : undefined;
}

function budgetsBefore(form: PerformanceForm, year: number) {
  const words = form.fields.find(({ id }) => id === "history")?.value;
  return words ? historyOf(words).entries.filter((entry) => entry.year < year && entry.amount.fen > 0) : [];
}

function judgeForm(form: PerformanceForm, year: number, file: string): FormVerdict {
  const choice = tickedOneOff(form);
  if (!choice) return NOTHING;
  const budgets = budgetsBefore(form, year);
  const first = budgets[0];
  if (first) {
    const finding: Finding = {
      rule: meta.id,
      severity: meta.severity,
      message: `${formLabel(form)}勾选为一次性项目，${first.year}年却已有预算或支出${describeAmount(first.amount)}`,
      suspects: placesOfWords(choice.words, file),
      evidence: budgets.flatMap(({ words }) => placesOfWords(words, file)),
      likeliest: "勾选常年性或延续性项目",
      basis: meta.basis,
      key: `${formKey(form)}|budget`,
    };
    return { held: 0, findings: [finding] };
  }
  const valued = form.indicators.filter(({ prior }) => prior.length > 0);
  if (valued.length === 0) return { held: 1, findings: [] };
  const finding: Finding = {
    rule: meta.id,
    severity: meta.severity,
    message: `${formLabel(form)}勾选为一次性项目，指标却填有往年的值`,
    suspects: valued.slice(0, 3).flatMap(({ prior }) => prior.flatMap(({ words }) => placesOfWords(words, file))),
    evidence: placesOfWords(choice.words, file),
    likeliest: "往年的值留空",
    basis: meta.basis,
    key: `${formKey(form)}|indicators`,
  };
  return { held: 0, findings: [finding] };
}

/** A project that is ticked as done once has neither budgets nor indicator values of earlier years. */
export const oneOffWithHistory: Rule = {
  meta,
  check: (document) => {
    const { year } = document;
    if (year === null) return { state: "undecided", missing: "预算年度没有读出" };
    return judgeForms(document, "没有勾选为一次性的项目", (form) => judgeForm(form, year, document.disclosure.file));
  },
};
