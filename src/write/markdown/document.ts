import type { Block, Disclosure } from "../../disclosure/index.ts";
import { contentsLevel, cutLines, isBlank, printable } from "../layout/index.ts";
import { markdownTable } from "./table.ts";
import { itemNumber, markdownLine, markdownText } from "./text.ts";

const DEEPEST = 6;

/** The number of the item that would go on with the list that the block before is in; 1 where it is in none. */
function nextItem(before: Block | undefined): number {
  return before?.type === "paragraph" ? (itemNumber(before) ?? 0) + 1 : 1;
}

function blockMarkdown(block: Block, before: Block | undefined): string {
  switch (block.type) {
    case "heading":
      return isBlank(block) ? "" : `${"#".repeat(Math.min(block.level + 1, DEEPEST))} ${markdownLine(block)}`;
    case "paragraph":
      return isBlank(block) ? "" : markdownText(block, nextItem(before));
    case "contents": {
      const entries = block.entries.filter((entry) => !isBlank(entry));
      const indent = (text: string) => "  ".repeat(contentsLevel(text) - 1);
      return entries.map((entry) => `${indent(printable(entry).text)}- ${markdownLine(entry)}`).join("\n");
    }
    case "table": {
      const caption = block.caption ? cutLines(block.caption).map((line) => markdownText(line)) : [];
      const isEmpty = block.rowCount === 0 || block.columnCount === 0;
      return [...caption, ...(isEmpty ? [] : [markdownTable(block)])].join("\n\n");
    }
  }
}

/**
 * Writes a disclosure as Markdown (GitHub's tables): what is printed and nothing else, so without identity of figures. The
 * same disclosure gives the same text.
 */
export function writeMarkdown({ blocks }: Disclosure): string {
  const parts = blocks.map((block, i) => blockMarkdown(block, blocks[i - 1])).filter((part) => part !== "");
  return parts.length > 0 ? `${parts.join("\n\n")}\n` : "";
}
