import type { Block, SourcedText } from "../../disclosure/index.ts";
import { contentsEntries, contentsPage, moreContents } from "./contents-pages.ts";
import { joinCutForms } from "./cut-forms.ts";
import { isOfTable, withoutFurniture } from "./furniture.ts";
import { linesOf } from "./lines.ts";
import { measureOf, ParagraphBuilder, type TextLine, textLines } from "./paragraphs.ts";
import type { PlacedTable } from "./ruled-table.ts";
import { tablesOf } from "./tables.ts";
import type { PageContent } from "./types.ts";

export type { Glyph, PageContent, Ruling } from "./types.ts";

interface PageParts {
  readonly number: number;
  readonly height: number;
  readonly tables: readonly PlacedTable[];
  readonly lines: readonly TextLine[];
}

function partsOf(page: PageContent): PageParts {
  const tables = tablesOf(page);
  const free = page.glyphs.filter((glyph) => !tables.some(({ taken }) => taken.has(glyph)));
  return { number: page.number, height: page.height, tables, lines: textLines(linesOf(free), page.number) };
}

/**
 * Turns positioned characters and ruling lines into headings, paragraphs and tables, in reading order. Page numbers and
 * running heads are left out; paragraphs that a page end cuts are put together again.
 */
export function blocksOfPages(pages: readonly PageContent[]): Block[] {
  const parts = pages.map(partsOf);
  const kept = withoutFurniture(parts);
  const builder = new ParagraphBuilder(measureOf(kept.flat().filter((line) => !isOfTable(line))));
  /** The contents, while pages go on with them. */
  let entries: SourcedText[] | undefined;
  const joined = joinCutForms(parts.map(({ height, tables }, at) => ({ height, tables, lines: kept[at] ?? [] })));
  for (const [index, { tables }] of parts.entries()) {
    const waiting = [...(joined[index] ?? [])];
    const lines = kept[index] ?? [];
    const contents = contentsPage(lines);
    if (contents && tables.length === 0) {
      for (const line of contents.before) builder.add(line);
      entries = [...contentsEntries(contents.entries)];
      builder.addBlock({ type: "contents", entries });
      continue;
    }
    const more = entries ? moreContents(lines) : [];
    entries?.push(...contentsEntries(more));
    if (more.length < lines.length || tables.length > 0) entries = undefined;
    const rest = lines.slice(more.length);
    for (const line of rest) {
      while (waiting[0] && waiting[0].top < line.top) builder.addBlock((waiting.shift() as PlacedTable).table);
      builder.add(line);
    }
    for (const { table } of waiting) builder.addBlock(table);
  }
  builder.close();
  return builder.blocks;
}
