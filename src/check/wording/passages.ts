import { type Block, type Disclosure, type Place, placesOf, type SourcedText } from "../../disclosure/index.ts";
import { type CompactText, compact } from "./compact.ts";

export type PassageKind = "heading" | "paragraph" | "contents" | "caption" | "cell";

interface Site {
  readonly kind: PassageKind;
  /** Index of the block in the disclosure. */
  readonly block: number;
  /** 0-based position in the grid, of a cell; -1 otherwise. */
  readonly row: number;
  readonly column: number;
}

const LONGEST_QUOTE = 78;

/** One stretch of a document's words: a paragraph, a heading, a line of the contents page, a cell. */
export class Passage {
  readonly kind: PassageKind;
  readonly block: number;
  readonly row: number;
  readonly column: number;
  readonly source: SourcedText;
  /** Without white space and markup; positions count in this text. */
  readonly text: string;
  readonly #file: string;
  readonly #compact: CompactText;

  constructor(file: string, source: SourcedText, { kind, block, row, column }: Site) {
    this.kind = kind;
    this.block = block;
    this.row = row;
    this.column = column;
    this.source = source;
    this.#file = file;
    this.#compact = compact(source.text);
    this.text = this.#compact.text;
  }

  /** Where the characters from `start` to `end` stand in the file; long stretches are cut to what can be quoted. */
  places(start = 0, end = this.text.length): Place[] {
    const [from, to] = this.#compact.sourceRange(start, end);
    return placesOf(this.source, this.#file, from, Math.min(to, from + LONGEST_QUOTE));
  }

  /** The verbatim words from `start` to `end`, layout included. */
  verbatim(start: number, end: number): string {
    return this.source.text.slice(...this.#compact.sourceRange(start, end));
  }
}

/** The same words, wherever they stand. */
export interface Wording {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** The words without the text of the cell numbers: what stands at least twice as a Chinese character. */
const WORDS = /[一-鿿].*[一-鿿]/s;

function passagesOfBlock(file: string, block: Block, index: number): Passage[] {
  const outside = { block: index, row: -1, column: -1 };
  if (block.type === "contents")
    return block.entries.map((entry) => new Passage(file, entry, { kind: "contents", ...outside }));
  if (block.type !== "table") return [new Passage(file, block, { kind: block.type, ...outside })];
  const caption = block.caption ? [new Passage(file, block.caption, { kind: "caption", ...outside })] : [];
  const cells = block.cells.filter(({ text }) => text !== "");
  return [
    ...caption,
    ...cells.map((cell) => new Passage(file, cell, { kind: "cell", block: index, row: cell.row, column: cell.column })),
  ];
}

interface Words {
  readonly passages: readonly Passage[];
  readonly wordings: readonly Wording[];
  readonly all: string;
}

const known = new WeakMap<Disclosure, Words>();

function wordingsIn(passages: readonly Passage[]): Wording[] {
  const grouped = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (!WORDS.test(passage.text)) continue;
    const same = grouped.get(passage.text);
    if (same) same.push(passage);
    else grouped.set(passage.text, [passage]);
  }
  return [...grouped].map(([text, same]) => ({ text, passages: same }));
}

function wordsOf(disclosure: Disclosure): Words {
  const before = known.get(disclosure);
  if (before) return before;
  const passages = disclosure.blocks
    .flatMap((block, index) => passagesOfBlock(disclosure.file, block, index))
    .filter(({ text }) => text !== "");
  const wordings = wordingsIn(passages);
  const words = { passages, wordings, all: wordings.map(({ text }) => text).join("\n") };
  known.set(disclosure, words);
  return words;
}

/** All passages of a document that say anything, in reading order; collected once for all rules. */
export function passagesOf(disclosure: Disclosure): readonly Passage[] {
  return wordsOf(disclosure).passages;
}

/** The different wordings of a document, in the order of their first place; numbers alone are no wording. */
export function wordingsOf(disclosure: Disclosure): readonly Wording[] {
  return wordsOf(disclosure).wordings;
}

/** Every wording once, one a line: for a quick look whether a word occurs at all. */
export function allWordsOf(disclosure: Disclosure): string {
  return wordsOf(disclosure).all;
}

/** Whether a document came from pages (PDF), where line ends and cell borders are guesses of the reading. */
export function isPaged(disclosure: Disclosure): boolean {
  const first = passagesOf(disclosure).find(({ source }) => source.origins.length > 0);
  return first?.source.origins[0]?.origin.page !== undefined;
}
