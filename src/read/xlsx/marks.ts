import type { WorkBook } from "@e965/xlsx";
import type { Concept } from "../../concept/index.ts";
import type { Block, Cell } from "../../disclosure/index.ts";
import { CUSTOM_PROPERTIES, customProperties } from "../custom-properties.ts";
import { ReadError } from "../error.ts";
import type { ReadLimits } from "../limits.ts";
import { markedConcepts } from "../marked-concepts.ts";
import { openZip } from "../zip/index.ts";

/** `'表1'!$C$5`, one cell. */
const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The address of a cell as origins have it, 表1!C5; null for anything but one cell. */
function cellNamed(reference: string): string | null {
  const [, quoted, plain, column, row] = ONE_CELL.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? null : `${sheet}!${column}${row}`;
}

/** The concepts that a workbook's custom properties state, by name; none where it has no such part or a damaged one. */
function conceptsIn(bytes: Uint8Array, file: string, limits: ReadLimits): ReadonlyMap<string, Concept> {
  const part = openZip(bytes, file, limits).find(({ name }) => name.replace(/^\//, "") === CUSTOM_PROPERTIES);
  if (!part) return new Map();
  try {
    return markedConcepts(customProperties(part.bytes(), file, limits));
  } catch (error) {
    if (error instanceof ReadError && error.code === "malformed") return new Map();
    throw error;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The concepts of a workbook's marked figures by cell (表1!C5): names of one cell (`mz_000001`) whose concepts are custom
 * properties of the same names. The cells alone say the values.
 */
export function markedCells(
  book: WorkBook,
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
): ReadonlyMap<string, Concept> {
  const names = (isZip(bytes) ? (book.Workbook?.Names ?? []) : []).filter(({ Name }) => /^mz_\d+$/.test(Name));
  const concepts = names.length > 0 ? conceptsIn(bytes, file, limits) : new Map<string, Concept>();
  const cells = new Map<string, Concept>();
  for (const { Name, Ref } of names) {
    const [concept, cell] = [concepts.get(Name), cellNamed(Ref)];
    if (concept && cell !== null) cells.set(cell, concept);
  }
  return cells;
}

/** Tables whose cells carry the concepts that the workbook marks them with. */
export function withMarkedCells(blocks: readonly Block[], concepts: ReadonlyMap<string, Concept>): Block[] {
  if (concepts.size === 0) return [...blocks];
  const marked = (cell: Cell): Cell => {
    const concept = cell.text === "" ? undefined : concepts.get(cell.origins[0]?.origin.cell ?? "");
    return concept ? { ...cell, marks: [{ start: 0, end: cell.text.length, concept }] } : cell;
  };
  return blocks.map((block) => (block.type === "table" ? { ...block, cells: block.cells.map(marked) } : block));
}
