import type { Block, Cell, Disclosure, FigureSite, SourcedText, Table } from "../../src/disclosure/index.ts";

/** A run of characters of a document: in a cell, or in a line of text. */
export type Site = FigureSite;

/** The text that a site stands in. */
export function sourceAt({ blocks }: Disclosure, { block, row, column }: Site): SourcedText | undefined {
  const found = blocks[block];
  if (found?.type === "table") return found.cells.find((cell) => cell.row === row && cell.column === column);
  return found?.type === "contents" ? undefined : found;
}

/** A text with the characters from `start` to `end` replaced; what stood behind them keeps its place in the file. */
function replaced<T extends SourcedText>(source: T, start: number, end: number, text: string): T {
  const delta = text.length - (end - start);
  const moved = (at: number) => (at >= end ? at + delta : Math.min(at, start + text.length));
  return {
    ...source,
    text: source.text.slice(0, start) + text + source.text.slice(end),
    origins: source.origins.map((span) => ({
      ...span,
      start: span.start >= end ? span.start + delta : span.start,
      end: moved(span.end),
    })),
  };
}

function withBlock(disclosure: Disclosure, at: number, block: Block): Disclosure {
  return { ...disclosure, blocks: disclosure.blocks.with(at, block) };
}

/** The document with other words at a site. */
export function withWords(disclosure: Disclosure, site: Site, text: string): Disclosure {
  const block = disclosure.blocks[site.block];
  if (!block || block.type === "contents") return disclosure;
  if (block.type !== "table") return withBlock(disclosure, site.block, replaced(block, site.start, site.end, text));
  const cells = block.cells.map((cell) =>
    cell.row === site.row && cell.column === site.column ? replaced(cell, site.start, site.end, text) : cell,
  );
  return withBlock(disclosure, site.block, { ...block, cells });
}

/** Whether no cell reaches into or out of a row. */
export function isRowOfItsOwn({ cells }: Table, row: number): boolean {
  return cells.every(
    (cell) => cell.row > row || cell.row + cell.rowSpan <= row || (cell.row === row && cell.rowSpan === 1),
  );
}

function shifted(cells: readonly Cell[], from: number, by: number): Cell[] {
  return cells.map((cell) => (cell.row >= from ? { ...cell, row: cell.row + by } : cell));
}

/** The document without a row of a table. */
export function withoutRow(disclosure: Disclosure, at: number, row: number): Disclosure {
  const table = disclosure.blocks[at];
  if (table?.type !== "table") return disclosure;
  const cells = shifted(
    table.cells.filter((cell) => cell.row !== row),
    row,
    -1,
  );
  return withBlock(disclosure, at, { ...table, rowCount: table.rowCount - 1, cells });
}

/** The document with a row of a table twice. */
export function withRowTwice(disclosure: Disclosure, at: number, row: number): Disclosure {
  const table = disclosure.blocks[at];
  if (table?.type !== "table") return disclosure;
  const again = table.cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: row + 1 }));
  const cells = [...shifted(table.cells, row + 1, 1), ...again].sort((a, b) => a.row - b.row || a.column - b.column);
  return withBlock(disclosure, at, { ...table, rowCount: table.rowCount + 1, cells });
}
