import type { Block, Disclosure, Paragraph } from "../disclosure/index.ts";

/** A paragraph with the words of the heading above it. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly heading: string;
  readonly index: number;
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The paragraphs of a document below its contents page, with their headings. */
export function passagesOf({ blocks }: Pick<Disclosure, "blocks">): Passage[] {
  let heading = "";
  return blocks.flatMap((block: Block, index): Passage[] => {
    if (block.type === "heading") heading = bare(block.text);
    return block.type === "paragraph" && bare(block.text) !== "" ? [{ paragraph: block, heading, index }] : [];
  });
}

function pairsOf(text: string): Map<string, number> {
  const words = bare(text).replace(/[\d.,%％]+/g, "0");
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two paragraphs share, from 0 to 1. */
function likeness(left: string, right: string): number {
  const [a, b] = [pairsOf(left), pairsOf(right)];
  const size = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const all = size(a) + size(b);
  return all === 0 ? 0 : (2 * common) / all;
}

/** From here on two paragraphs are one that was edited. */
const SAME = 0.45;
const SAME_SECTION = 0.15;

/** Which paragraph of an edited document is which of the composed one. */
export interface Alignment {
  readonly pairs: readonly { readonly before: Passage; readonly after: Passage }[];
  readonly deleted: readonly Passage[];
  readonly added: readonly Passage[];
}

/**
 * Aligns paragraphs by their words: equal ones first, in the same section before others, then the most alike. Works
 * without any marks, on files that other programs have saved.
 */
export function aligned(before: readonly Passage[], after: readonly Passage[]): Alignment {
  const rest = new Set(after);
  const pairs: { before: Passage; after: Passage }[] = [];
  const take = (from: Passage, to: Passage | undefined) => {
    if (!to) return false;
    rest.delete(to);
    pairs.push({ before: from, after: to });
    return true;
  };
  const equal = before.filter((from) => {
    const same = [...rest].filter((to) => bare(to.paragraph.text) === bare(from.paragraph.text));
    return !take(from, same.find(({ heading }) => heading === from.heading) ?? same[0]);
  });
  const scored = equal
    .flatMap((from) =>
      [...rest].map((to) => ({
        from,
        to,
        score: likeness(from.paragraph.text, to.paragraph.text) + (from.heading === to.heading ? SAME_SECTION : 0),
      })),
    )
    .filter(({ score }) => score >= SAME)
    .sort((left, right) => right.score - left.score);
  const done = new Set<Passage>();
  for (const { from, to } of scored) {
    if (done.has(from) || !rest.has(to)) continue;
    done.add(from);
    take(from, to);
  }
  return { pairs, deleted: equal.filter((from) => !done.has(from)), added: [...rest] };
}
