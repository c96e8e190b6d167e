import type { Block } from "../../disclosure/index.ts";
import { numberingOf } from "../numbering.ts";
import { endsLikeTitle, isTitleLike } from "./heading-line.ts";

function isCandidate(block: Block | undefined): boolean {
  return block?.type === "paragraph" && isTitleLike(block.text);
}

function textOf(block: Block | undefined): string {
  return block && (block.type === "heading" || block.type === "paragraph") ? block.text : "";
}

/** A title without number whose items begin at one again (名词解释 before 一、) stands one level above them. */
function levelByRestart(blocks: readonly Block[], index: number, seen: ReadonlySet<number>): number | undefined {
  const item = numberingOf(textOf(blocks[index + 1]));
  if (item?.number !== 1 || item.level < 2 || blocks[index - 1]?.type === "heading") return undefined;
  return seen.has(item.level) ? item.level - 1 : undefined;
}

/** Indexes of the only title without number between two headings whose numbers leave one out (（五） … （七）). */
function gapsOf(blocks: readonly Block[]): Map<number, number> {
  const found = new Map<number, number>();
  const open = new Map<number, { number: number; index: number }>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "heading") continue;
    for (const level of [...open.keys()]) if (level > block.level) open.delete(level);
    const numbering = numberingOf(block.text);
    if (!numbering) continue;
    const before = open.get(block.level);
    open.set(block.level, { number: numbering.number, index });
    if (!before || numbering.number !== before.number + 2) continue;
    const between = blocks.slice(before.index + 1, index);
    const titles = between.flatMap((each, i) =>
      isCandidate(each) && endsLikeTitle(textOf(each)) ? [before.index + 1 + i] : [],
    );
    if (titles.length === 1) found.set(titles[0] as number, block.level);
  }
  return found;
}

/**
 * Finds the headings that lost their number: a word processor's automatic numbers are not part of its text. Two signs
 * count: items that begin at one again below it, and a gap in the numbers of the headings around it.
 */
export function withLostHeadings(blocks: readonly Block[]): Block[] {
  const gaps = gapsOf(blocks);
  const seen = new Set<number>();
  return blocks.map((block, index) => {
    seen.add(numberingOf(textOf(block))?.level ?? 0);
    if (block.type !== "paragraph" || !isCandidate(block)) return block;
    const level = gaps.get(index) ?? levelByRestart(blocks, index, seen);
    return level === undefined ? block : { ...block, type: "heading", level };
  });
}
