import { describeAmount, parseAmountWithUnit, percentage } from "../../amount/index.ts";
import {
  type PerformanceForm,
  type ProjectMention,
  partOf,
  performanceOf,
  placesOfWords,
  type StatedAmount,
  sameName,
  type Understanding,
  type Words,
} from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { sameAmount } from "../performance/amounts.ts";
import { isFinalAccount } from "../performance/forms.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import { unique } from "../performance/same-project.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "project-amount-mismatch",
  title: "同一项目在各处的预算相同",
  category: "accuracy",
  severity: "error",
  basis: PUBLICATION,
};

interface Comparison {
  readonly name: string;
  readonly suspect: StatedAmount;
  readonly against: StatedAmount;
}

/** 万元 to 元, in percent. */
const TEN_THOUSAND = 1_000_000;

/** Two amounts that differ only because one table is in 元 and was taken for 万元. */
function unitSlip(left: StatedAmount, right: StatedAmount): boolean {
  const ratio = (a: StatedAmount, b: StatedAmount) => percentage(a.printed.fen, b.printed.fen, 0)?.units;
  return ratio(left, right) === TEN_THOUSAND || ratio(right, left) === TEN_THOUSAND;
}

/** Whether all mentions may speak of the same unit's money: no two units are named. */
function oneBody(projects: readonly ProjectMention[]): boolean {
  return new Set(projects.flatMap(({ source, body }) => (source === "table" ? (body ?? []) : []))).size <= 1;
}

const ONE_FUND = /一般公共预算|财政拨款|政府性基金|国有资本/;

/** Whether a mention's table holds the money of one fund only: the project may have more. */
function isPart(mention: ProjectMention, { tables }: Understanding): boolean {
  const title = tables.find(({ block }) => block === mention.name.block)?.title?.text ?? "";
  return mention.source === "table" && ONE_FUND.test(title);
}

function betweenSources(projects: readonly ProjectMention[], document: Understanding): Comparison[] {
  if (!oneBody(projects)) return [];
  const stated = (source: ProjectMention["source"]) =>
    unique(projects.filter((mention) => mention.source === source)).filter(({ amount }) => amount !== null);
  const table = stated("table");
  const reference = table.length > 0 ? table : stated("narrative");
  const sources = (["narrative", "form", "formList"] as const).filter((source) => reference[0]?.source !== source);
  return sources.flatMap(stated).flatMap((mention): Comparison[] => {
    const same = reference.find(({ name }) => sameName(name.text, mention.name.text));
    if (!same?.amount || !mention.amount || unitSlip(same.amount, mention.amount)) return [];
    if (isPart(same, document) && same.amount.printed.fen < mention.amount.printed.fen) return [];
    return [{ name: same.name.text, suspect: mention.amount, against: same.amount }];
  });
}

const ASKED =
  /(?:(20\d\d)年度?)?(?:申请|申报|需要?|安排|预算|合计|共计|总计|共需)[^，。；\d]{0,6}(\d[\d,]*(?:\.\d+)?万元)/g;

/** The one amount in 万元 that a description asks for, where it states no other money. */
function askedFor(words: Words, year: number | null): StatedAmount | null {
  const { text } = words;
  const [match, ...more] = [...text.matchAll(ASKED)];
  if (!match?.[2] || more.length > 0 || (text.match(/元/g)?.length ?? 0) !== 1) return null;
  if (match[1] !== undefined && Number(match[1]) !== year) return null;
  const printed = parseAmountWithUnit(match[2]);
  const to = match.index + match[0].length;
  return printed && { printed, words: partOf(words, to - match[2].length, to) };
}

/** Descriptions of projects beside their budgets: grounds in a form, texts in the list of the department's form. */
function inDescriptions(forms: readonly PerformanceForm[], document: Understanding): Comparison[] {
  const { projects } = performanceOf(document);
  const ofForms = forms.flatMap((form): Comparison[] => {
    const basis = form.fields.find(({ id }) => id === "basis")?.value;
    const suspect = basis && askedFor(basis, document.year);
    return suspect && form.budget && form.name ? [{ name: form.name.text, suspect, against: form.budget }] : [];
  });
  const rows = forms.flatMap(({ lines }) => lines).filter((line) => line.type === "row");
  const ofLists = projects.flatMap(({ source, name, amount }): Comparison[] => {
    const row = source === "formList" ? rows.find(({ slots }) => slots.some(({ words }) => words === name)) : undefined;
    return (row?.slots ?? []).flatMap(({ words }): Comparison[] => {
      const suspect = words === name ? null : askedFor(words, document.year);
      return suspect && amount && suspect.words.source !== amount.words.source
        ? [{ name: name.text, suspect, against: amount }]
        : [];
    });
  });
  return [...ofForms, ...ofLists];
}

function differs({ suspect, against }: Comparison): boolean {
  return !sameAmount(suspect.printed, against.printed);
}

/** Comparisons of which many fail put the reading of a list in doubt, not the document: they are left out. */
function trusted(comparisons: readonly Comparison[]): readonly Comparison[] {
  const failed = comparisons.filter(differs).length;
  return failed > 1 && failed * 3 > comparisons.length ? [] : comparisons;
}

function findingOf({ name, suspect, against }: Comparison, file: string): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `项目“${name}”一处为${describeAmount(suspect.printed)}，另一处为${describeAmount(against.printed)}`,
    suspects: placesOfWords(suspect.words, file),
    evidence: placesOfWords(against.words, file),
    likeliest: describeAmount(against.printed),
    basis: meta.basis,
    key: `${name}|${describeAmount(suspect.printed)}`,
  };
}

/** A project's budget is the same in the project table, the narrative, its form and the descriptions in the forms. */
export const projectAmountMismatch: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算项目的规则" };
    const { forms, projects } = performanceOf(document);
    if (projects.length === 0) return { state: "notApplicable", why: "文件没有列出项目" };
    const comparisons = [...trusted(betweenSources(projects, document)), ...inDescriptions(forms, document)];
    if (comparisons.length === 0) return { state: "undecided", missing: "没有在两处都写明金额的同名项目" };
    const wrong = comparisons.filter(differs);
    return {
      state: "judged",
      held: comparisons.length - wrong.length,
      findings: wrong.map((comparison) => findingOf(comparison, document.disclosure.file)),
    };
  },
};
