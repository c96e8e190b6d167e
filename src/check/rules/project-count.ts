import {
  describeAmount,
  intervalOf,
  meets,
  type PrintedAmount,
  parseAmountWithUnit,
  sumIntervals,
} from "../../amount/index.ts";
import {
  type PerformanceForm,
  partOf,
  performanceOf,
  placesOfWords,
  type Understanding,
  type Words,
  wordsOf,
} from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { spelledSum } from "../performance/amounts.ts";
import { isFinalAccount } from "../performance/forms.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "project-count",
  title: "文字所说的项目个数、金额与绩效目标表一致",
  category: "accuracy",
  severity: "warning",
  basis: PUBLICATION,
};

interface Statement {
  readonly count: number;
  readonly amount: PrintedAmount | null;
  readonly words: Words;
}

const STATEMENT =
  /(?:财政拨款项目|绩效目标的项目(?:共)?)(\d{1,3})个(?:，涉及(?:项目)?预算(?:金额|资金)(\d[\d,]*(?:\.\d+)?(?:万元|元)))?/g;
/** The text must say that every project has its form here; a body may publish the forms of some projects only. */
const ALL_BELOW = /按项目分别填报|逐个项目|具体情况见下表/;

function statementsIn({ disclosure }: Understanding): Statement[] {
  return disclosure.blocks.flatMap((block, index): Statement[] => {
    if (block.type !== "paragraph" || !/项目/.test(block.text)) return [];
    const words = wordsOf(block, index);
    if (!ALL_BELOW.test(words.text)) return [];
    return [...words.text.matchAll(STATEMENT)].map((match) => ({
      count: Number(match[1]),
      amount: match[2] === undefined ? null : parseAmountWithUnit(match[2]),
      words: partOf(words, match.index, match.index + match[0].length),
    }));
  });
}

function judge(statement: Statement, forms: readonly PerformanceForm[], file: string): Finding | null {
  const budgets = forms.flatMap(({ budget }) => budget ?? []);
  const sum = sumIntervals(budgets.map(({ printed }) => intervalOf(printed)));
  const complete = budgets.length === forms.length;
  const sameSum = !statement.amount || !complete || meets(sum, intervalOf(statement.amount));
  if (statement.count === forms.length && sameSum) return null;
  const money = statement.amount && !sameSum ? `、金额${describeAmount(statement.amount)}` : "";
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `文字说有${statement.count}个项目${money}，绩效目标表有${forms.length}个项目`,
    suspects: placesOfWords(statement.words, file),
    evidence: forms.flatMap(({ name }) => (name ? placesOfWords(name, file) : [])),
    ...(complete && budgets.length > 0 ? { arithmetic: spelledSum(budgets.map(({ printed }) => printed)) } : {}),
    basis: meta.basis,
    key: `${statement.count}`,
  };
}

/** Where the text says how many projects there are and that each has its form, the forms are as many and add up. */
export const projectCount: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算绩效目标的规则" };
    const statements = statementsIn(document).filter(({ count }) => count > 0);
    if (statements.length === 0) return { state: "notApplicable", why: "文字没有说明项目都附有绩效目标表" };
    const forms = performanceOf(document).forms.filter(({ kind }) => kind === "project");
    if (forms.length === 0) return { state: "undecided", missing: "项目绩效目标表没有在文件里找到" };
    const findings = statements.flatMap((statement) => judge(statement, forms, document.disclosure.file) ?? []);
    return { state: "judged", held: statements.length - findings.length, findings };
  },
};
