import type { Block } from "../../disclosure/index.ts";
import { printable } from "./printable.ts";

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
