import type { Disclosure, SourcedText } from "../disclosure/index.ts";

/** A paragraph that changed: its wording on both sides, or on one side alone. */
export interface TextDifference {
  /** The nearest heading above it, on the side where it stands. */
  readonly section: string;
  readonly left: SourcedText | null;
  readonly right: SourcedText | null;
}

interface Passage {
  readonly text: SourcedText;
  readonly section: string;
  /** Its words without numbers, white space and punctuation. */
  readonly words: string;
}

function wordsOf(text: string): string {
  return text.replace(/[\d０-９.,，％%]+/g, "0").replace(/[\s，。；：、（）()“”"《》]/g, "");
}

function passagesOf({ blocks }: Disclosure): Passage[] {
  let section = "";
  return blocks.flatMap((block): Passage[] => {
    if (block.type === "heading") section = block.text.trim();
    return block.type === "paragraph" && block.text.trim() !== ""
      ? [{ text: block, section, words: wordsOf(block.text) }]
      : [];
  });
}

function pairsIn(words: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < words.length; index += 1) {
    const pair = words.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much of two texts is the same, from 0 to 1, by the pairs of characters that they share. */
function likeness(left: string, right: string): number {
  const [a, b] = [pairsIn(left), pairsIn(right)];
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const all = Math.max(left.length - 1, 0) + Math.max(right.length - 1, 0);
  return all === 0 ? (left === right ? 1 : 0) : (2 * common) / all;
}

/** From here on a paragraph counts as the same one reworded. */
const SAME_PARAGRAPH = 0.5;

/**
 * The paragraphs whose wording differs. Numbers are left aside: they are compared as figures. A paragraph is paired with
 * the one of the other side that is most like it, in the same section before others.
 */
export function compareTexts(left: Disclosure, right: Disclosure): readonly TextDifference[] {
  const [before, after] = [passagesOf(left), passagesOf(right)];
  const known = new Map<string, number>();
  for (const { words } of after) known.set(words, (known.get(words) ?? 0) + 1);
  const lonely = before.filter(({ words }) => {
    const left = known.get(words) ?? 0;
    if (left > 0) known.set(words, left - 1);
    return left === 0;
  });
  const rest = new Set(
    after.filter(({ words }) => {
      const left = known.get(words) ?? 0;
      if (left > 0) known.set(words, left - 1);
      return left > 0;
    }),
  );
  const differences: TextDifference[] = lonely.map(({ text, section, words }) => {
    let best: { readonly passage: Passage; readonly score: number } | null = null;
    for (const passage of rest) {
      const score = likeness(words, passage.words) + (passage.section === section ? 0.1 : 0);
      if (score >= SAME_PARAGRAPH && (best === null || score > best.score)) best = { passage, score };
    }
    if (best) rest.delete(best.passage);
    return { section, left: text, right: best?.passage.text ?? null };
  });
  return [...differences, ...[...rest].map(({ text, section }) => ({ section, left: null, right: text }))];
}
