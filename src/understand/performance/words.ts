import { type Place, placesOf, type SourcedText } from "../../disclosure/index.ts";
import { type PlainText, plainText } from "../plain.ts";

/** A run of words of the document: a cell, a paragraph or part of one, in plain text and with its place. */
export interface Words {
  /** In plain text (see `plainText`). */
  readonly text: string;
  readonly source: SourcedText;
  /** Index of the block that it stands in. */
  readonly block: number;
  /** The stretch of the source's own text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_QUOTE = 80;

/** All of a text. */
export function wordsOf(source: SourcedText, block: number): Words {
  const view = plainText(source);
  const { start, end } = view.sourceRange(0, view.text.length);
  return { text: view.text, source, block, start, end };
}

/** The words between two positions of the plain text. */
export function partOf(words: Words, from: number, to: number, view: PlainText = plainText(words.source)): Words {
  const offset = view.text.indexOf(words.text);
  const { start, end } = view.sourceRange(offset + from, offset + to);
  return { ...words, text: words.text.slice(from, to), start, end };
}

/** Where the words stand; of long ones, the beginning. */
export function placesOfWords({ source, start, end }: Words, file: string): Place[] {
  return placesOf(source, file, start, Math.min(end, start + LONGEST_QUOTE));
}
