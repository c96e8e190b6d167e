import type { Block, Heading } from "./model.ts";

/** A section of the document: its heading and the blocks up to the next heading of its level or above. */
export interface Section {
  /** Undefined for what stands before the first heading. */
  readonly heading?: Heading;
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

interface OpenSection {
  heading?: Heading;
  level: number;
  blocks: Block[];
  sections: OpenSection[];
}

/** The tree of sections that the headings' levels form; the root holds what precedes the first heading. */
export function outlineOf(blocks: readonly Block[]): Section {
  const root: OpenSection = { level: -1, blocks: [], sections: [] };
  const path: OpenSection[] = [root];
  for (const block of blocks) {
    if (block.type === "heading") {
      while (path.length > 1 && (path.at(-1) as OpenSection).level >= block.level) path.pop();
      const section: OpenSection = { heading: block, level: block.level, blocks: [], sections: [] };
      (path.at(-1) as OpenSection).sections.push(section);
      path.push(section);
    } else {
      (path.at(-1) as OpenSection).blocks.push(block);
    }
  }
  return root;
}

/** Documents are not changed once made, so that the paths of each are found once. */
const FOUND = new WeakMap<readonly Block[], readonly (readonly Heading[])[]>();

/** For every block the headings above it, outermost first. */
export function headingPaths(blocks: readonly Block[]): readonly (readonly Heading[])[] {
  const found = FOUND.get(blocks);
  if (found) return found;
  let path: Heading[] = [];
  const paths = blocks.map((block) => {
    if (block.type === "heading") path = [...path.filter((heading) => heading.level < block.level), block];
    return path;
  });
  FOUND.set(blocks, paths);
  return paths;
}
