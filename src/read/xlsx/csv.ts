import type { Disclosure } from "../../disclosure/index.ts";
import { csvRows } from "../csv-rows.ts";
import { beyondLimit, type ReadLimits } from "../limits.ts";
import { blocksOf } from "./blocks.ts";
import { isBlankText, type SheetCell } from "./grid.ts";

/**
 * Reads a comma-separated text like a sheet: lines around tables become paragraphs. Places are line and column.
 * @throws ReadError where the tables have more positions than the limit of cells
 */
export function readCsv(text: string, file: string, limits: ReadLimits): Disclosure {
  const cells: SheetCell[] = [];
  let row = 0;
  for (const fields of csvRows(text)) {
    for (const [column, field] of fields.entries()) {
      if (isBlankText(field.text)) continue;
      const text = field.text.trim();
      const origin = { line: field.line, column: field.column + field.text.indexOf(text) };
      cells.push({ text, row, column, rowSpan: 1, columnSpan: 1, origin });
    }
    row += 1;
  }
  let left = limits.cells;
  const blocks = blocksOf(cells, (positions) => {
    left -= positions;
    if (left < 0) throw beyondLimit(file, "cells", limits);
  });
  return { file, blocks };
}
