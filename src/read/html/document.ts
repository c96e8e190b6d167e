import { parse } from "parse5";
import type { Block, Disclosure, ReadingNote, SourcedText } from "../../disclosure/index.ts";
import { gatherContents } from "../contents-run.ts";
import { headingLevel } from "../heading-form.ts";
import { limitsWith, type ReadLimits } from "../limits.ts";
import type { Element } from "./elements.ts";
import { layoutCells } from "./layout-table.ts";
import { Page } from "./page.ts";
import { splitLines } from "./split-lines.ts";
import { hideByClass } from "./style-rules.ts";
import { readTable } from "./table.ts";
import { type Sink, walk } from "./walk.ts";

/** Collects the blocks of a page in order. */
class BlockSink implements Sink {
  readonly blocks: Block[] = [];
  private readonly page: Page;
  private openContents: SourcedText[] | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  readonly line: Sink["line"] = (line, kind) => {
    if (kind.contents) {
      this.addEntries(splitLines(line));
      return;
    }
    this.openContents = null;
    const sources = kind.rank === null ? splitLines(line) : [line.source];
    for (const source of sources) {
      this.page.countParagraph();
      const level = kind.rank ?? headingLevel(source.text);
      this.blocks.push(level === null ? { type: "paragraph", ...source } : { type: "heading", level, ...source });
    }
  };

  readonly table: Sink["table"] = (element: Element) => {
    this.openContents = null;
    const layout = layoutCells(element);
    if (layout) for (const cell of layout) walk(cell, this.page, this);
    else this.blocks.push(...readTable(element, this.page));
  };

  readonly contents: Sink["contents"] = (element: Element) => {
    this.openContents = null;
    const entries: Sink = {
      line: ({ source }) => this.addEntries([source]),
      table: (table) => walk(table, this.page, entries),
      contents: (nav) => walk(nav, this.page, entries),
      place: this.place,
    };
    walk(element, this.page, entries);
    this.openContents = null;
  };

  readonly place = (): string => `段落 ${this.page.nextParagraphNumber}`;

  private addEntries(entries: readonly SourcedText[]): void {
    for (let i = 0; i < entries.length; i += 1) this.page.countParagraph();
    if (this.openContents) this.openContents.push(...entries);
    else {
      this.openContents = [...entries];
      this.blocks.push({ type: "contents", entries: this.openContents });
    }
  }
}

function notesOf(page: Page, blocks: readonly Block[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (blocks.length === 0) notes.push({ code: "noText", message: "网页里没有读到文字，正文可能是图片或由脚本生成。" });
  if (page.strangeMarks > 0) {
    notes.push({ code: "strangeMarks", message: `有 ${page.strangeMarks} 处数字标识无法识别，已按普通文字读取。` });
  }
  return notes;
}

/**
 * Reads a web page into the document model: headings, paragraphs, contents (`nav`, Word's MsoToc lines, lines below
 * 目录), tables with spans and header rows, and the concepts of marked figures. Scripts, styles, comments, hidden and
 * deleted text are left out; a site's menu too. Every run of characters keeps its line and column in `html`; what an
 * entity stands for keeps the line and the place in the document.
 * @throws ReadError when the page is nested deeper, or its tables have more cells, than the limits allow
 */
export function readHtml(html: string, file: string, chosen: Partial<ReadLimits> = {}): Disclosure {
  const page = new Page(html, file, limitsWith(chosen));
  const sink = new BlockSink(page);
  const tree = parse(html, { sourceCodeLocationInfo: true });
  hideByClass(tree);
  walk(tree, page, sink);
  const blocks = gatherContents(sink.blocks);
  const notes = notesOf(page, blocks);
  return notes.length > 0 ? { file, blocks, notes } : { file, blocks };
}
