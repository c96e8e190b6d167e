import { printConcept } from "../../concept/index.ts";
import type { SourcedText } from "../../disclosure/index.ts";
import { piecesOf, printable } from "../layout/index.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for element content and for quoted attribute values alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** The content of an element that holds a text; marked figures become spans that carry their concept. */
export function inlineHtml(source: SourcedText, marks: boolean): string {
  return piecesOf(source, marks)
    .map(({ text, concept }) => {
      const escaped = escapeHtml(text);
      if (!concept) return escaped;
      return `<span class="figure" data-concept="${escapeHtml(printConcept(concept))}">${escaped}</span>`;
    })
    .join("");
}

/** The attribute that keeps line ends and runs of spaces, for the texts that have them; else nothing. */
export function spaceAttribute(source: SourcedText): string {
  const { text } = printable(source);
  return /^ | $|[\t\n]| {2}/.test(text) ? ' style="white-space:pre-wrap"' : "";
}

/** A whole element around a text. `attributes` begins with a space, or is empty. */
export function textElement(tag: string, attributes: string, source: SourcedText, marks: boolean): string {
  return `<${tag}${attributes}${spaceAttribute(source)}>${inlineHtml(source, marks)}</${tag}>`;
}
