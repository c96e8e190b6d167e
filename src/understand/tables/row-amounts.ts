import { gap, intervalOf, type PrintedAmount, sumIntervals } from "../../amount/index.ts";
import type { Column } from "./columns.ts";
import type { FigureAt } from "./figures.ts";
import type { Row } from "./rows.ts";

/** What the amounts of rows say of a supposed structure. */
export interface RowAmounts {
  /** Whether two rows print the same amounts in every column. */
  readonly repeats: (row: Row, other: Row) => boolean;
  /** Of the columns in which a total and some of its parts stand: how many there are, and in how many the sum holds. */
  readonly bears: (total: Row, parts: readonly Row[]) => { readonly columns: number; readonly held: number };
}

/** Reads the amounts of rows for comparing them, over the amount columns of a segment. */
export function amountsOfRows(columns: readonly Column[], at: FigureAt): RowAmounts {
  const amountAt = (row: Row, { index }: Column): PrintedAmount | null => {
    const printed = at(row.index, index)?.printed;
    return printed?.type === "amount" ? printed : null;
  };
  return {
    repeats: (row, other) => columns.every((column) => amountAt(row, column)?.fen === amountAt(other, column)?.fen),
    bears: (total, parts) => {
      let [known, held] = [0, 0];
      for (const column of columns) {
        const stated = amountAt(total, column);
        const amounts = parts.map((part) => amountAt(part, column)).filter((amount) => amount !== null);
        if (!stated || amounts.length === 0) continue;
        known += 1;
        if (gap(intervalOf(stated), sumIntervals(amounts.map(intervalOf))) === 0) held += 1;
      }
      return { columns: known, held };
    },
  };
}
