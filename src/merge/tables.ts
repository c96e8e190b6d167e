import { type Disclosure, gridOf, type Table } from "../disclosure/index.ts";
import { sameNumber } from "./numbers.ts";
import type { FigureProposal } from "./paragraph.ts";

function tablesOf({ blocks }: Disclosure): Table[] {
  return blocks.filter((block): block is Table => block.type === "table");
}

function rowsOf(table: Table): string[][] {
  const grid = gridOf(table);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column).replace(/\s+/g, "")),
  );
}

/** How many cells two tables of one shape have alike; 0 for tables of different shape. */
function alike(left: Table, right: Table): number {
  if (left.columnCount !== right.columnCount || left.rowCount !== right.rowCount) return 0;
  const [a, b] = [rowsOf(left), rowsOf(right)];
  return a.reduce((sum, row, at) => sum + row.filter((cell, column) => cell === b[at]?.[column]).length, 0);
}

function changedCells(before: Table, after: Table): FigureProposal[] {
  const grid = gridOf(after);
  return before.cells.flatMap((cell) => {
    const [mark] = cell.marks ?? [];
    const edited = grid.at(cell.row, cell.column);
    if (!mark || !edited || sameNumber(cell.text.trim(), edited.text.trim())) return [];
    return [{ concept: mark.concept, before: cell.text, after: edited.text.trim(), text: edited }];
  });
}

/** The cells of composed tables whose amounts were changed by hand, and the tables that are not there in the same shape. */
export function tableProposals(
  composed: Disclosure,
  edited: Disclosure,
): { readonly figures: readonly FigureProposal[]; readonly lost: number } {
  const rest = new Set(tablesOf(edited));
  const figures: FigureProposal[] = [];
  let lost = 0;
  for (const table of tablesOf(composed)) {
    let best: { readonly table: Table; readonly score: number } | null = null;
    for (const other of rest) {
      const score = alike(table, other);
      if (score * 2 > table.cells.length && (best === null || score > best.score)) best = { table: other, score };
    }
    if (best === null) lost += 1;
    else {
      rest.delete(best.table);
      figures.push(...changedCells(table, best.table));
    }
  }
  return { figures, lost };
}
