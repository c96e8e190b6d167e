import type { TextLine } from "./paragraphs.ts";

/** The lines of one page outside its tables, and where the tables begin. */
export interface PageLines {
  readonly height: number;
  readonly tables: readonly { readonly top: number }[];
  readonly lines: readonly TextLine[];
}

const PAGE_NUMBER =
  /^(?:[-—–－·\s]*\d{1,4}[-—–－·\s]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;
const DASHED = /^[-—–－·]\s*\d{1,4}\s*[-—–－·]$/;
/** Page numbers and running heads stand in this outer part of the page. */
const OUTER = 0.1;
/** A number between dashes is a page number also where the lower margin is wide. */
const WIDE_OUTER = 0.2;
const REPEATED_ON = 3;

function isOuter({ top, bottom }: TextLine, height: number, part = OUTER): boolean {
  return bottom < part * height || top > (1 - part) * height;
}

/** What stands above a table and belongs to it: its title, number, year and unit. */
const OF_TABLE = /表(?:[（(][^（()）]*[)）])?$|^(?:公开)?表\s*\d|^[（(]\d{4}\s*年度?[)）]$|单位\s*[:：]/;

/** Whether a line reads as what stands above a table, and not as running text. */
export function isOfTable({ source }: TextLine): boolean {
  return OF_TABLE.test(source.text);
}

/** Forms that repeat on page after page have the same title at the same place; that is no running head. */
function standsAboveTable(line: TextLine, tables: PageLines["tables"]): boolean {
  return isOfTable(line) && tables.some(({ top }) => top >= line.bottom - line.size);
}

function key({ source, top }: TextLine): string {
  return `${Math.round(top / 4)}|${source.text.replace(/\d+/g, "#")}`;
}

/** The lines of every page without page numbers and running heads: what stands at the same outer place on many pages. */
export function withoutFurniture(pages: readonly PageLines[]): TextLine[][] {
  const seen = new Map<string, number>();
  for (const { lines, height } of pages) {
    for (const line of lines) if (isOuter(line, height)) seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
  }
  const often = Math.max(REPEATED_ON, pages.length * 0.3);
  return pages.map(({ lines, height, tables }) =>
    lines.filter((line) => {
      if (DASHED.test(line.source.text) && isOuter(line, height, WIDE_OUTER)) return false;
      if (!isOuter(line, height)) return true;
      if (PAGE_NUMBER.test(line.source.text)) return false;
      return (seen.get(key(line)) ?? 0) < often || standsAboveTable(line, tables);
    }),
  );
}
