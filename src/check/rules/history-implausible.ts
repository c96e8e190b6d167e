import { type Decimal, describeAmount, parseNumeral, percentage, printPercent, sameValue } from "../../amount/index.ts";
import { type PerformanceForm, partOf, placesOfWords, type Words } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, formKey, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { type HistoryEntry, historyOf } from "../performance/history.ts";
import { EVALUATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "history-implausible",
  title: "往年执行和自评的数字合乎情理",
  category: "accuracy",
  counts: "passages",
  severity: "info",
  basis: EVALUATION,
};

interface Context {
  readonly form: PerformanceForm;
  readonly entries: readonly HistoryEntry[];
  readonly file: string;
}

function finding(
  { form, file }: Context,
  message: string,
  suspect: Words,
  evidence: readonly Words[],
  key: string,
): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${formLabel(form)}：${message}`,
    suspects: placesOfWords(suspect, file),
    evidence: evidence.flatMap((words) => placesOfWords(words, file)),
    basis: meta.basis,
    key: `${formKey(form)}|${key}`,
  };
}

function budgetOf(entries: readonly HistoryEntry[], year: number): HistoryEntry | undefined {
  return entries.find((entry) => entry.year === year && entry.kind === "budget");
}

/** All of the year's budget spent in its first months. */
function spentEarly(context: Context): Finding[] {
  return context.entries.flatMap((entry) => {
    const budget =
      budgetOf(context.entries, entry.year) ??
      context.entries.find((other) => other.year === entry.year && other !== entry);
    if (entry.kind !== "partial" || !budget || budget.amount.fen !== entry.amount.fen || entry.amount.fen === 0)
      return [];
    const message = `${entry.year}年头几个月已执行${describeAmount(entry.amount)}，等于全年预算`;
    return [finding(context, message, entry.words, [budget.words], "early")];
  });
}

const SCORE = /(20\d\d)年度?(?:项目)?(?:绩效)?自评得分(\d{1,3}(?:\.\d+)?)分/;
const FULL: Decimal = { units: 100, scale: 0 };
/** Below this share of the budget spent, a full score needs an explanation. */
const LOW = 90;

function score(context: Context, words: Words): Finding[] {
  const match = SCORE.exec(words.text);
  const points = match?.[2] ? parseNumeral(match[2]) : null;
  const year = Number(match?.[1]);
  const budget = budgetOf(context.entries, year);
  const executed = context.entries.find((entry) => entry.year === year && entry.kind === "executed");
  const rate = budget && executed ? percentage(executed.amount.fen, budget.amount.fen, points?.scale ?? 0) : null;
  if (!match || !points || !budget || !executed || !rate) return [];
  const suspect = partOf(words, match.index, match.index + match[0].length);
  const evidence = [executed.words, budget.words];
  if (sameValue(points, rate) && !sameValue(points, FULL)) {
    const message = `自评得分${match[2]}分就是预算执行率${printPercent(rate)}，不是对绩效的评分`;
    return [finding(context, message, suspect, evidence, "score")];
  }
  if (sameValue(points, FULL) && rate.units < LOW * 10 ** rate.scale) {
    return [finding(context, `预算只执行了${printPercent(rate)}，自评却得满分`, suspect, evidence, "full")];
  }
  return [];
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const history = form.fields.find(({ id }) => id === "history")?.value;
  if (!history) return NOTHING;
  const context = { form, file, entries: historyOf(history).entries };
  const evaluation = form.fields.find(({ id }) => id === "evaluation")?.value;
  const findings = [...spentEarly(context), ...(evaluation ? score(context, evaluation) : [])];
  return { held: findings.length === 0 && context.entries.length > 0 ? 1 : 0, findings };
}

/** The figures of past years in a project's form are plausible: no year spent by midsummer, no score that is a rate. */
export const historyImplausible: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "项目表没有写明往年的预算和执行", (form) => judgeForm(form, document.disclosure.file)),
};
