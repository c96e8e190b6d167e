import type { Block, Table } from "../../disclosure/index.ts";

/** A table as rows of cell texts. */
export function rowsOf(table: Block | undefined): string[][] {
  if (table?.type !== "table") throw new Error("no table");
  const rows: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell.text);
  return rows;
}

/** The tables among blocks. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.type === "table");
}

/** Blocks in short: `2 一、职能` for a heading, `¶ …` for a paragraph, `目录 3` for contents, `表 4×2` for a table. */
export function outlineLines(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.type === "table") return `表 ${block.rowCount}×${block.columnCount}`;
    if (block.type === "contents") return `目录 ${block.entries.length}`;
    return block.type === "heading" ? `${block.level} ${block.text}` : `¶ ${block.text}`;
  });
}
