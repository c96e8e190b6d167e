import { gridOf, type Table } from "../../disclosure/index.ts";
import { alignmentsOf, headerNames, writtenHeaderRows } from "../layout/index.ts";
import { markdownLine } from "./text.ts";

/**
 * A table between pipes. Markdown knows neither merged cells nor several header rows: the header rows become one (基本支出 /
 * 小计), and a merged cell of the body stands at its first place; in a form, which has no header, in all columns of its row.
 */
export function markdownTable(table: Table): string {
  const grid = gridOf(table);
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  const textAt = (row: number, column: number) => {
    const cell = grid.at(row, column);
    if (cell?.row !== row || (headerRows > 0 && cell.column !== column)) return "";
    return markdownLine(cell, "<br>");
  };
  const isNumber = (column: number) =>
    table.cells.some((cell) => cell.column === column && cell.row >= headerRows && alignmentOf(cell) === "right");
  const row = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  const body = Array.from({ length: table.rowCount - headerRows }, (_, i) =>
    row(columns.map((column) => textAt(headerRows + i, column))),
  );
  const head = headerNames(table, " / ").map((text) => markdownLine({ text, origins: [] }));
  const rule = columns.map((column) => (isNumber(column) ? "---:" : "---"));
  return [row(head), row(rule), ...body].join("\n");
}
