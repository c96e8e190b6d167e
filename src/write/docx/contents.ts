import { BookmarkEnd, BookmarkStart, type Paragraph, Tab, TextRun, type XmlComponent } from "docx";
import type { Block, Contents } from "../../disclosure/index.ts";
import { Anchors, contentsLevel, isBlank, printable } from "../layout/index.ts";
import { element } from "./element.ts";
import { fieldEnd, fieldStart } from "./field.ts";
import type { FigureControls } from "./marks.ts";
import { paragraphOf } from "./runs.ts";

/** The headings and tables of a document that its contents lead to, and the bookmarks that stand there. */
export class LinkTargets {
  private readonly anchors: Anchors;
  private readonly targets = new Map<string, number>();
  private readonly names = new Map<number, string>();
  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.anchors = new Anchors(blocks);
    for (const [index, block] of blocks.entries()) {
      if (block.type !== "contents") continue;
      for (const [i, entry] of block.entries.entries()) this.add(`${index},${i}`, printable(entry).text);
    }
  }

  private add(entry: string, text: string): void {
    const target = this.anchors.take(text);
    if (target === undefined) return;
    this.targets.set(entry, target);
    if (!this.names.has(target)) this.names.set(target, `_Toc${String(this.names.size + 1).padStart(9, "0")}`);
  }

  /** The bookmark that an entry leads to, and the level of the heading there (0 for a table). */
  of(block: number, entry: number): { readonly bookmark: string; readonly level: number } | null {
    const target = this.targets.get(`${block},${entry}`);
    const bookmark = target === undefined ? undefined : this.names.get(target);
    const heading = target === undefined ? undefined : this.blocks[target];
    return bookmark === undefined ? null : { bookmark, level: heading?.type === "heading" ? heading.level : 0 };
  }

  /** The elements of a heading or table title within the bookmark that stands there, if one does. */
  around(index: number): (elements: readonly XmlComponent[]) => readonly XmlComponent[] {
    const name = this.names.get(index);
    if (name === undefined) return (elements) => elements;
    const link = Number(name.slice("_Toc".length));
    return (elements) => [new BookmarkStart(name, link), ...elements, new BookmarkEnd(link)];
  }
}

/** The page that a bookmark is on, for Word to fill in: until then the entry has no number. */
function pageNumber(bookmark: string): XmlComponent[] {
  return [new TextRun({ children: [new Tab()] }), ...fieldStart(`PAGEREF ${bookmark} \\h`, true), fieldEnd()];
}

/**
 * The contents as a field of Word (目录) with its entries as they are printed: links to the headings, their pages to be
 * filled in by Word, WPS or LibreOffice. Renewing the field makes the entries anew from the headings.
 */
export function contentsParagraphs(
  { entries }: Contents,
  block: number,
  targets: LinkTargets,
  controls: FigureControls | null,
): Paragraph[] {
  const shown = [...entries.entries()].filter(([, entry]) => !isBlank(entry));
  const deepest = shown.reduce((most, [i]) => Math.max(most, targets.of(block, i)?.level ?? 0), 0);
  const isField = deepest > 0;
  return shown.map(([i, entry], position) => {
    const target = targets.of(block, i);
    const style = `TOC${contentsLevel(printable(entry).text)}`;
    return paragraphOf(entry, controls, { style }, (elements) => {
      const linked = target
        ? [
            element("w:hyperlink", { "w:anchor": target.bookmark, "w:history": "1" }, [
              ...elements,
              ...pageNumber(target.bookmark),
            ]),
          ]
        : elements;
      return [
        ...(isField && position === 0 ? fieldStart(`TOC \\o "1-${deepest}" \\h \\z \\u`, false) : []),
        ...linked,
        ...(isField && position === shown.length - 1 ? [fieldEnd()] : []),
      ];
    });
  });
}
