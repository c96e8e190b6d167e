import type { NumberGrid } from "./numbers.ts";
import { certainSums, type Sum } from "./relation.ts";

const CODE_HEADER = /编码|代码|^[类款项]$/;
const TOTAL = /^(?:合计|总计)$/;

interface CodedRow {
  readonly row: number;
  readonly code: string;
  readonly children: number[];
}

/** The code of each row below the header: 2013101, also where 类, 款 and 项 stand in columns of their own. */
function rowCodes({ grid, headerRows }: NumberGrid): Map<number, string> {
  const columns: number[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    for (let row = 0; row < headerRows; row += 1) {
      if (CODE_HEADER.test(grid.text(row, column).replace(/\s/g, "")) && grid.at(row, column)?.columnSpan === 1) {
        columns.push(column);
        break;
      }
    }
  }
  const codes = new Map<number, string>();
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    const code = [...new Set(columns)].map((column) => grid.text(row, column)).join("");
    if (/^\d{3,}$/.test(code)) codes.set(row, code);
  }
  return codes;
}

function totalRow({ grid, headerRows, at, columns }: NumberGrid): number | undefined {
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const isTotal = TOTAL.test(grid.text(row, column).replace(/\s/g, ""));
      if (isTotal && columns.some((each) => at(row, each) !== null)) return row;
    }
  }
  return undefined;
}

/** The rows as a tree: under each the rows that follow and whose codes begin with its own. Null where a code repeats. */
function treeOf(codes: ReadonlyMap<number, string>): { all: CodedRow[]; top: number[] } | null {
  if (new Set(codes.values()).size !== codes.size) return null;
  const all: CodedRow[] = [];
  const top: number[] = [];
  const path: CodedRow[] = [];
  for (const [row, code] of codes) {
    while (path.length > 0 && !code.startsWith(path.at(-1)?.code ?? "")) path.pop();
    const coded = { row, code, children: [] };
    (path.at(-1)?.children ?? top).push(row);
    path.push(coded);
    all.push(coded);
  }
  return { all, top };
}

/**
 * Sums down the columns of a table by account or unit codes: a row is the sum of the rows one level below it (201 of 20131,
 * 20131 of 2013101), and the row 合计 that of the rows at the top.
 */
export function sumsDown(numbers: NumberGrid): Sum[] {
  const tree = treeOf(rowCodes(numbers));
  if (!tree) return [];
  const total = totalRow(numbers);
  const relations: { row: number; parts: readonly number[] }[] = tree.all
    .filter(({ children }) => children.length > 0)
    .map(({ row, children }) => ({ row, parts: children }));
  if (total !== undefined && tree.top.length > 0) relations.push({ row: total, parts: tree.top });
  return relations.flatMap(({ row, parts }) =>
    certainSums(
      numbers,
      numbers.columns.map((column) => ({
        total: { row, column },
        parts: parts.map((part) => ({ row: part, column })),
      })),
    ),
  );
}
