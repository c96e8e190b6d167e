import type { Block } from "../../disclosure/index.ts";
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

const CONTENTS_TITLE = /^目\s*[录次]$/;
const FEWEST_ENTRIES = 3;

/** A page that holds nothing but the contents: a line 目录 and lines without full stops. */
function contentsPage(lines: readonly TextLine[]) {
  const at = lines.findIndex(({ source }) => CONTENTS_TITLE.test(source.text));
  if (at < 0 || at > 3) return null;
  const entries = lines.slice(at + 1);
  if (entries.length < FEWEST_ENTRIES || entries.some(({ source }) => source.text.includes("。"))) return null;
  return { before: lines.slice(0, at + 1), entries };
}

/**
 * Turns positioned characters and ruling lines into headings, paragraphs and tables, in reading order. Page numbers and
 * running heads are left out; paragraphs that a page end cuts are put together again.
 */
export function blocksOfPages(pages: readonly PageContent[]): Block[] {
  const parts = pages.map(partsOf);
  const kept = withoutFurniture(parts);
  const builder = new ParagraphBuilder(measureOf(kept.flat().filter((line) => !isOfTable(line))));
  const joined = joinCutForms(parts.map(({ height, tables }, at) => ({ height, tables, lines: kept[at] ?? [] })));
  for (const [index, { tables }] of parts.entries()) {
    const waiting = [...(joined[index] ?? [])];
    const lines = kept[index] ?? [];
    const contents = contentsPage(lines);
    if (contents && tables.length === 0) {
      for (const line of contents.before) builder.add(line);
      builder.addBlock({ type: "contents", entries: contents.entries.map(({ source }) => source) });
      continue;
    }
    for (const line of lines) {
      while (waiting[0] && waiting[0].top < line.top) builder.addBlock((waiting.shift() as PlacedTable).table);
      builder.add(line);
    }
    for (const { table } of waiting) builder.addBlock(table);
  }
  builder.close();
  return builder.blocks;
}
