import type { Block } from "../../disclosure/index.ts";
import { numberingOf } from "../numbering.ts";

const LIST_LEVEL = 4;

function isSibling(block: Block | undefined, level: number, number: number): boolean {
  if (block?.type !== "heading" && block?.type !== "paragraph") return false;
  const numbering = numberingOf(block.text);
  return numbering?.level === level && numbering.number === number;
}

/**
 * Makes paragraphs of numbered lines that are items of a list: nothing stands between one and the next number.
 * A heading has something under it.
 */
export function withListItems(blocks: readonly Block[]): Block[] {
  let inList = false;
  return blocks.map((block, index) => {
    const numbering = block.type === "heading" ? numberingOf(block.text) : undefined;
    if (block.type !== "heading" || !numbering || block.level < LIST_LEVEL) {
      inList = false;
      return block;
    }
    const { level, number } = numbering;
    const followsItem = inList && isSibling(blocks[index - 1], level, number - 1);
    inList = followsItem || isSibling(blocks[index + 1], level, number + 1);
    return inList ? { type: "paragraph", text: block.text, origins: block.origins } : block;
  });
}
