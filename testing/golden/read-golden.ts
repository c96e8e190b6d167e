import { readFileSync } from "node:fs";
import type { Table } from "../../src/disclosure/index.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { corpusPath } from "../needs.ts";

/**
 * The tables of a published PDF by the page they stand on, from top to bottom.
 * @throws ReadError when it cannot be read
 */
export async function tablesByPage(document: string): Promise<Map<number, Table[]>> {
  const file = `${document}.pdf`;
  const { blocks } = await readPdf(new Uint8Array(readFileSync(corpusPath("corpus", "pdf", file))), file);
  const pages = new Map<number, Table[]>();
  for (const block of blocks) {
    if (block.type !== "table") continue;
    const page = block.cells.flatMap(({ origins }) => origins)[0]?.origin.page ?? 0;
    pages.set(page, [...(pages.get(page) ?? []), block]);
  }
  return pages;
}
