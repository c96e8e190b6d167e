import { parseAmount, parseNumeral, unitNamed } from "../../amount/index.ts";
import type { Concept } from "../../concept/index.ts";
import { type Figure, type Place, type Printed, placesOf, type SourcedText } from "../../disclosure/index.ts";
import { type PlainText, plainText } from "../plain.ts";
import type { AmountToken, PercentToken, Token } from "./tokens.ts";

const PHRASE_END = /[，；。：、元%]/;

/** A paragraph under the grammar: its plain text, and the way back from there to the places of the file. */
export class ParagraphText {
  readonly source: SourcedText;
  readonly block: number;
  private readonly file: string;
  private readonly plain: PlainText;

  constructor(source: SourcedText, block: number, file: string) {
    this.source = source;
    this.block = block;
    this.file = file;
    this.plain = plainText(source);
  }

  get text(): string {
    return this.plain.text;
  }

  places(start: number, end: number): Place[] {
    const range = this.plain.sourceRange(start, end);
    return placesOf(this.source, this.file, range.start, range.end);
  }

  /** The words between two tokens; from the start of the text where there is no left one. */
  between(left: Token | undefined, right: Token): string {
    return this.text.slice(left?.end ?? 0, right.start);
  }

  /** The words that end at a position, back to the nearest punctuation, unit or percent sign. */
  phraseEndingAt(position: number): string {
    let start = position;
    while (start > 0 && !PHRASE_END.test(this.text[start - 1] as string)) start -= 1;
    return this.text.slice(start, position);
  }

  /** A stretch of the original text, for quoting. */
  original(start: number, end: number): SourcedText {
    const range = this.plain.sourceRange(start, end);
    return { text: this.source.text.slice(range.start, range.end), origins: [] };
  }

  /** The figure that an amount prints; null where the numeral cannot be read. The unit is not part of its place. */
  amount(token: AmountToken, concept: Concept, words: string): Figure | null {
    const unit = unitNamed(token.unit);
    const printed = unit && parseAmount(token.numeral, unit);
    if (!printed) return null;
    return this.figure(concept, { type: "amount", ...printed }, token.start, token.end - token.unit.length, words);
  }

  /** The figure that a percentage prints, its sign included. */
  percent(token: PercentToken, concept: Concept, words: string): Figure | null {
    const numeral = parseNumeral(token.numeral);
    if (!numeral) return null;
    const value = { units: numeral.units, scale: numeral.scale };
    return this.figure(concept, { type: "percent", value }, token.start, token.end, words);
  }

  private figure(concept: Concept, printed: Printed, start: number, end: number, words: string): Figure {
    const range = this.plain.sourceRange(start, end);
    return {
      concept,
      printed,
      site: { block: this.block, start: range.start, end: range.end },
      places: this.places(start, end),
      evidence: words === "" ? {} : { measure: `“${words}”` },
    };
  }
}
