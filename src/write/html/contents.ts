import type { Block, Contents } from "../../disclosure/index.ts";
import { contentsLevel, isBlank, printable } from "../layout/index.ts";
import { inlineHtml, spaceAttribute } from "./text.ts";

function keyOf(text: string): string {
  return text.replace(/[\s.…·]+\d*\s*$/, "").replace(/[\s•·-]/g, "");
}

/** Finds the heading, or captioned table, that an entry of the contents names; each is given out once, in order. */
export class Anchors {
  private readonly waiting = new Map<string, number[]>();

  constructor(blocks: readonly Block[]) {
    for (const [index, block] of blocks.entries()) {
      const source = block.type === "heading" ? block : block.type === "table" ? block.caption : undefined;
      if (!source) continue;
      const key = keyOf(printable(source).text);
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), index]);
    }
  }

  /** The index of the block that the entry leads to, or undefined when the document has none. */
  take(entry: string): number | undefined {
    return this.waiting.get(keyOf(entry))?.shift();
  }
}

/** The identifier of a block that can be linked to. */
export function anchorId(index: number): string {
  return `b${index + 1}`;
}

/** Writes the contents as a list of links; entries whose heading is missing stay plain text. */
export function contentsHtml(contents: Contents, anchors: Anchors, marks: boolean): string {
  const items = contents.entries
    .filter((entry) => !isBlank(entry))
    .map((entry) => {
      const { text } = printable(entry);
      const target = anchors.take(text);
      const inner = inlineHtml(entry, marks);
      const linked = target === undefined ? inner : `<a href="#${anchorId(target)}">${inner}</a>`;
      return `<li class="level-${contentsLevel(text)}"${spaceAttribute(entry)}>${linked}</li>\n`;
    });
  return items.length > 0 ? `<nav aria-label="目录">\n<ul>\n${items.join("")}</ul>\n</nav>` : "";
}
