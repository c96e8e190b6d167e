import { type Fen, sumFen } from "../../amount/index.ts";
import type { ProcurementItem, Project, PurchasedService } from "../../book/index.ts";
import { type Cell, plainCell, type Table } from "../../disclosure/index.ts";
import type { RecordColumn, RecordField, RecordTable } from "../../format/index.ts";
import { shownProjects } from "../lists.ts";
import { amountInCell } from "../print.ts";
import { figureConcept, textOf } from "../run.ts";
import { type Scene, under } from "../scene.ts";
import { headerCells } from "./header.ts";
import { type BookRecord, fieldText } from "./record-field.ts";

function recordsOf({ book }: Scene, of: RecordTable["of"]): readonly BookRecord[] {
  return of === "projects" ? shownProjects(book) : book[of];
}

function leavesOf(columns: readonly RecordColumn[]): RecordColumn[] {
  return columns.flatMap((column) => (column.children ? leavesOf(column.children) : [column]));
}

const AMOUNTS: ReadonlySet<RecordField> = new Set(["amount", "smallAndMedium", "smallAndMicro"]);

/** The sum of an amount column over all records; null when no record has one. */
function total(records: readonly BookRecord[], field: RecordField): Fen | null {
  const amounts = records.flatMap((record) => {
    const amount = (record as Partial<ProcurementItem & PurchasedService & Project>)[field as "amount"];
    return amount === undefined ? [] : [amount];
  });
  return amounts.length > 0 ? sumFen(amounts) : null;
}

function totalCell(scene: Scene, table: RecordTable, sum: Fen, field: RecordField, row: number, column: number): Cell {
  const text = amountInCell(sum, table, scene.format.habits);
  if (field !== "amount") return plainCell(row, column, text);
  const concept = figureConcept(under(scene, table.concept), "level");
  return plainCell(row, column, text, textOf([{ text, concept }]));
}

/** A table with a row for each entry of a list of the book, and its total row. */
export function recordTable(scene: Scene, table: RecordTable): Table {
  const header = headerCells(table.columns);
  const columns = leavesOf(table.columns);
  const records = recordsOf(scene, table.of);
  const position = records.length > 0 ? table.total?.position : undefined;
  const first = header.rows + (position === "first" ? 1 : 0);
  const cells: Cell[] = records.flatMap((record, index) =>
    columns.map((column, at) => plainCell(first + index, at, fieldText(scene, table, record, column))),
  );
  const rowCount = header.rows + records.length + (position ? 1 : 0);
  const at = position === "first" ? header.rows : rowCount - 1;
  const labelled = columns.findIndex(({ field }) => field === "unitName" || field === "name" || field === "content");
  const totals = position
    ? columns.map(({ field }, column) => {
        const sum = field && AMOUNTS.has(field) ? total(records, field) : null;
        if (field && sum !== null) return totalCell(scene, table, sum, field, at, column);
        return plainCell(at, column, column === labelled ? (table.total?.label ?? "") : "");
      })
    : [];
  const body = position === "first" ? [...totals, ...cells] : [...cells, ...totals];
  return {
    type: "table",
    columnCount: columns.length,
    rowCount,
    headerRows: header.rows,
    cells: [...header.cells, ...body],
  };
}
