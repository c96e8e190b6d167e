import { type CellObject, type Range, utils, type WorkSheet } from "@e965/xlsx";
import { checkLimit, type ReadLimits } from "../limits.ts";
import { checkSheetSize } from "./bounds.ts";
import { displayedText, lacksResult, storedText } from "./display.ts";
import { isBlankText, type SheetCell, type SheetGrid } from "./grid.ts";
import { type ShownLines, shownLines } from "./shown-lines.ts";

/** A sheet as it is shown, and what a person should know about the rest. */
export interface ShownSheet {
  readonly name: string;
  readonly cells: SheetGrid;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that show an error, such as #REF!. */
  readonly errors: readonly string[];
  /** Formulas whose result the file does not hold. */
  readonly withoutResult: readonly string[];
}

interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The part of a merged range that is shown, within the rows and columns in use; null where nothing of it is. */
function shownExtent(
  { s, e }: Range,
  rows: ShownLines,
  columns: ShownLines,
  last: { r: number; c: number },
): Extent | null {
  const [row, column] = [rows.before(s.r), columns.before(s.c)];
  const rowSpan = rows.before(Math.min(e.r, Math.max(last.r, s.r)) + 1) - row;
  const columnSpan = columns.before(Math.min(e.c, Math.max(last.c, s.c)) + 1) - column;
  return rowSpan > 0 && columnSpan > 0 ? { row, column, rowSpan, columnSpan } : null;
}

/** More columns than any sheet has. */
const KEY_STEP = 2 ** 16;

function keyOf(row: number, column: number): number {
  return row * KEY_STEP + column;
}

class SheetReader {
  readonly cells: SheetCell[] = [];
  readonly errors: string[] = [];
  readonly withoutResult: string[] = [];
  readonly #name: string;
  readonly #data: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly #covered = new Set<number>();
  readonly #textOf: (cell: CellObject) => string;

  constructor(name: string, sheet: WorkSheet, stored: boolean) {
    this.#name = name;
    this.#textOf = stored ? storedText : displayedText;
    this.#data = sheet["!data"] ?? [];
  }

  /** The last row and column in which anything stands. @throws ReadError for addresses beyond any sheet */
  lastUsed(file: string): { r: number; c: number } {
    const last = { r: 0, c: 0 };
    checkSheetSize(file, this.#data.length, 0);
    this.#data.forEach((row, r) => {
      checkSheetSize(file, 0, row?.length ?? 0);
      row?.forEach((cell, c) => {
        if (cell && cell.t !== "z") {
          last.r = Math.max(last.r, r);
          last.c = Math.max(last.c, c);
        }
      });
    });
    return last;
  }

  /** Adds a merged range, unless it overlaps one before, as only broken files have them. */
  addMerged(range: Range, extent: Extent): void {
    const keys: number[] = [];
    for (let r = extent.row; r < extent.row + extent.rowSpan; r += 1)
      for (let c = extent.column; c < extent.column + extent.columnSpan; c += 1) keys.push(keyOf(r, c));
    if (keys.some((key) => this.#covered.has(key))) return;
    for (const key of keys) this.#covered.add(key);
    this.#add(this.#data[range.s.r]?.[range.s.c], range.s.r, range.s.c, extent);
  }

  addSingles(rows: ShownLines, columns: ShownLines): void {
    this.#data.forEach((line, r) => {
      if (!rows.isShown(r)) return;
      line?.forEach((cell, c) => {
        if (!cell || !columns.isShown(c)) return;
        const [row, column] = [rows.before(r), columns.before(c)];
        if (!this.#covered.has(keyOf(row, column))) this.#add(cell, r, c, { row, column, rowSpan: 1, columnSpan: 1 });
      });
    });
  }

  #add(cell: CellObject | undefined, r: number, c: number, extent: Extent): void {
    const address = utils.encode_cell({ r, c });
    const text = cell ? this.#textOf(cell) : "";
    if (cell?.t === "e") this.errors.push(address);
    if (cell && lacksResult(cell)) this.withoutResult.push(address);
    const single = extent.rowSpan === 1 && extent.columnSpan === 1;
    if (single && isBlankText(text)) return;
    const { row, column, rowSpan, columnSpan } = extent;
    this.cells.push({ text, row, column, rowSpan, columnSpan, origin: { cell: `${this.#name}!${address}` } });
  }
}

/**
 * A sheet's cells as they are shown: hidden rows and columns are left out (unless asked for), merged cells keep their
 * spans, and what lies under a merged cell is not seen.
 *
 * @throws ReadError where merged ranges cover more positions than the limit of cells
 */
export function shownSheet(
  name: string,
  sheet: WorkSheet,
  {
    showAll,
    stored = false,
    file,
    limits,
  }: {
    readonly showAll: boolean;
    /** Numbers as they are stored, not as they are shown. */
    readonly stored?: boolean;
    readonly file: string;
    readonly limits: ReadLimits;
  },
): ShownSheet {
  const rows = shownLines(sheet["!rows"], showAll);
  const columns = shownLines(sheet["!cols"], showAll);
  const reader = new SheetReader(name, sheet, stored);
  const last = reader.lastUsed(file);
  let merged = 0;
  for (const range of sheet["!merges"] ?? []) {
    const extent = shownExtent(range, rows, columns, last);
    if (!extent) continue;
    merged += extent.rowSpan * extent.columnSpan;
    checkLimit(file, "cells", merged, limits);
    reader.addMerged(range, extent);
  }
  reader.addSingles(rows, columns);
  const cells = reader.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const within = (lines: readonly number[], end: number) => lines.filter((line) => line <= end);
  return {
    name,
    cells,
    hiddenRows: within(rows.hidden, last.r),
    hiddenColumns: within(columns.hidden, last.c),
    errors: reader.errors,
    withoutResult: reader.withoutResult,
  };
}
