import { describeAmount, percentage, printAmount, unitName } from "../../amount/index.ts";
import { type PerformanceForm, placesOfWords, type StatedAmount } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { addsUp, spelledSum, totalOf } from "../performance/amounts.ts";
import { detailListOf, listedAmounts } from "../performance/breakdown.ts";
import { type FormVerdict, formKey, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "project-breakdown-sum",
  title: "项目的分项金额之和等于项目预算",
  category: "accuracy",
  severity: "error",
  basis: PUBLICATION,
};

/** Parts that come to less or more than this percentage of the budget are parts of something else. */
const LEAST_SHARE = 33;
const GREATEST_SHARE = 300;

function judge(form: PerformanceForm, where: string, parts: readonly StatedAmount[], file: string): FormVerdict {
  const { budget } = form;
  if (!budget || parts.length === 0) return NOTHING;
  const printed = parts.map((part) => part.printed);
  if (addsUp(printed, budget.printed)) return { held: 1, findings: [] };
  if (form.wholeBudget && addsUp(printed, form.wholeBudget.printed)) return { held: 1, findings: [] };
  const share = percentage(totalOf(printed), budget.printed.fen, 0);
  if (!share || share.units < LEAST_SHARE || share.units > GREATEST_SHARE) return NOTHING;
  const { unit } = budget.printed;
  const decimals = Math.max(...printed.map((part) => part.decimals), budget.printed.decimals);
  const sum = `${printAmount(totalOf(printed), { unit, decimals })}${unitName(unit)}`;
  const finding: Finding = {
    rule: meta.id,
    severity: meta.severity,
    message: `${formLabel(form)}的${where}合计${sum}，项目预算为${describeAmount(budget.printed)}`,
    suspects: parts.flatMap(({ words }) => placesOfWords(words, file)),
    evidence: placesOfWords(budget.words, file),
    arithmetic: `${spelledSum(printed)} = ${sum}`,
    basis: meta.basis,
    key: `${formKey(form)}|${where}`,
  };
  return { held: 0, findings: [finding] };
}

function judgeForm(form: PerformanceForm, file: string): FormVerdict {
  const basis = form.fields.find(({ id }) => id === "basis")?.value;
  const listed = basis ? listedAmounts(basis) : null;
  const details = detailListOf(form);
  const verdicts = [
    listed ? judge(form, "立项依据所列各项", listed, file) : NOTHING,
    details?.complete
      ? judge(
          form,
          "支出明细",
          details.rows.map(({ amount }) => amount),
          file,
        )
      : NOTHING,
  ];
  return {
    held: verdicts.reduce((sum, { held }) => sum + held, 0),
    findings: verdicts.flatMap(({ findings }) => findings),
  };
}

/** The amounts that a project's form lists, in its grounds or its expenditure items, add up to the project's budget. */
export const projectBreakdownSum: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "项目表没有逐项列出金额", (form) => judgeForm(form, document.disclosure.file)),
};
