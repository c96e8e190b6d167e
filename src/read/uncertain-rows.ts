import type { Block, ReadingNote } from "../disclosure/index.ts";

const CODE = "uncertainRows";

/**
 * What a person should know about table rows that could not be aligned with their columns: one note for each page that
 * has such rows, one for the document where it has no pages.
 */
export function uncertainRowNotes(blocks: readonly Block[]): ReadingNote[] {
  const pages = new Set<number | undefined>();
  for (const block of blocks) {
    if (block.type !== "table" || !block.uncertainRows) continue;
    const uncertain = new Set(block.uncertainRows);
    const cells = block.cells.filter(({ row, text }) => uncertain.has(row) && text.trim() !== "");
    for (const { origins } of cells) pages.add(origins[0]?.origin.page);
  }
  return [...pages].map((page) =>
    page === undefined
      ? { code: CODE, message: "文件中有表格行未能与表头的列对准，请对照原文核实。" }
      : { code: CODE, message: "有表格行未能与表头的列对准，请对照原文核实。", page },
  );
}
