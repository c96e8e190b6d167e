import type { NumberGrid } from "./numbers.ts";
import { certainSums, type Sum } from "./relation.ts";

const TOTAL = /(?:合计|小计|总计)$/;

/** The header texts above a column from the top, one for each cell. */
function headerPath({ grid, headerRows }: NumberGrid, column: number): string[] {
  const path: string[] = [];
  for (let row = 0; row < headerRows; row += 1) {
    const cell = grid.at(row, column);
    if (cell && cell !== grid.at(row - 1, column))
      path.push(`${cell.row},${cell.column},${cell.text.replace(/\s/g, "")}`);
  }
  return path;
}

const isTotal = (path: readonly string[]) => TOTAL.test(path.at(-1) ?? "");

/** The columns for amounts: those with numbers, and the blank ones right of the first of them. */
function amountColumns({ grid, headerRows, columns: numeric }: NumberGrid): number[] {
  const first = numeric[0] ?? grid.columnCount;
  const right = Array.from({ length: grid.columnCount - first }, (_, i) => first + i);
  const isBlank = (column: number) => {
    for (let row = headerRows; row < grid.rowCount; row += 1) if (grid.text(row, column) !== "") return false;
    return true;
  };
  return right.filter((column) => numeric.includes(column) || isBlank(column));
}

/**
 * Sums across the rows: a column headed 合计 or 小计 is the sum of the columns beside it under the same header; a group of
 * columns with a total of its own counts by that. In the order of the columns.
 */
export function sumsAcross(numbers: NumberGrid): Sum[] {
  const { grid, headerRows } = numbers;
  const columns = amountColumns(numbers);
  const paths = new Map(columns.map((column) => [column, headerPath(numbers, column)]));
  return columns.flatMap((total) => {
    const path = paths.get(total) ?? [];
    if (!isTotal(path)) return [];
    const depth = path.length - 1;
    const parent = path.slice(0, depth).join("/");
    const parts: number[] = [];
    const groups = new Map<string, number[]>();
    for (const column of columns) {
      const other = paths.get(column) ?? [];
      if (column <= total || other.slice(0, depth).join("/") !== parent) continue;
      if (other.length === depth + 1 && isTotal(other)) break;
      const key = other[depth] ?? "";
      groups.set(key, [...(groups.get(key) ?? []), column]);
    }
    for (const group of groups.values()) {
      const own = group.find((column) => isTotal(paths.get(column) ?? []));
      parts.push(...(own === undefined || group.length === 1 ? group : [own]));
    }
    if (parts.length < 2) return [];
    const rows = Array.from({ length: grid.rowCount - headerRows }, (_, i) => i + headerRows);
    const relation = rows.map((row) => ({
      total: { row, column: total },
      parts: parts.map((column) => ({ row, column })),
    }));
    return certainSums(numbers, relation);
  });
}
