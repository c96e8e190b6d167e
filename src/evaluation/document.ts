import { type Decimal, type Fen, printAmount, printDecimal } from "../amount/index.ts";
import { type Block, type Cell, plainCell, sourcedText, type Table } from "../disclosure/index.ts";

/** An amount for a table or sentence, in 万元 with two decimals. */
export function wan(amount: Fen): string {
  return printAmount(amount, { unit: "tenThousandYuan", decimals: 2 });
}

/** A decimal as text; a dash where there is none. */
export function decimalText(value: Decimal | null): string {
  return value === null ? "—" : printDecimal(value);
}

export function heading(level: number, text: string): Block {
  return { type: "heading", level, ...sourcedText(text) };
}

export function paragraph(text: string): Block {
  return { type: "paragraph", ...sourcedText(text) };
}

/** A cell of a row that is given left to right: a text, or a text with the columns that it takes. */
export type RowCell = string | readonly [text: string, columnSpan: number];

/** A table from rows; the spans of each row add up to the width. */
export function tableOf(columnCount: number, rows: readonly (readonly RowCell[])[], headerRows?: number): Table {
  const cells: Cell[] = rows.flatMap((row, at) => {
    let column = 0;
    return row.map((cell) => {
      const [text, columnSpan] = typeof cell === "string" ? [cell, 1] : cell;
      const placed = plainCell(at, column, text, { columnSpan });
      column += columnSpan;
      return placed;
    });
  });
  return { type: "table", columnCount, rowCount: rows.length, cells, ...(headerRows !== undefined && { headerRows }) };
}
