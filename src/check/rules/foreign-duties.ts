import { knownShare } from "../../perform/index.ts";
import { type Indicator, type PerformanceForm, placesOfWords, type Understanding } from "../../understand/index.ts";
import type { Finding, Severity } from "../finding.ts";
import { type FormVerdict, formKey, formLabel, judgeForms, NOTHING } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import { textBeside, textWithin } from "../performance/shared-words.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "foreign-duties",
  title: "绩效指标属于本部门、本项目的职责",
  category: "accuracy",
  counts: "passages",
  severity: "warning",
  basis: GOALS,
};

/** Indicators that a region sets alike for all bodies, and those on satisfaction and cost, say nothing of duties. */
const NOT_OF_DUTIES = /投入|管理|满意度|成本|过程|运行成本|效率/;
/** Above this share of known words an indicator is at home. */
const FOREIGN = 0.35;
const ENOUGH_INDICATORS = 5;
/** Characters below which a document says too little of its duties to judge by. */
const ENOUGH_TEXT = 500;

function substantive({ indicators }: PerformanceForm): Indicator[] {
  return indicators.filter(({ level1, level2 }) => !NOT_OF_DUTIES.test(level1) && !/满意度|成本/.test(level2));
}

function finding(
  form: PerformanceForm,
  indicators: readonly Indicator[],
  severity: Severity,
  says: string,
  group: string,
  file: string,
): Finding {
  return {
    rule: meta.id,
    severity,
    message: `${formLabel(form)}的指标${says}：${indicators.map(({ title }) => `“${title}”`).join("、")}`,
    suspects: indicators.flatMap(({ name }) => placesOfWords(name, file)),
    evidence: [],
    likeliest: "按本部门、本项目的职责和任务设置指标",
    basis: meta.basis,
    key: `${formKey(form)}|${group}`,
  };
}

/** All duties of a department's form are foreign, or none is: single unknown words prove nothing. */
function judgeDepartment(form: PerformanceForm, document: Understanding): FormVerdict {
  const indicators = substantive(form);
  if (indicators.length < ENOUGH_INDICATORS) return NOTHING;
  const text = textBeside(form, document);
  if (text.length < ENOUGH_TEXT) return NOTHING;
  const atHome = indicators.some(({ title }) => (knownShare(title, text) ?? 0) > FOREIGN);
  if (atHome) return { held: 1, findings: [] };
  const groups = [...new Set(indicators.map(({ level2 }) => level2))];
  const { file } = document.disclosure;
  const says = "与文件其他部分所说的职责、任务没有共同的内容";
  return {
    held: 0,
    findings: groups.map((group) =>
      finding(
        form,
        indicators.filter(({ level2 }) => level2 === group),
        meta.severity,
        says,
        group,
        file,
      ),
    ),
  };
}

/** Characters below which a form says too little of its project. */
const ENOUGH_OWN_TEXT = 100;

function isForeignProject(form: PerformanceForm): readonly Indicator[] | null {
  const indicators = form.indicators.filter(
    ({ level2, period }) => /^(?:数量|质量)$/.test(level2) && period !== "long",
  );
  const text = textWithin(form);
  if (indicators.length < 2 || text.length < ENOUGH_OWN_TEXT) return null;
  const shares = indicators.flatMap(({ title }) => knownShare(title, text) ?? []);
  return shares.length === indicators.length && shares.every((share) => share === 0) ? indicators : [];
}

function judgeProject(form: PerformanceForm, file: string): FormVerdict {
  const foreign = isForeignProject(form);
  if (foreign === null) return NOTHING;
  if (foreign.length === 0) return { held: 1, findings: [] };
  const says = "与该项目的名称、依据、目标没有共同的内容";
  return { held: 0, findings: [finding(form, foreign, "info", says, "project", file)] };
}

/** The indicators of a form speak of the body's duties and the project's purpose, not of somebody else's. */
export const foreignDuties: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "文件对职责和项目的说明太少，无法对照", (form) =>
      form.kind === "department" ? judgeDepartment(form, document) : judgeProject(form, document.disclosure.file),
    ),
};
