import {
  absFen,
  describeAmount,
  meets,
  negateInterval,
  percentage,
  printAmount,
  printPercent,
  subtractFen,
  subtractIntervals,
  unitName,
} from "../../amount/index.ts";
import { type PerformanceForm, placesOfWords, type Words } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { intervalsTogether } from "../performance/amounts.ts";
import { type FormVerdict, formKey, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { type History, type HistoryChange, historyOf } from "../performance/history.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "change-in-form",
  title: "项目表里的预算变动与两年预算一致",
  category: "accuracy",
  severity: "error",
  basis: PUBLICATION,
};

interface Context {
  readonly form: PerformanceForm;
  readonly history: History;
  readonly file: string;
}

type Part = Omit<Finding, "rule" | "basis" | "key"> & { readonly key: string };

function finding(context: Context, part: Part): Finding {
  return { ...part, rule: meta.id, basis: meta.basis, key: `${formKey(context.form)}|${part.key}` };
}

function budgetOf({ history }: Context, year: number) {
  const budgets = history.entries.filter((entry) => entry.year === year && entry.kind === "budget");
  return budgets.length === 1 || new Set(budgets.map(({ amount }) => amount.fen)).size === 1 ? budgets[0] : undefined;
}

function judgeAmount(context: Context, change: HistoryChange): FormVerdict {
  const current = budgetOf(context, change.baseYear + 1);
  const previous = budgetOf(context, change.baseYear);
  if (!current || !previous) return NOTHING;
  const [stated, now, before] = intervalsTogether([change.amount, current.amount, previous.amount]);
  if (!stated || !now || !before) return NOTHING;
  const real = subtractFen(current.amount.fen, previous.amount.fen);
  if (meets(change.decrease ? negateInterval(stated) : stated, subtractIntervals(now, before))) {
    return { held: 1, findings: [] };
  }
  const style = { unit: change.amount.unit, decimals: Math.max(current.amount.decimals, previous.amount.decimals) };
  const size = `${printAmount(absFen(real), style)}${unitName(style.unit)}`;
  const found = finding(context, {
    severity: "error",
    message: `${formLabel(context.form)}所说的变动额与两年预算之差不符`,
    suspects: placesOfWords(change.words, context.file),
    evidence: [...placesOfWords(current.words, context.file), ...placesOfWords(previous.words, context.file)],
    arithmetic: `${describeAmount(current.amount)} − ${describeAmount(previous.amount)} = ${real < 0 ? "−" : ""}${size}`,
    likeliest: `${real < 0 ? "减少" : "增加"}${size}`,
    key: "amount",
  });
  return { held: 0, findings: [found] };
}

function judgeDenial(context: Context, change: HistoryChange, denial: Words): Finding {
  return finding(context, {
    severity: "error",
    message: `${formLabel(context.form)}既说“${denial.text}”，又说变动${describeAmount(change.amount)}`,
    suspects: placesOfWords(denial, context.file),
    evidence: placesOfWords(change.words, context.file),
    likeliest: `删去“${denial.text}”`,
    key: "denial",
  });
}

/** By how many tenths of a point a cut may leave the stated range before it is called outside. */
const MARGIN = 10;

function judgeRange(context: Context, change: HistoryChange): FormVerdict {
  const { reductionRange: range, amount } = change;
  const previous = budgetOf(context, change.baseYear);
  const percent = range && previous && change.decrease ? percentage(amount.fen, previous.amount.fen, 1) : null;
  if (!range || !previous || !percent) return NOTHING;
  const inside = percent.units >= range.from * 10 - MARGIN && percent.units <= range.to * 10 + MARGIN;
  if (inside) return { held: 1, findings: [] };
  const found = finding(context, {
    severity: "warning",
    message: `${formLabel(context.form)}所说的压减幅度${range.from}%—${range.to}%与实际变动不符`,
    suspects: [...placesOfWords(range.words, context.file), ...placesOfWords(change.words, context.file)],
    evidence: placesOfWords(previous.words, context.file),
    arithmetic: `${describeAmount(amount)} ÷ ${describeAmount(previous.amount)} = ${printPercent(percent)}`,
    key: "range",
  });
  return { held: 0, findings: [found] };
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const words = form.fields.find(({ id }) => id === "history")?.value;
  if (!words) return NOTHING;
  const context = { form, file, history: historyOf(words) };
  const verdicts = context.history.changes.flatMap((change): FormVerdict[] => [
    judgeAmount(context, change),
    judgeRange(context, change),
    change.denial && change.amount.fen !== 0
      ? { held: 0, findings: [judgeDenial(context, change, change.denial)] }
      : { held: 0, findings: [] },
  ]);
  return {
    held: verdicts.reduce((sum, { held }) => sum + held, 0),
    findings: verdicts.flatMap(({ findings }) => findings),
  };
}

/** In a project's form, the stated change of the budget is the difference of the two years' budgets in the same cell. */
export const changeInForm: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "项目表没有写明预算变动额", (form) => judgeForm(form, document.disclosure.file)),
};
