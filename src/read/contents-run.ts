import type { Block, SourcedText } from "../disclosure/index.ts";
import { bareText } from "./bare-text.ts";

const TITLE = /^目[录次]$/;
const LONGEST_ENTRY = 80;
const LONGEST_RUN = 200;
const LEADERS = /[\s.．。…·_-]*[（(]?\d{0,3}[)）]?$/u;
const PART = /^第[一二三四五六七八九十\d]+(?:部分|章|篇)/;
const PAGE_NUMBER = /(?:[.．…·_-]{2,}|\s{2,}|\t)\s*\d{1,3}\s*$/;

function keyOf(text: string): string {
  return bareText(text.replace(LEADERS, ""));
}

function isEntry(block: Block | undefined): block is Block & SourcedText {
  if (block?.type !== "paragraph" && block?.type !== "heading") return false;
  return block.text.length <= LONGEST_ENTRY && !block.text.includes("。");
}

/** Where the document's body begins after a contents title: at the line that repeats the first entry, or its part. */
function endOfRun(blocks: readonly Block[], start: number): number {
  const first = blocks[start];
  if (!isEntry(first)) return start;
  const key = keyOf(first.text);
  const part = PART.exec(bareText(first.text))?.[0];
  let numbered = start;
  for (let i = start; i < Math.min(blocks.length, start + LONGEST_RUN); i += 1) {
    const block = blocks[i];
    if (!isEntry(block)) break;
    const again = i > start && (keyOf(block.text) === key || (part && bareText(block.text).startsWith(part)));
    if (again) return i;
    if (numbered === i && PAGE_NUMBER.test(block.text)) numbered = i + 1;
  }
  return numbered;
}

/**
 * Gathers the lines below a 目录 line into a contents block, up to where the body repeats the first of them, or as long
 * as they end in page numbers. Lines that cannot be told from the body for certain stay as they are.
 */
export function gatherContents(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    gathered.push(block);
    if ((block.type !== "paragraph" && block.type !== "heading") || !TITLE.test(bareText(block.text))) continue;
    const end = endOfRun(blocks, i + 1);
    const entries = blocks
      .slice(i + 1, end)
      .filter(isEntry)
      .map(textOf);
    if (entries.length > 0) gathered.push({ type: "contents", entries });
    i = Math.max(i, end - 1);
  }
  return gathered;
}

function textOf({ text, origins, marks }: SourcedText): SourcedText {
  return marks ? { text, origins, marks } : { text, origins };
}
