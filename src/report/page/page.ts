import { documentLine, SEVERITIES } from "../../check/index.ts";
import { noteSentences } from "../../disclosure/index.ts";
import type { Review } from "../review.ts";
import { disclosureName, fileName, SEVERITY_NAMES, unitName } from "../wording/index.ts";
import { type Anchor, anchorsOf, documentHtml, text } from "./document.ts";
import { ledgerHtml } from "./ledger.ts";
import { problemHtml } from "./problem.ts";
import { STYLE } from "./style.ts";

function countsHtml({ problems, result, document }: Review): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = problems.filter(({ problem }) => problem.severity === severity).length;
    return count > 0 ? [`<a class="${severity}" href="#${severity}">${SEVERITY_NAMES[severity]} ${count}</a>`] : [];
  });
  const undecided = result.ledger.filter(({ state }) => state === "undecided").length;
  return [
    ...counts,
    `<span>识别数字 ${document.figures.length} 个</span>`,
    `<span>核对成立的关系 ${result.relationsHeld} 项</span>`,
    ...(undecided > 0 ? [`<a href="#ledger">未能判断 ${undecided} 类</a>`] : []),
  ].join("");
}

function headHtml(review: Review): string {
  const { document } = review;
  const { kind, year, body, disclosure } = document;
  const files = (disclosure.files ?? [disclosure.file]).map(fileName).join("、");
  return [
    '<header class="head" id="top">',
    `<h1>${text(`${unitName(document)}${disclosureName(document)}审核报告`)}</h1>`,
    `<p>${text(documentLine(kind, year, body))}</p>`,
    `<p>${text(files)}</p>`,
    `<div class="counts">${countsHtml(review)}</div>`,
    "</header>",
  ].join("\n");
}

function nothingFound({ document, result }: Review): string {
  const unread = document.figures.length === 0 && result.relationsHeld === 0;
  const said = unread ? "没有识别出数字，金额未作核对。" : "没有发现问题。没有核对的内容见下。";
  return `<p class="${unread ? "notes" : "none"}">${said}</p>`;
}

function problemsHtml(review: Review, anchors: readonly Anchor[]): string {
  const sections = SEVERITIES.flatMap((severity) => {
    const of = review.problems.filter(({ problem }) => problem.severity === severity);
    if (of.length === 0) return [];
    const cards = of.map((reviewed) => problemHtml(reviewed, anchors, review));
    return [`<section id="${severity}"><h2>${SEVERITY_NAMES[severity]} ${of.length} 个</h2>`, ...cards, "</section>"];
  });
  const settled = review.settled.map((reviewed) => problemHtml(reviewed, anchors, review));
  return [
    ...(sections.length > 0 ? sections : [nothingFound(review)]),
    ...(settled.length > 0
      ? [`<section><h2>已豁免或者有争议 ${settled.length} 个</h2>`, ...settled, "</section>"]
      : []),
  ].join("\n");
}

function notesHtml({ document }: Review): string {
  const sentences = noteSentences(document.disclosure.notes ?? []);
  if (sentences.length === 0) return "";
  return `<section class="notes"><h2>读取时注意到</h2>${sentences.map((each) => `<p>${text(each)}</p>`).join("")}</section>`;
}

/**
 * Writes the report on a document as one self-contained page, without script and loading nothing: the document with its
 * places marked, beside it the problems, one card for each cause, and what was checked and what was not. The same review
 * gives the same text.
 */
export function reportPage(review: Review): string {
  const anchors = anchorsOf(review);
  const { style, main } = documentHtml(review, anchors);
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${text(`${unitName(review.document)}审核报告`)}</title>`,
    `<style>\n${style}\n${STYLE}\n</style>`,
    "</head>",
    "<body>",
    headHtml(review),
    '<div class="sides">',
    '<div class="panel" tabindex="0" role="region" aria-label="问题">',
    notesHtml(review),
    problemsHtml(review, anchors),
    ledgerHtml(review.result.ledger),
    "</div>",
    '<main aria-label="公开文本">',
    main,
    "</main>",
    "</div>",
    '<a class="to-top" href="#top">回到问题</a>',
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
