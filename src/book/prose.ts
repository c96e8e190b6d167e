import { type Concept, ConceptSyntaxError, parseConcept } from "../concept/index.ts";

/** A run of prose: words, or a slot where a figure of the book is printed. */
export type ProsePart = { readonly words: string } | { readonly concept: Concept };

const SLOT = /\{\{([^{}]*)\}\}/g;

/**
 * Splits prose into words and slots. A slot is a canonical concept in double braces, `{{concept/v1?kind=level&nature=project}}`.
 * @throws ConceptSyntaxError for a slot that is no concept.
 */
export function parseProse(text: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > end) parts.push({ words: text.slice(end, match.index) });
    parts.push({ concept: parseConcept((match[1] ?? "").trim()) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ words: text.slice(end) });
  return parts;
}

const DIGITS = "[\\d０-９〇零一二两三四五六七八九十百千]";
const LITERAL_AMOUNTS = [
  new RegExp(`${DIGITS}[\\d０-９,，.．_\\s〇零一二两三四五六七八九十百千万]*(?:亿|万|千|百)?元`),
  /[\d０-９][\d０-９.．]*\s*[%％]/,
  /百分之[\d０-９〇零一二两三四五六七八九十百千点.]+/,
];

/** The first amount or percentage that prose spells out instead of leaving it to a slot; null when there is none. */
export function literalAmount(text: string): string | null {
  const words = text.replace(SLOT, "□");
  for (const pattern of LITERAL_AMOUNTS) {
    const found = pattern.exec(words);
    if (found) return found[0];
  }
  return null;
}

/** What is wrong with a piece of prose, in Chinese; null when nothing is. */
export function proseProblem(text: string): string | null {
  const amount = literalAmount(text);
  if (amount !== null) return `文字里写了数额“${amount}”：数额只能由账本算出，请改用口径占位`;
  try {
    parseProse(text);
    return null;
  } catch (error) {
    if (error instanceof ConceptSyntaxError) return error.message;
    throw error;
  }
}
