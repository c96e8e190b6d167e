import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding, Outcome, Severity } from "../finding.ts";
import { agree } from "../relations/agreement.ts";
import { describeFigure, nameOfFigure, placesOfFigures } from "../relations/describe.ts";
import { equality } from "../relations/equations.ts";
import { figuresAbout } from "../relations/other-document.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { notUsable } from "../sources.ts";

const meta: RuleMeta = {
  id: "previous-year-column",
  title: "表中的上年数等于上年公开的数",
  category: "accuracy",
  severity: "warning",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

/** 上年结转 and 上年资金余额 are money of this year's budget, not figures of last year's. */
const REMAINDER = /余额|结转|结余/;

/** The figures of the document's tables that are about the year before it. */
function lastYearFigures({ tables, year }: Understanding): Figure[] {
  if (year === null) return [];
  return tables.flatMap(({ figures }) =>
    figures.filter((figure) => {
      const { concept, evidence } = figure;
      if (concept.kind !== "level" || concept.year !== String(year - 1) || !amountOf(figure)) return false;
      return !REMAINDER.test(`${evidence.year ?? ""}${evidence.measure ?? ""}`);
    }),
  );
}

const RESTATED = /可比口径|同口径|(?:机构|职能|职责)[^。；]{0,12}(?:改革|调整|划转)[^。；]{0,30}(?:上年|调整)/;

/** Whether the text says that last year's figures were made comparable: then they need not be those published. */
function isRestated({ disclosure: { blocks } }: Understanding): boolean {
  return blocks.some((block) => block.type === "paragraph" && RESTATED.test(block.text));
}

const FEW = 3;

function findingOf(figure: Figure, published: Figure, severity: Severity): Finding {
  return {
    rule: meta.id,
    severity,
    message: `表中的上年数与上年公开的不一致：${nameOfFigure(figure)}`,
    suspects: placesOfFigures([figure]),
    evidence: placesOfFigures([published]),
    arithmetic: `本文件列 ${describeFigure(figure)}，上年公开 ${describeFigure(published)}`,
    likeliest: `${describeFigure(published)}；如按新口径调整了上年数，应在文中说明`,
    basis: meta.basis,
    key: `${describeFigure(figure)}|${describeFigure(published)}`,
    figures: [figure],
    equation: equality(figure, published, [published]),
  };
}

function judge(document: Understanding, previous: Understanding): Outcome {
  const figures = lastYearFigures(document);
  if (figures.length === 0) return { state: "notApplicable", why: "表格里没有列出上年数" };
  const publishedOf = figuresAbout(document.body, [previous]);
  const pairs = figures.flatMap((figure) => {
    const published = publishedOf(figure.concept);
    return published ? [{ figure, published }] : [];
  });
  if (pairs.length === 0) return { state: "undecided", missing: "上年文件里没有口径相同的数字" };
  const wrong = pairs.filter(({ figure, published }) => !agree(figure, published));
  const held = pairs.length - wrong.length;
  if (wrong.length > FEW && wrong.length > held) {
    return { state: "undecided", missing: "上年数多数与上年公开的不同，可能按新口径调整过，不能逐项判断" };
  }
  const severity = isRestated(document) ? "info" : meta.severity;
  return {
    state: "judged",
    held,
    findings: wrong.map(({ figure, published }) => findingOf(figure, published, severity)),
  };
}

/** What a table gives for last year (上年预算数, 上年决算数) is what was published last year for the same thing. */
export const previousYearColumn: Rule = {
  meta,
  check: (document, sources) => {
    const { previous } = sources;
    if (!previous) {
      const none = "没有提供上年的公开文件，未核对表中的上年数";
      return { state: "undecided", missing: notUsable(sources, "previous", "提供的上年文件", none) };
    }
    if (previous.year === null || document.year !== previous.year + 1) {
      return { state: "undecided", missing: "提供的上年文件不是上一年度的" };
    }
    return judge(document, previous);
  },
};
