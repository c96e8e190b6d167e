import { readFileSync } from "node:fs";
import { parseBookText } from "../book/index.ts";
import { compose } from "../compose/index.ts";
import { printConcept } from "../concept/index.ts";
import type { Block, Disclosure, SourcedText } from "../disclosure/index.ts";
import { formatNamed } from "../format/index.ts";
import { understand } from "../understand/index.ts";

/** The example book of the project, composed in its region's format. */
export function composedExample(): Disclosure {
  const format = formatNamed("wuhan");
  if (!format) throw new Error("没有武汉格式");
  const text = readFileSync(new URL("../../examples/jianghan-2024/book.json", import.meta.url), "utf8");
  return compose(parseBookText(text), format);
}

/** The same document without identity marks: what its structure alone tells. */
export function unmarked(disclosure: Disclosure): Disclosure {
  const bare = <T extends SourcedText>({ marks: _, ...source }: T) => source;
  const bareBlock = (block: Block): Block => {
    if (block.type === "table") return { ...block, cells: block.cells.map(bare) };
    return block.type === "contents" ? { ...block, entries: block.entries.map(bare) } : (bare(block) as Block);
  };
  return { ...disclosure, blocks: disclosure.blocks.map(bareBlock) };
}

/** Every figure of a document, or of its tables alone: what it is about and what it prints. */
export function figuresOf(disclosure: Disclosure, only: "all" | "tables" = "all"): string[] {
  return understand(disclosure)
    .figures.filter(({ site }) => only === "all" || site.row !== undefined)
    .map(({ concept, printed }) => `${printConcept(concept)} ${JSON.stringify(printed)}`)
    .sort();
}
