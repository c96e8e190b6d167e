import type { Block, Disclosure } from "../disclosure/index.ts";

/** A heading or a label in a table that stands in one version only. */
export interface LabelDifference {
  readonly side: "before" | "after";
  readonly text: string;
}

const WORDS = /[一-鿿]{2}/;

function labelTexts(block: Block): readonly string[] {
  if (block.type === "heading") return [block.text];
  return block.type === "table" ? block.cells.map(({ text }) => text) : [];
}

function labelsOf({ blocks }: Disclosure): Map<string, string> {
  const labels = new Map<string, string>();
  for (const block of blocks) {
    for (const text of labelTexts(block)) {
      const key = text.replace(/\s/g, "");
      if (!WORDS.test(key)) continue;
      if (!labels.has(key)) labels.set(key, text.trim());
    }
  }
  return labels;
}

/** The headings and labels of tables that one of two versions has and the other has not. */
export function labelDifferences(before: Disclosure, after: Disclosure): LabelDifference[] {
  const [left, right] = [labelsOf(before), labelsOf(after)];
  const missing = (side: LabelDifference["side"], own: typeof left, other: typeof left) =>
    [...own].filter(([key]) => !other.has(key)).map(([, text]) => ({ side, text }));
  return [...missing("before", left, right), ...missing("after", right, left)];
}
