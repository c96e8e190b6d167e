import { excerptAt, headOf, type Passage } from "../places/index.ts";
import type { Review, ReviewedProblem } from "../review.ts";
import { CHOICE, SEVERITY_NAMES, waiverWords } from "../wording/index.ts";
import { type Anchor, text } from "./document.ts";

const SHOWN = 6;
const LONGEST_QUOTE = 120;

function quoteHtml({ spot, quote }: Passage, look: string): string {
  if (!spot) return `<q>${text(headOf(quote, LONGEST_QUOTE))}</q>`;
  const { before, words, after } = excerptAt(spot);
  return `<q>${text(before)}<mark class="${look}">${text(headOf(words, LONGEST_QUOTE))}</mark>${text(after)}</q>`;
}

function placeHtml(passage: Passage, anchor: Anchor | undefined, look: string, review: Review): string {
  const where = text(review.whereabouts(passage));
  const shown = where === "" ? "原文" : where;
  const link = anchor ? `<a href="#${anchor.id}">${shown}</a>` : `<span>${shown}</span>`;
  return `<li>${link}${quoteHtml(passage, look)}</li>`;
}

function placesHtml(passages: readonly Passage[], anchors: readonly Anchor[], look: string, review: Review): string {
  const items = passages.map((passage) => {
    const anchor = anchors.find((each) => each.passage === passage);
    return placeHtml(passage, anchor, look, review);
  });
  const list = (of: readonly string[]) => `<ul class="places">${of.join("\n")}</ul>`;
  if (items.length <= SHOWN) return list(items);
  const rest = items.slice(SHOWN);
  return `${list(items.slice(0, SHOWN))}<details><summary>另有 ${rest.length} 处</summary>${list(rest)}</details>`;
}

function fact(name: string, value: string | undefined): string {
  return value === undefined ? "" : `<dt>${name}</dt><dd>${text(value)}</dd>`;
}

/** The advice; corrections of which any one would do as a list, all of them. */
function adviceHtml({ advice, corrections }: ReviewedProblem): string {
  if (corrections.length === 0) return fact("建议", advice.replace(/^建议/, ""));
  const items = corrections.map((each) => `<li>${text(each)}</li>`);
  const [first, rest] = [items.slice(0, SHOWN), items.slice(SHOWN)];
  const more =
    rest.length > 0
      ? `<details><summary>另有 ${rest.length} 种改法</summary><ol start="${SHOWN + 1}">${rest.join("")}</ol></details>`
      : "";
  return `<dt>建议</dt><dd>${CHOICE}：<ol>${first.join("")}</ol>${more}</dd>`;
}

/** A problem as a card: what is wrong, where, measured against what, the arithmetic, the advice, the basis. */
export function problemHtml(reviewed: ReviewedProblem, anchors: readonly Anchor[], review: Review): string {
  const { problem, number, type, suspects, evidence } = reviewed;
  const { severity } = problem;
  const own = anchors.filter((anchor) => anchor.reviewed === reviewed);
  const against =
    evidence.length > 0
      ? `<details><summary>对照 ${evidence.length} 处</summary>${placesHtml(evidence, own, "evidence", review)}</details>`
      : "";
  return [
    `<article class="problem ${severity}" id="p${number}">`,
    `<h3><span class="badge ${severity}">${number}</span>${text(problem.message)}</h3>`,
    placesHtml(suspects, own, severity, review),
    against,
    `<dl>${fact("计算", problem.arithmetic)}${adviceHtml(reviewed)}${fact("依据", problem.basis)}${fact("处理", waiverWords(problem))}</dl>`,
    `<p class="code">${SEVERITY_NAMES[severity]} · ${type} · 问题编号 ${text(problem.id)}</p>`,
    "</article>",
  ].join("\n");
}
