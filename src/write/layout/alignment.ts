import { parseNumeral, parsePercent } from "../../amount/index.ts";
import { type Cell, gridOf, type Table } from "../../disclosure/index.ts";
import { writtenHeaderRows } from "./slots.ts";

export type Alignment = "left" | "center" | "right";

const IDENTIFIER = /编码|代码|编号|序号|行次|^[类款项]$/;

/** Whether a cell's text is a number to be set right-aligned: an amount, a percentage, or a dash for none. */
export function isNumeric(text: string): boolean {
  const plain = text.trim();
  return /^[-—–]+$/.test(plain) || parseNumeral(plain) !== null || parsePercent(plain) !== null;
}

/** Decides how the cells of a table are aligned: headers centred, numbers right, codes and words left. */
export function alignmentsOf(table: Table): (cell: Cell) => Alignment {
  const grid = gridOf(table);
  const headerRows = writtenHeaderRows(table);
  const heads = Math.max(1, headerRows);
  const identifiers = new Set<number>();
  for (let column = 0; column < table.columnCount; column += 1) {
    for (let row = 0; row < Math.min(heads, table.rowCount); row += 1) {
      if (IDENTIFIER.test(grid.text(row, column).replace(/\s/g, ""))) identifiers.add(column);
    }
  }
  return (cell) => {
    if (cell.row < headerRows) return "center";
    if (identifiers.has(cell.column)) return "left";
    return isNumeric(cell.text) ? "right" : "left";
  };
}
