import { bareWords, type Override } from "../book/index.ts";
import type { Block } from "../disclosure/index.ts";
import { proseRuns } from "./prose.ts";
import { textOf } from "./run.ts";
import type { Scene } from "./scene.ts";

const SECTIONS = new WeakMap<Block, string>();

/** The identifier of the section that a composed block stands in; undefined for title, contents and what was read. */
export function sectionOf(block: Block): string | undefined {
  return SECTIONS.get(block);
}

function overrideFor({ book }: Scene, section: string, block: Block): Override | undefined {
  if (block.type !== "paragraph" || book.overrides.length === 0) return undefined;
  const own = book.overrides.filter((override) => override.section === section);
  if (own.length === 0) return undefined;
  const words = bareWords(block.text);
  return own.find(({ insteadOf }) => insteadOf === words);
}

/** The content of a section, with the paragraphs that the book words in its own way. */
export function worded(scene: Scene, section: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const override = overrideFor(scene, section, block);
    const runs = override && proseRuns({ ...scene, concept: {} }, override.text);
    const placed: Block = runs ? { type: "paragraph", ...textOf(runs) } : { ...block };
    SECTIONS.set(placed, section);
    return placed;
  });
}
