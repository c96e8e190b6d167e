import { gridOf, type Table } from "../../disclosure/index.ts";
import type { TableReading, Understanding } from "../../understand/index.ts";
import { mappingFor } from "./apply.ts";
import { columnPaths, headerRowsOf } from "./header.ts";
import type { Mapping, TableMapping } from "./model.ts";

function isAmountColumn(table: Table, headerRows: number, column: number): boolean {
  const grid = gridOf(table);
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    if (/^-?[\d,]+\.\d+$/.test(grid.text(row, column))) return true;
  }
  return false;
}

const CODE = /编码|代码/;

/** A mapping of a table as far as it shows: its title, its column of codes, its columns of amounts; the rest is to be filled in. */
function proposed(table: Table, reading: TableReading): TableMapping[] {
  const title = reading.title?.text.replace(/\s+/g, "").replace(/20\d\d年度?/, "") ?? "";
  const headerRows = headerRowsOf(table, reading.headerRows);
  const paths = columnPaths(table, headerRows);
  const amounts = paths.filter((path, column) => path !== "" && isAmountColumn(table, headerRows, column));
  if (title === "" || amounts.length === 0) return [];
  const code = paths.find((path) => CODE.test(path));
  return [
    {
      title,
      view: "expenditureByFunction",
      ...(code !== undefined && { rows: { label: code, dimension: "functionCode" } }),
      columns: amounts.map((label) => ({ label, concept: {} })),
    },
  ];
}

/**
 * The mappings to save: those given, and one for each table whose layout is not known, to be filled in by hand. The view
 * and the concepts of columns are a start, not a claim.
 */
export function mappingToSave(documents: readonly Understanding[], given: Mapping): Mapping {
  const unknown = documents.flatMap(({ disclosure, tables }) =>
    tables.flatMap((reading) => {
      const table = disclosure.blocks[reading.block];
      const isKnown = reading.subject !== null || mappingFor(reading, given) !== null;
      return !isKnown && table?.type === "table" ? proposed(table, reading) : [];
    }),
  );
  const once = [...new Map(unknown.map((mapping) => [mapping.title, mapping] as const)).values()];
  return { version: 1, tables: [...given.tables, ...once] };
}
