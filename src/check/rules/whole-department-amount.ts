import { describeAmount, intervalOf, meets, parseAmountWithUnit, sumIntervals } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import {
  type FormField,
  partOf,
  performanceOf,
  placesOfWords,
  type StatedAmount,
  type Understanding,
  wordsOf,
} from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { spelledSum } from "../performance/amounts.ts";
import { bodyTotals } from "../performance/department-totals.ts";
import { formAmount } from "../performance/form-amount.ts";
import { isFinalAccount } from "../performance/forms.ts";
import { GOALS } from "../performance/legal-basis.ts";
import { describeFigure, placesOfFigures } from "../relations/describe.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "whole-department-amount",
  title: "整体绩效目标的金额等于部门预算总额",
  category: "accuracy",
  severity: "error",
  basis: GOALS,
};

const IN_TEXT = /整体(?:支出|预算)?绩效目标\d+个，涉及(?:预算)?(?:金额|资金)(\d[\d,]*(?:\.\d+)?(?:万元|元))/;

/** The amount of the whole-department goal as the text states it. */
function inText({ disclosure }: Understanding): StatedAmount[][] {
  return disclosure.blocks.flatMap((block, index): StatedAmount[][] => {
    if (block.type !== "paragraph" && block.type !== "heading") return [];
    if (!/整\s*体/.test(block.text)) return [];
    const words = wordsOf(block, index);
    const match = IN_TEXT.exec(words.text);
    const printed = match?.[1] ? parseAmountWithUnit(match[1]) : null;
    if (!match?.[1] || !printed) return [];
    const to = match.index + match[0].length;
    return [[{ printed, words: partOf(words, to - match[1].length, to) }]];
  });
}

function agrees(parts: readonly StatedAmount[], total: Figure): boolean {
  const amount = amountOf(total);
  return amount !== null && meets(sumIntervals(parts.map(({ printed }) => intervalOf(printed))), intervalOf(amount));
}

/** The totals that the document's tables or sentences state most often: the body's total as the others see it. */
function mostStated(totals: readonly Figure[]): readonly Figure[] {
  const byAmount = new Map<number, Figure[]>();
  for (const figure of totals) {
    const amount = amountOf(figure);
    if (amount && amount.fen !== 0) byAmount.set(amount.fen, [...(byAmount.get(amount.fen) ?? []), figure]);
  }
  const [best] = [...byAmount.values()].sort((a, b) => b.length - a.length);
  return best ?? [];
}

function findingOf(parts: readonly StatedAmount[], totals: readonly Figure[], file: string): Finding | null {
  const [total] = totals;
  if (!total) return null;
  const printed = parts.map((part) => part.printed);
  const expected = describeFigure(total);
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `整体绩效目标的金额为${spelledSum(printed)}，部门预算总额为${expected}`,
    suspects: parts.flatMap(({ words }) => placesOfWords(words, file)),
    evidence: placesOfFigures(totals.slice(0, 4)),
    likeliest: expected,
    basis: meta.basis,
    key: printed.map(describeAmount).join(),
    figures: [total],
  };
}

/** Whether a form is that of the body proper (本级) within a department. */
function isPartOfBody({ id, value }: FormField): boolean {
  return id === "bodyName" && /本级/.test(value?.text ?? "");
}

/** How often a total must be stated before it is held against the form. */
const CERTAIN = 3;

/**
 * The amount of the whole-department goal, in its form and in the text, is the total of the department's budget, with or
 * without the special funds (专项资金) that have forms of their own.
 */
export const wholeDepartmentAmount: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算绩效目标的规则" };
    const { forms } = performanceOf(document);
    const departments = forms.filter(({ kind }) => kind === "department");
    const funds = forms.flatMap(({ kind, budget }) => (kind === "specialFund" && budget ? [budget] : []));
    const own = departments.length === 1 ? departments.filter(({ fields }) => !fields.some(isPartOfBody)) : [];
    const stated = [...own.map(formAmount), ...inText(document)].filter((parts) => parts.length > 0);
    if (stated.length === 0) return { state: "notApplicable", why: "文件没有写明整体绩效目标的金额" };
    const totals = bodyTotals(document);
    const usual = mostStated(totals);
    if (usual.length < CERTAIN) return { state: "undecided", missing: "部门预算总额没有可靠地读出" };
    const wrong = stated.filter(
      (parts) => !totals.some((total) => agrees(parts, total) || agrees([...parts, ...funds], total)),
    );
    return {
      state: "judged",
      held: stated.length - wrong.length,
      findings: wrong.flatMap((parts) => findingOf(parts, usual, document.disclosure.file) ?? []),
    };
  },
};
