import { escapeHtml, htmlParts } from "../../write/index.ts";
import { markPassages } from "../marked.ts";
import type { Passage } from "../places/index.ts";
import type { Review, ReviewedProblem } from "../review.ts";

/** A passage that the page shows in the document: the problem, and the identifier that links lead to. */
export interface Anchor {
  readonly id: string;
  readonly reviewed: ReviewedProblem;
  readonly suspect: boolean;
  readonly passage: Passage;
}

/** The passages of all problems that stand in the document. */
export function anchorsOf({ problems, settled }: Review): Anchor[] {
  return [...problems, ...settled].flatMap((reviewed) => {
    const anchors = (passages: readonly Passage[], suspect: boolean) =>
      passages.flatMap((passage, index) =>
        passage.spot
          ? [{ id: `${suspect ? "s" : "e"}${reviewed.number}-${index + 1}`, reviewed, suspect, passage }]
          : [],
      );
    return [...anchors(reviewed.suspects, true), ...anchors(reviewed.evidence, false)];
  });
}

const MARK = /<span class="figure" data-concept="([^"]*)">([^<]*)<\/span>/g;
const RANK = { error: 0, warning: 1, info: 2 } as const;

function numberLinks(suspects: readonly Anchor[]): string {
  const links = suspects.map(
    ({ reviewed: { number, problem } }) =>
      `<a class="badge ${problem.severity}" href="#p${number}" aria-label="问题 ${number}">${number}</a>`,
  );
  return links.length > 0 ? `<sup>${links.join("")}</sup>` : "";
}

function markHtml(text: string, marked: readonly Anchor[], begins: readonly Anchor[], ends: readonly Anchor[]): string {
  const suspects = marked.filter(({ suspect }) => suspect);
  const severities = suspects.map(({ reviewed }) => reviewed.problem.severity);
  const look = severities.sort((left, right) => RANK[left] - RANK[right])[0] ?? "evidence";
  const open = begins.map(({ id }) => `<span id="${id}">`).join("");
  const close = "</span>".repeat(begins.length);
  return `${open}<mark class="${look}">${text}</mark>${close}${numberLinks(ends.filter(({ suspect }) => suspect))}`;
}

/**
 * The document as it was understood, written by the writer of web pages, with the places of the problems marked: what is
 * likely wrong in the colour of its severity with the problem's number behind it, what it is measured against in another.
 */
export function documentHtml({ document }: Review, anchors: readonly Anchor[]): { style: string; main: string } {
  const marked = markPassages(
    document.disclosure,
    anchors.map((value) => ({ passage: value.passage, value })),
  );
  const { style, main } = htmlParts(marked.disclosure);
  const shown = main.replace(MARK, (written: string, concept: string, text: string) => {
    const segment = marked.segmentOf(concept.replaceAll("&amp;", "&"));
    return segment ? markHtml(text, segment.marked, segment.begins, segment.ends) : written;
  });
  return { style, main: shown };
}

/** Text for the page: escaped, control characters as blanks. */
export function text(raw: string): string {
  return escapeHtml(raw.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "));
}
