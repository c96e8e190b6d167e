import { parseNumeral } from "../../../amount/index.ts";
import { type Grid, gridOf, type Table } from "../../../disclosure/index.ts";
import { alignmentsOf, writtenHeaderRows } from "../../layout/index.ts";
import { cellValue } from "../cell-value.ts";

/** A place in a table's grid, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A table as sums see it: whole numbers of its smallest printed place. */
export interface NumberGrid {
  readonly grid: Grid;
  readonly headerRows: number;
  /** The number at a place, in units of the smallest printed place of the table; null where there is none. */
  readonly at: (row: number, column: number) => number | null;
  /** How coarsely the number at a place is printed: 1 for the smallest place, 100 for two places fewer. */
  readonly step: (row: number, column: number) => number;
  /** Columns with numbers below the header, in order. */
  readonly columns: readonly number[];
}

interface Amount {
  readonly units: number;
  readonly step: number;
}

/**
 * The numbers of a table that stand in cells of their own. Percentages, codes, and numbers in cells that span several
 * places are not among them. Null where the numbers are too large to be added exactly.
 */
export function numbersOf(table: Table): NumberGrid | null {
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const numerals = table.cells.flatMap((cell) => {
    if (cell.rowSpan > 1 || cell.columnSpan > 1 || alignmentOf(cell) !== "right") return [];
    const value = cellValue(cell.text);
    if (value.type !== "number" || value.format.endsWith("%")) return [];
    const numeral = parseNumeral(cell.text);
    return numeral ? [{ cell, numeral }] : [];
  });
  const scale = numerals.reduce((most, { numeral }) => Math.max(most, numeral.scale), 0);
  const amounts = new Map<number, Amount>();
  let total = 0;
  for (const { cell, numeral } of numerals) {
    const step = 10 ** (scale - numeral.scale);
    const units = numeral.units * step;
    total += Math.abs(units);
    amounts.set(cell.row * table.columnCount + cell.column, { units, step });
  }
  if (!Number.isSafeInteger(total)) return null;
  const find = (row: number, column: number) => amounts.get(row * table.columnCount + column);
  return {
    grid: gridOf(table),
    headerRows,
    at: (row, column) => find(row, column)?.units ?? null,
    step: (row, column) => find(row, column)?.step ?? 1,
    columns: [...new Set(numerals.map(({ cell }) => cell.column))].sort((a, b) => a - b),
  };
}
