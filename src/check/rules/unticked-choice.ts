import {
  type FieldId,
  type FormField,
  type PerformanceForm,
  type ProjectMention,
  performanceOf,
  placesOfWords,
} from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type Choice, choicesIn } from "../performance/choices.ts";
import { type FormVerdict, formKey, formLabel, judgeForms } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import { matching } from "../performance/same-project.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "unticked-choice",
  title: "项目表的选项已勾选且与项目编码一致",
  category: "completeness",
  severity: "warning",
  basis: GOALS,
};

const CHOICES: readonly FieldId[] = ["category", "frequency"];
/** The letter behind region, year and department of a project code says the category: T is 特定目标类. */
const SPECIFIC_TARGET = /^\d{8,15}T\d+$/;

function choiceFields(form: PerformanceForm): { field: FormField; choices: Choice[] }[] {
  return form.fields.flatMap((field) => {
    const choices = CHOICES.includes(field.id) && field.value ? choicesIn(field.value) : [];
    return choices.length > 0 ? [{ field, choices }] : [];
  });
}

const isTicked = (choices: readonly Choice[]) => choices.some(({ ticked }) => ticked);

function untickedIn(form: PerformanceForm, forms: readonly PerformanceForm[], file: string): FormVerdict {
  let held = 0;
  const findings: Finding[] = [];
  for (const { field, choices } of choiceFields(form)) {
    if (isTicked(choices)) {
      held += 1;
      continue;
    }
    const usual = forms.some((other) =>
      choiceFields(other).some((filled) => filled.field.id === field.id && isTicked(filled.choices)),
    );
    if (!usual) continue;
    findings.push({
      rule: meta.id,
      severity: meta.severity,
      message: `${formLabel(form)}的“${field.label.text}”一项也没有勾选`,
      suspects: choices.slice(0, 1).flatMap(({ words }) => placesOfWords(words, file)),
      evidence: placesOfWords(field.label, file),
      basis: meta.basis,
      key: `${formKey(form)}|${field.id}`,
    });
  }
  return { held, findings };
}

function againstCode(form: PerformanceForm, table: readonly ProjectMention[], file: string): Finding[] {
  const category = choiceFields(form).find(({ field }) => field.id === "category");
  const ticked = category?.choices.filter((choice) => choice.ticked) ?? [];
  const [only] = ticked;
  if (!only || ticked.length > 1 || !form.name || !/^(?:其他)?运转类/.test(only.label)) return [];
  const own: ProjectMention = { source: "form", name: form.name, amount: form.budget, code: null, body: null };
  const listed = matching(own, table);
  if (!listed?.code || !SPECIFIC_TARGET.test(listed.code.text)) return [];
  return [
    {
      rule: meta.id,
      severity: meta.severity,
      message: "项目绩效目标表勾选“运转类”，项目支出表的项目编码属于特定目标类",
      suspects: placesOfWords(only.words, file),
      evidence: placesOfWords(listed.code, file),
      likeliest: "勾选特定目标类",
      basis: meta.basis,
      key: "category",
    },
  ];
}

/** Lines of boxes have one ticked, where other forms have; the ticked category agrees with the project's code. */
export const untickedChoice: Rule = {
  meta,
  check: (document) => {
    const table = performanceOf(document).projects.filter(({ source }) => source === "table");
    const { file } = document.disclosure;
    return judgeForms(document, "项目表没有勾选项", (form, forms) => {
      const { held, findings } = untickedIn(form, forms, file);
      return { held, findings: [...findings, ...againstCode(form, table, file)] };
    });
  },
};
