import type { Table } from "../../src/disclosure/index.ts";
import { type GoldenTable, goldenTables } from "./golden-file.ts";
import { tablesByPage } from "./read-golden.ts";
import { type GridScore, scoreGrid } from "./score.ts";

/**
 * Reads every golden table's page and compares.
 * @throws ReadError when a PDF cannot be read
 */
export async function scoreGoldenTables(): Promise<{ golden: GoldenTable; score: GridScore }[]> {
  const byDocument = new Map<string, Map<number, Table[]>>();
  const scored: { golden: GoldenTable; score: GridScore }[] = [];
  for (const golden of goldenTables()) {
    const pages = byDocument.get(golden.document) ?? (await tablesByPage(golden.document));
    byDocument.set(golden.document, pages);
    const table = pages.get(golden.page)?.[golden.table - 1] ?? null;
    scored.push({ golden, score: scoreGrid(golden.grid, table) });
  }
  return scored;
}
