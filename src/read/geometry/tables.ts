import { alignedTables } from "./aligned-table.ts";
import { latticesOf } from "./lattice.ts";
import { type PlacedTable, readRuledTable } from "./ruled-table.ts";
import { joinRulings } from "./rulings.ts";
import type { Glyph, PageContent, Ruling } from "./types.ts";

/** A frame with lines between its rows, but none between its columns, is read by its alignment where that shows a table. */
function readFramed(ruled: PlacedTable, horizontals: readonly Ruling[], page: number): PlacedTable[] {
  if (ruled.table.columnCount > 1) return [ruled];
  const aligned = alignedTables([...ruled.taken], horizontals, page);
  return aligned.length > 0 ? aligned : [ruled];
}

/** The tables of a page, from top to bottom: those that lines draw, and those that the alignment of their amounts shows. */
export function tablesOf(page: PageContent): PlacedTable[] {
  const horizontals = joinRulings(page.horizontals);
  const ruled = latticesOf(horizontals, joinRulings(page.verticals))
    .map((lattice) => readRuledTable(lattice, page.glyphs, page.number))
    .filter((table) => table !== null)
    .flatMap((table) => readFramed(table, horizontals, page.number));
  const taken = new Set<Glyph>(ruled.flatMap((table) => [...table.taken]));
  const free = page.glyphs.filter((glyph) => !taken.has(glyph));
  const aligned = alignedTables(free, horizontals, page.number);
  return aligned.length > 0 ? [...ruled, ...aligned].sort((a, b) => a.top - b.top) : ruled;
}
