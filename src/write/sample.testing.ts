import type { Concept } from "../concept/index.ts";
import {
  type Block,
  type Cell,
  type Disclosure,
  plainCell,
  type SourcedText,
  type Table,
} from "../disclosure/index.ts";

export const source = (text: string): SourcedText => ({ text, origins: [] });
export const heading = (level: number, text: string): Block => ({ type: "heading", level, ...source(text) });
export const paragraph = (text: string): Block => ({ type: "paragraph", ...source(text) });
export const contents = (...entries: string[]): Block => ({ type: "contents", entries: entries.map(source) });

/** A table from rows of texts; `null` stands for a position that a span covers or that has no cell. */
export function tableOf(rows: readonly (readonly (string | null)[])[], extra: Partial<Table> = {}): Table {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column): Cell[] => (text === null ? [] : [plainCell(row, column, text)])),
  );
  return { type: "table", rowCount: rows.length, columnCount: rows[0]?.length ?? 0, cells, ...extra };
}

/** A table with one of its cells reaching over others, as `spans` says by `row,column`. */
export function spanning(table: Table, spans: { readonly [place: string]: Partial<Cell> }): Table {
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, ...spans[`${cell.row},${cell.column}`] })) };
}

export function disclosureOf(...blocks: Block[]): Disclosure {
  return { file: "", blocks };
}

/** A text in which one part is a figure of a known concept. */
export function marked(text: string, figure: string, concept: Concept): SourcedText {
  const start = text.indexOf(figure);
  return { text, origins: [], marks: [{ start, end: start + figure.length, concept }] };
}

/** A table too wide for an upright page: twelve columns of amounts. */
export const WIDE_TABLE = tableOf([
  Array.from({ length: 12 }, (_, i) => `第${i + 1}季度累计支出`),
  Array.from({ length: 12 }, (_, i) => `${i + 1},234,567.89`),
]);

/** The tags of a piece of markup by name, in order: enough to look at what a writer made. */
export function tagsIn(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "g"))].map(([tag]) => tag);
}
