import { parseAmountWithUnit, parseNumeral } from "../../amount/index.ts";
import { type PerformanceForm, placesOfWords, type RowLine } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type FormVerdict, judgeForms, NOTHING } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "empty-fund-source",
  title: "项目资金来源逐项填写",
  category: "completeness",
  severity: "warning",
  basis: GOALS,
};

const SOURCE = /^\d[.、．]?(?:财政拨款|一般公共预算|政府性基金|专户管理|上级|本级|区级|市级|省级|单位自筹|其他资金)/;
const TOTAL = /^(?:当年预算合计|年度资金(?:总额|合计)|资金合计)/;

function statesMoney({ slots }: RowLine): boolean {
  return slots.some(({ words }) => parseNumeral(words.text) !== null || parseAmountWithUnit(words.text) !== null);
}

function judgeForm({ lines }: PerformanceForm, file: string): FormVerdict {
  const rows = lines.filter((line) => line.type === "row");
  const startsWith = (row: RowLine, pattern: RegExp) =>
    row.slots.find(({ words, inherited }) => !inherited && pattern.test(words.text))?.words ?? null;
  const total = rows.find((row) => startsWith(row, TOTAL) !== null && statesMoney(row));
  const sources = rows.filter((row) => startsWith(row, SOURCE) !== null);
  if (!total || sources.length < 2) return NOTHING;
  if (sources.some(statesMoney)) return { held: 1, findings: [] };
  const first = sources[0] && startsWith(sources[0], SOURCE);
  if (!first) return NOTHING;
  const finding: Finding = {
    rule: meta.id,
    severity: meta.severity,
    message: "项目当年预算合计已填，各项资金来源却都是空白",
    suspects: placesOfWords(first, file),
    evidence: total.slots.flatMap(({ words }) => placesOfWords(words, file)),
    likeliest: "按来源填写金额",
    basis: meta.basis,
    key: first.text,
  };
  return { held: 0, findings: [finding] };
}

/** Where a project's form states the year's budget, it says from which sources. */
export const emptyFundSource: Rule = {
  meta,
  check: (document) =>
    judgeForms(document, "项目表没有资金来源栏", (form) => judgeForm(form, document.disclosure.file)),
};
