import { gridOf, type Table } from "../../disclosure/index.ts";
import { alignmentsOf, headerNames, lineAt, writtenHeaderRows } from "../layout/index.ts";

/** A table as data: one row of names, all different, and rows of as many values. */
export interface Records {
  readonly fields: readonly { readonly name: string; readonly type: "string" | "number" }[];
  readonly rows: readonly (readonly string[])[];
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function different(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}(${count})`;
  });
}

/**
 * Lays a table out as records: header rows become names (基本支出：小计), merged cells of the body count for all their
 * places, numbers lose their thousands separators. A field is of numbers where all that stands in it is a number.
 */
export function tableRecords(table: Table): Records {
  const grid = gridOf(table);
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  const valueAt = (row: number, column: number): string => {
    const text = lineAt(grid, row, column);
    const cell = grid.at(row, column);
    const plain = text.replaceAll(",", "");
    return cell && alignmentOf(cell) === "right" && NUMBER.test(plain) ? plain : text;
  };
  const rows = Array.from({ length: table.rowCount - headerRows }, (_, i) =>
    columns.map((c) => valueAt(headerRows + i, c)),
  );
  const names = different(headerNames(table, "：").map((name, i) => name.replace(/\s/g, "") || `列${i + 1}`));
  const isNumber = (column: number) => {
    const values = rows.map((row) => row[column] ?? "").filter((value) => value !== "");
    const cells = table.cells.filter((cell) => cell.column === column && cell.row >= headerRows);
    const noCode = cells.every((cell) => cell.text.trim() === "" || alignmentOf(cell) === "right");
    return noCode && values.length > 0 && values.every((value) => NUMBER.test(value));
  };
  return {
    fields: columns.map((column) => ({ name: names[column] ?? "", type: isNumber(column) ? "number" : "string" })),
    rows,
  };
}
