import { type Block, joinTexts, type SourcedText, sourcedText } from "../../disclosure/index.ts";
import { headingLevel } from "../heading-form.ts";
import { splitAtGaps, textOfLine } from "./lines.ts";
import type { Line } from "./types.ts";

/** A line of running text with its place on the page. */
export interface TextLine {
  readonly source: SourcedText;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** The edges between which the running text of a page stands. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

function sizeOf({ glyphs }: Line): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
}

/** The lines of text of a page, parts that stand far apart on one line being lines of their own. */
export function textLines(lines: readonly Line[], page: number): TextLine[] {
  return lines.flatMap((line) =>
    splitAtGaps(line).flatMap((part) => {
      const text = textOfLine(part).trim();
      if (text === "") return [];
      const { left, right, top, bottom } = part;
      const source = sourcedText(text, { page, box: { left, right, top, bottom } });
      return [{ source, left, right, top, bottom, size: sizeOf(part) }];
    }),
  );
}

/** Where the running text of a document stands: most lines begin at its left edge, full lines end at its right one. */
export function measureOf(lines: readonly TextLine[]): Measure {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const at = (values: readonly number[], part: number) => values[Math.floor((values.length - 1) * part)] ?? 0;
  return { left: at(lefts, 0.15), right: at(rights, 0.85) };
}

const ENDS = /[。；！？：;!?]["”’）)]?$/;
const ITEM =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、](?!\d)|\d{1,2}[)）]|[①-⑳]|注[:：]|备注[:：]|附件?[\d:：])/;
/** Lines around a table that are each a line of their own: its title, and whose figures in which unit it holds. */
const TABLE_TITLE = /表(?:[（(][^（()）]*[)）])?$/;
const TABLE_LINE =
  /^(?:金额)?(?:单位名称|编制单位|编制部门|填报单位|预算单位|部门名称|部门|单位)(?:[（(][^)）]{1,6}[)）])?\s*[:：]/;
const INDENT = 1.2;
const SHORT = 2.5;

/** A line that ends inside a bracket goes on below, also where it is centred. */
function isOpenBracket(text: string): boolean {
  return (
    Math.max(text.lastIndexOf("（"), text.lastIndexOf("(")) > Math.max(text.lastIndexOf("）"), text.lastIndexOf(")"))
  );
}

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(last: TextLine, line: TextLine, measure: Measure): boolean {
  if (ITEM.test(line.source.text) || TABLE_LINE.test(line.source.text)) return false;
  if (isOpenBracket(last.source.text) && line.top > last.top) return line.top - last.bottom < 2 * line.size;
  if (TABLE_TITLE.test(last.source.text) || TABLE_LINE.test(last.source.text)) return false;
  const full = last.right > measure.right - SHORT * last.size;
  const indented = line.left > measure.left + INDENT * line.size;
  const far = line.top - last.bottom > 1.6 * Math.max(line.size, last.size) || line.top < last.top;
  const sameSize = Math.abs(line.size - last.size) < 1.5;
  if (!sameSize) return false;
  if (full && !indented && !ENDS.test(last.source.text)) return !far || line.top < last.top;
  return full && !indented && !far;
}

/** A paragraph while its lines are gathered; it may go on over the end of the page. */
export class ParagraphBuilder {
  private lines: TextLine[] = [];
  private readonly measure: Measure;
  readonly blocks: Block[] = [];

  constructor(measure: Measure) {
    this.measure = measure;
  }

  add(line: TextLine): void {
    const last = this.lines.at(-1);
    const heading = last !== undefined && headingLevel(last.source.text) !== null && this.lines.length === 1;
    const cutHeading = heading && last.right <= this.measure.right - SHORT * last.size;
    if (last && !cutHeading && goesOn(last, line, this.measure)) this.lines.push(line);
    else {
      this.close();
      this.lines = [line];
    }
  }

  close(): void {
    if (this.lines.length === 0) return;
    const source = joinTexts(this.lines.map((line) => line.source));
    const level = headingLevel(source.text);
    this.blocks.push(level === null ? { type: "paragraph", ...source } : { type: "heading", level, ...source });
    this.lines = [];
  }

  addBlock(block: Block): void {
    this.close();
    this.blocks.push(block);
  }
}
