import { type Place, placesOf, type SourcedText } from "../../disclosure/index.ts";
import { type PlainText, plainText } from "../plain.ts";

/** A run of words of the document: a cell, a paragraph or part of one, in plain text and with its place. */
export interface Words {
  /** In plain text (see `plainText`). */
  readonly text: string;
  /** Where the words begin in the source's plain text. */
  readonly at: number;
  readonly source: SourcedText;
  /** Index of the block that it stands in. */
  readonly block: number;
  /** The stretch of the source's own text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_QUOTE = 80;
const VIEWS = new WeakMap<SourcedText, PlainText>();

/** The plain view of a text, made once. */
function viewOf(source: SourcedText): PlainText {
  const known = VIEWS.get(source);
  if (known) return known;
  const view = plainText(source);
  VIEWS.set(source, view);
  return view;
}

/** All of a text. */
export function wordsOf(source: SourcedText, block: number): Words {
  const view = viewOf(source);
  return { text: view.text, at: 0, source, block, ...view.sourceRange(0, view.text.length) };
}

/** The words between two positions of some words' text. */
export function partOf(words: Words, from: number, to: number): Words {
  const range = viewOf(words.source).sourceRange(words.at + from, words.at + to);
  return { ...words, ...range, text: words.text.slice(from, to), at: words.at + from };
}

/** Where the words stand; of long ones, the beginning. */
export function placesOfWords({ source, start, end }: Words, file: string): Place[] {
  return placesOf(source, file, start, Math.min(end, start + LONGEST_QUOTE));
}
