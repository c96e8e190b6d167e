import { type PerformanceForm, performanceOf, placesOfWords } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type DetailList, detailListOf } from "../performance/breakdown.ts";
import { type FormVerdict, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "amount-in-wrong-column",
  title: "支出明细的金额填在对应的来源栏",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: PUBLICATION,
};

/** The label of the column that all rows of a list use; null when they differ or have moved. */
function columnUsed(list: DetailList): string | null {
  const labels = list.rows.map(({ column, aligned }) => (aligned ? column : null));
  const used = [...new Set(labels)];
  const column = used.length === 1 ? used[0] : null;
  return list.columns.find((candidate) => candidate.column === column)?.label ?? null;
}

function usualColumn(forms: readonly PerformanceForm[]): string | null {
  const votes = new Map<string, number>();
  for (const form of forms) {
    const list = detailListOf(form);
    for (const { column, aligned } of list?.rows.slice(0, 1) ?? []) {
      const label = aligned ? list?.columns.find((candidate) => candidate.column === column)?.label : undefined;
      if (label) votes.set(label, (votes.get(label) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return best && best[1] >= 3 && best[1] >= all - 1 ? best[0] : null;
}

function judge(form: PerformanceForm, usual: string, file: string): FormVerdict {
  const list = detailListOf(form);
  const used = list && columnUsed(list);
  if (!list || used === null) return NOTHING;
  if (used === usual) return { held: list.rows.length, findings: [] };
  const finding: Finding = {
    rule: meta.id,
    severity: meta.severity,
    message: `${formLabel(form)}的支出明细填在“${used}”栏，其他项目都填在“${usual}”栏`,
    suspects: list.rows.flatMap(({ amount }) => placesOfWords(amount.words, file)),
    evidence: [],
    likeliest: `填入“${usual}”栏`,
    basis: meta.basis,
    key: form.name?.text ?? "",
  };
  return { held: 0, findings: [finding] };
}

/** The amounts of a project's expenditure items stand in the column of their source, as in the document's other forms. */
export const amountInWrongColumn: Rule = {
  meta,
  check: (document) => {
    const usual = usualColumn(performanceOf(document).forms);
    return judgeForms(document, "没有足够的支出明细可以互相对照", (form) =>
      usual === null ? NOTHING : judge(form, usual, document.disclosure.file),
    );
  },
};
