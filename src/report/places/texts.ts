import type { Block, Cell, SourcedText } from "../../disclosure/index.ts";

/** A text of a document, and what it is: a heading or paragraph, an entry of the contents, a caption, a cell. */
export interface PlacedText {
  readonly source: SourcedText;
  /** Index of its block. */
  readonly block: number;
  readonly role: "text" | "entry" | "caption" | "cell";
  readonly cell?: Cell;
}

function textsIn(block: Block, index: number): PlacedText[] {
  switch (block.type) {
    case "contents":
      return block.entries.map((source) => ({ source, block: index, role: "entry" }));
    case "table": {
      const caption = block.caption ? [{ source: block.caption, block: index, role: "caption" } as const] : [];
      return [...caption, ...block.cells.map((cell) => ({ source: cell, block: index, role: "cell", cell }) as const)];
    }
    default:
      return [{ source: block, block: index, role: "text" }];
  }
}

/** All texts of a document, in reading order. */
export function placedTexts(blocks: readonly Block[]): PlacedText[] {
  return blocks.flatMap(textsIn);
}
