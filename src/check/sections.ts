import { type Block, headingPaths, type Place, type SourcedText } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";

function textsOf(block: Block): readonly SourcedText[] {
  switch (block.type) {
    case "contents":
      return block.entries;
    case "table":
      return block.caption ? [block.caption, ...block.cells] : block.cells;
    default:
      return [block];
  }
}

type Where = Pick<Place, "file" | "page" | "line" | "cell">;

function whereKey({ file, page, line, cell }: Where): string {
  return `${file}|${page ?? ""}|${line ?? ""}|${cell ?? ""}`;
}

interface Held {
  readonly text: string;
  readonly block: number;
}

/** What stands at each line, page or cell of the files. */
function textsByWhere({ disclosure: { file, blocks } }: Understanding): ReadonlyMap<string, readonly Held[]> {
  const texts = new Map<string, Held[]>();
  for (const [index, block] of blocks.entries()) {
    for (const { text, origins } of textsOf(block)) {
      const keys =
        origins.length === 0 ? [whereKey({ file })] : origins.map(({ origin }) => whereKey({ file, ...origin }));
      for (const key of new Set(keys)) {
        const held = texts.get(key);
        if (held) held.push({ text, block: index });
        else texts.set(key, [{ text, block: index }]);
      }
    }
  }
  return texts;
}

function titleOf(index: number, document: Understanding): string {
  const block = document.disclosure.blocks[index];
  const table = block?.type === "table" ? document.tables.find((reading) => reading.block === index) : undefined;
  const title = table?.title?.text ?? (block?.type === "table" ? block.caption?.text : undefined);
  if (title !== undefined) return title.trim();
  return headingPaths(document.disclosure.blocks)[index]?.at(-1)?.text.trim() ?? "";
}

/** The heading or table title that a place of the document stands under, as printed; "" where there is none. */
export function sectionsIn(document: Understanding): (place: Place) => string {
  let texts: ReadonlyMap<string, readonly Held[]> | undefined;
  const titles = new Map<number, string>();
  return (place) => {
    texts ??= textsByWhere(document);
    const held = texts.get(whereKey(place)) ?? [];
    const found = held.find(({ text }) => text.includes(place.quote)) ?? held[0];
    if (!found) return "";
    const title = titles.get(found.block) ?? titleOf(found.block, document);
    titles.set(found.block, title);
    return title;
  };
}
