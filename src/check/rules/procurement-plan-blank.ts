import {
  type PerformanceForm,
  type ProjectMention,
  performanceOf,
  placesOfWords,
  type RowLine,
  rowsOfTable,
  sameName,
  type Understanding,
  type Words,
} from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, judgeForms, NOTHING } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import { matching } from "../performance/same-project.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "procurement-plan-blank",
  title: "项目表的采购计划与政府采购预算表一致",
  category: "completeness",
  severity: "warning",
  basis: GOALS,
};

/** The names of the projects that the procurement table buys for, with their cells. */
function purchasesOf({ disclosure, tables }: Understanding): Words[] {
  return tables.flatMap(({ block, subject }) => {
    const table = disclosure.blocks[block];
    if (subject !== "procurement" || table?.type !== "table") return [];
    const rows = rowsOfTable(table, block);
    const head = rows.find(({ slots }) => slots.some(({ words }) => /^(?:采购)?项目(?:名称)?$/.test(words.text)));
    const column = head?.slots.find(({ words }) => /^(?:采购)?项目(?:名称)?$/.test(words.text))?.column;
    const below = head ? rows.slice(rows.indexOf(head) + 1) : [];
    return below.flatMap(({ slots }) => slots.find((slot) => slot.column === column)?.words ?? []);
  });
}

/** The label of a procurement plan that lists nothing, or null. */
function blankPlan({ lines }: PerformanceForm): Words | null {
  const rows = lines.filter((line): line is RowLine => line.type === "row");
  const head = rows.findIndex(({ slots }) => slots.some(({ words }) => words.text === "品名"));
  if (head < 0) return null;
  const next = rows.slice(head + 1).find(({ slots }) => slots.length > 0);
  const goes = next && !next.slots.some(({ words }) => /目标|绩效|^名称$/.test(words.text));
  if (goes) return null;
  const start = lines.indexOf(rows[head] as RowLine);
  for (const line of lines.slice(Math.max(0, start - 3), start).reverse()) {
    const words = line.type === "row" ? line.slots.map((slot) => slot.words) : [line.words];
    const label = words.find(({ text }) => /采购计划/.test(text));
    if (label) return label;
  }
  return rows[head]?.slots[0]?.words ?? null;
}

function judgeForm(
  form: PerformanceForm,
  purchases: readonly Words[],
  table: readonly ProjectMention[],
  file: string,
): FormVerdict {
  if (!form.name || purchases.length === 0) return NOTHING;
  const own: ProjectMention = { source: "form", name: form.name, amount: form.budget, code: null, body: null };
  const names = [form.name.text, matching(own, table)?.name.text ?? form.name.text];
  const bought = purchases.filter(({ text }) => names.some((name) => sameName(name, text)));
  const hasPlan = form.lines.some(
    (line) => line.type === "row" && line.slots.some(({ words }) => words.text === "品名"),
  );
  if (bought.length === 0 || !hasPlan) return NOTHING;
  const label = blankPlan(form);
  if (!label) return { held: 1, findings: [] };
  const finding: Finding = {
    rule: meta.id,
    severity: meta.severity,
    message: "政府采购预算表列有该项目的采购，项目表的采购计划却是空白",
    suspects: placesOfWords(label, file),
    evidence: bought.flatMap((words) => placesOfWords(words, file)),
    likeliest: "按政府采购预算表填写品名、数量、金额",
    basis: meta.basis,
    key: label.text,
  };
  return { held: 0, findings: [finding] };
}

/** A project that the procurement table buys for lists its purchases in its own form. */
export const procurementPlanBlank: Rule = {
  meta,
  check: (document) => {
    const purchases = purchasesOf(document);
    const table = performanceOf(document).projects.filter(({ source }) => source === "table");
    return judgeForms(document, "项目表没有采购计划栏，或政府采购预算表没有列出项目", (form) =>
      judgeForm(form, purchases, table, document.disclosure.file),
    );
  },
};
