import { describeAmount, intervalOf, meets, printAmount, sumIntervals, unitName } from "../../amount/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import {
  type ProjectMention,
  performanceOf,
  placesOfWords,
  type StatedAmount,
  type Understanding,
} from "../../understand/index.ts";
import type { Finding, Severity } from "../finding.ts";
import { totalOf } from "../performance/amounts.ts";
import { projectTotals } from "../performance/department-totals.ts";
import { isFinalAccount } from "../performance/forms.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import { describeFigure, placesOfFigures } from "../relations/describe.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "project-total",
  title: "所列项目之和等于项目支出",
  category: "accuracy",
  severity: "warning",
  basis: PUBLICATION,
};

/** Classified projects are published in no detail (涉密); what is missing is then held to be withheld. */
const WITHHELD = /涉密|不宜公开|不予公开|依法不公开/;

function hasNote({ disclosure }: Understanding): boolean {
  return disclosure.blocks.some((block) =>
    block.type === "table"
      ? block.cells.some(({ text }) => WITHHELD.test(text))
      : block.type !== "contents" && WITHHELD.test(block.text),
  );
}

interface List {
  readonly where: string;
  readonly amounts: readonly StatedAmount[];
}

/** Each project once: a form may be filled in for it in two parts of the document. */
function withoutRepeated(mentions: readonly ProjectMention[]): ProjectMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ name, amount }) => {
    if (!amount) return true;
    const key = `${name.text} ${amount.printed.fen}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function listsOf(projects: readonly ProjectMention[]): List[] {
  const list = (source: ProjectMention["source"], where: string): List => {
    const mentions = withoutRepeated(projects.filter((mention) => mention.source === source));
    const amounts = mentions.flatMap(({ amount }) => amount ?? []);
    return { where, amounts: amounts.length === mentions.length ? amounts : [] };
  };
  return [list("table", "项目支出表"), list("formList", "整体绩效目标表的项目清单"), list("form", "项目绩效目标表")];
}

type Judgement = { readonly held: true } | { readonly held: false; readonly finding: Finding };

function judge({ where, amounts }: List, totals: readonly Figure[], note: boolean, file: string): Judgement {
  const sum = sumIntervals(amounts.map(({ printed }) => intervalOf(printed)));
  const stated = totals.flatMap((figure) => {
    const amount = amountOf(figure);
    return amount ? [{ figure, interval: intervalOf(amount) }] : [];
  });
  const largest = stated.reduce<(typeof stated)[number] | null>(
    (best, each) => (!best || each.interval.hi > best.interval.hi ? each : best),
    null,
  );
  const blocks = new Set(amounts.map(({ words }) => words.block));
  const inItself = totals.some(({ site }) => blocks.has(site.block));
  const over = largest !== null && sum.lo > largest.interval.hi;
  if (over && inItself) return { held: true };
  if (!largest || stated.some(({ interval }) => meets(interval, sum)) || (note && !over)) return { held: true };
  const { unit, decimals } = amounts[0]?.printed ?? { unit: "tenThousandYuan" as const, decimals: 2 };
  const total = `${printAmount(totalOf(amounts.map(({ printed }) => printed)), { unit, decimals })}${unitName(unit)}`;
  const severity: Severity = over && where === "项目支出表" ? meta.severity : "info";
  return {
    held: false,
    finding: {
      rule: meta.id,
      severity,
      message: `${where}所列项目合计${total}，${over ? "多于" : "少于"}项目支出${describeFigure(largest.figure)}`,
      suspects: placesOfFigures([largest.figure]),
      evidence: amounts.slice(0, 6).flatMap(({ words }) => placesOfWords(words, file)),
      arithmetic: `${amounts.map(({ printed }) => describeAmount(printed)).join(" + ")} = ${total}`,
      basis: meta.basis,
      key: where,
      figures: [largest.figure],
    },
  };
}

/**
 * The listed projects add up to the project expenditure;
 * less is held where the document says that projects are withheld. A list
 * that prints its own total may hold steps between projects and total: its sums are the business of the sums of tables.
 */
export const projectTotal: Rule = {
  meta,
  check: (document) => {
    if (isFinalAccount(document)) return { state: "notApplicable", why: "决算文件不适用预算项目的规则" };
    const lists = listsOf(performanceOf(document).projects).filter(({ amounts }) => amounts.length > 0);
    if (lists.length === 0) return { state: "notApplicable", why: "文件没有逐个列出项目及金额" };
    const totals = projectTotals(document);
    if (totals.length === 0) return { state: "undecided", missing: "项目支出总额没有读出" };
    const note = hasNote(document);
    const judged = lists.map((list) => judge(list, totals, note, document.disclosure.file));
    return {
      state: "judged",
      held: judged.filter(({ held }) => held).length,
      findings: judged.flatMap((judgement) => (judgement.held ? [] : [judgement.finding])),
    };
  },
};
