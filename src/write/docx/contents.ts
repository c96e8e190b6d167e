import type { Block, Contents } from "../../disclosure/index.ts";
import { Anchors, contentsLevel, isBlank, printable } from "../layout/index.ts";
import { element } from "./element.ts";
import { fieldEnd, fieldStart } from "./field.ts";
import type { FigureControls } from "./marks.ts";
import type { PageOf, ParagraphPart } from "./part.ts";
import { textXml } from "./runs.ts";

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

  /** Where an entry leads to: the block, its bookmark, and the level of the heading there (0 for a table). */
  of(
    block: number,
    entry: number,
  ): { readonly block: number; readonly bookmark: string; readonly level: number } | null {
    const target = this.targets.get(`${block},${entry}`);
    const bookmark = target === undefined ? undefined : this.names.get(target);
    if (target === undefined || bookmark === undefined) return null;
    const heading = this.blocks[target];
    return { block: target, bookmark, level: heading?.type === "heading" ? heading.level : 0 };
  }

  /** The runs of a heading or table title within the bookmark that stands there, if one does. */
  around(index: number): (runs: string) => string {
    const name = this.names.get(index);
    if (name === undefined) return (runs) => runs;
    const id = Number(name.slice("_Toc".length));
    return (runs) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

function pageNumber(bookmark: string, page: number | undefined): string {
  const shown = page === undefined ? "" : `<w:r><w:t>${page}</w:t></w:r>`;
  return `<w:r><w:tab/></w:r>${fieldStart(`PAGEREF ${bookmark} \\h`)}${shown}${fieldEnd()}`;
}

/**
 * The contents as a field of Word (目录) with its entries as they are printed: links to the headings, with the pages that
 * we reckon they are on (see pages.ts). The fields are not marked as out of date, nor is the document told to renew them:
 * Word would ask everyone who opens the file whether it may, and WPS would show no number at all. Who changes the text
 * renews the contents as always; that makes the entries anew from the headings.
 */
export function contentsParts(
  { entries }: Contents,
  block: number,
  targets: LinkTargets,
  controls: FigureControls | null,
): ParagraphPart[] {
  const shown = [...entries.entries()].filter(([, entry]) => !isBlank(entry));
  const deepest = shown.reduce((most, [i]) => Math.max(most, targets.of(block, i)?.level ?? 0), 0);
  const isField = deepest > 0;
  return shown.map(([i, entry], position): ParagraphPart => {
    const { text } = printable(entry);
    const runs = textXml(entry, controls);
    const target = targets.of(block, i);
    const start = isField && position === 0 ? fieldStart(`TOC \\o "1-${deepest}" \\h \\z \\u`) : "";
    const end = isField && position === shown.length - 1 ? fieldEnd() : "";
    const linked = (pageOf: PageOf): string =>
      target
        ? element(
            "w:hyperlink",
            { "w:anchor": target.bookmark, "w:history": 1 },
            runs + pageNumber(target.bookmark, pageOf(target.block)),
          )
        : runs;
    return {
      type: "paragraph",
      block,
      look: { style: `TOC${contentsLevel(text)}` },
      text,
      content: (pageOf) => start + linked(pageOf) + end,
    };
  });
}
