import { readdirSync, readFileSync } from "node:fs";
import { projectPath } from "../needs.ts";
import type { Grid } from "./grid.ts";

/** A table of a published PDF, put down cell by cell as the picture of its page shows it. */
export interface GoldenTable {
  readonly document: string;
  /** 1-based. */
  readonly page: number;
  /** Which of the page's tables, from top to bottom, 1-based. */
  readonly table: number;
  /** The region and year whose form it follows. */
  readonly layout: string;
  readonly grid: Grid;
}

const NAME = /^(.+)-p(\d+)-t(\d+)\.tsv$/;

/** Documents of one region and year share a layout: xian-2019, shanghai-2026, putuo-finance-2024-final-accounts. */
function layoutOf(document: string): string {
  return document.replace(/-\d{2}$/, "");
}

/**
 * A golden file: a row a line, cells parted by tabs.
 * @throws Error for a name that does not say document, page and table, or rows of different lengths
 */
export function parseGolden(name: string, content: string): GoldenTable {
  const [, document, page, table] = NAME.exec(name) ?? [];
  if (document === undefined) throw new Error(`${name} is not named DOCUMENT-pPAGE-tTABLE.tsv`);
  const grid = content
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
  if (new Set(grid.map((row) => row.length)).size !== 1) throw new Error(`${name} has rows of different lengths`);
  return { document, page: Number(page), table: Number(table), layout: layoutOf(document), grid };
}

/** All golden tables, in the order of their names. */
export function goldenTables(): GoldenTable[] {
  const folder = projectPath("testing", "golden", "pdf");
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return names.sort().map((name) => parseGolden(name, readFileSync(`${folder}/${name}`, "utf8")));
}
