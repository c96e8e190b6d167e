import { columnLetters, type FilledCell, type FilledSheet } from "./cells.ts";
import type { Column, Row, Value } from "./column.ts";
import type { SheetDeclaration } from "./sheet.ts";
import { parseValue } from "./value.ts";
import { REQUIRED_MARK } from "./workbook.ts";

/** Something wrong with a cell of a workbook, in Chinese. */
export interface CellProblem {
  readonly sheet: string;
  /** C5; a row or sheet as a whole has the address of its first cell. */
  readonly cell: string;
  readonly message: string;
}

/** Where an entry stands: its row, and the columns of its fields. */
export interface RowPlace {
  readonly sheet: string;
  /** As spreadsheets count. */
  readonly row: number;
  readonly columns: ReadonlyMap<string, string>;
}

/** A row that was read. */
export interface ReadRow {
  readonly row: Row;
  readonly place: RowPlace;
  /** Whether cells of it are wrong, so that its entry is not whole. */
  readonly faulty: boolean;
}

function bareTitle(text: string): string {
  return text.replaceAll(REQUIRED_MARK, "").replace(/[\s*＊]/g, "");
}

/** The address of a field of a row: of its column where the sheet has it, else of its words, else of the row. */
export function cellOf({ row, columns }: RowPlace, field = ""): string {
  return `${columns.get(field) ?? (field === "" ? columns.get("text") : undefined) ?? "A"}${row}`;
}

interface Header {
  readonly row: number;
  /** Columns of the sheet by their place. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly problems: readonly CellProblem[];
}

function headerOf(sheet: SheetDeclaration, cells: readonly FilledCell[]): Header | null {
  const titles = new Map(sheet.columns.map((column) => [bareTitle(column.title), column] as const));
  const rows = [...new Set(cells.map(({ row }) => row))];
  const known = (row: number) => cells.filter((cell) => cell.row === row && titles.has(bareTitle(cell.text)));
  const row = rows.find((each) => known(each).length >= 2);
  if (row === undefined) return null;
  const columns = new Map<number, Column>();
  const problems: CellProblem[] = [];
  for (const cell of cells.filter((each) => each.row === row)) {
    const column = titles.get(bareTitle(cell.text));
    const at = { sheet: sheet.name, cell: `${columnLetters(cell.column)}${row + 1}` };
    if (column === undefined) problems.push({ ...at, message: `没有“${cell.text.trim()}”这一列` });
    else if ([...columns.values()].includes(column)) problems.push({ ...at, message: `“${column.title}”这一列重复` });
    else columns.set(cell.column, column);
  }
  const present = new Set(columns.values());
  for (const column of sheet.columns) {
    if (!column.required || present.has(column)) continue;
    problems.push({ sheet: sheet.name, cell: `A${row + 1}`, message: `缺少“${column.title}”这一列` });
  }
  return { row, columns, problems };
}

/** Whether a sheet has the headers of its declaration, those that must be filled in at least. */
export function hasHeaders(declaration: SheetDeclaration, { cells }: FilledSheet): boolean {
  const header = headerOf(declaration, cells);
  return (
    header !== null &&
    declaration.columns.every((each) => !each.required || [...header.columns.values()].includes(each))
  );
}

function rowsOf(cells: readonly FilledCell[], header: Header): readonly (readonly [number, readonly FilledCell[]])[] {
  const rows = new Map<number, FilledCell[]>();
  for (const cell of cells) {
    if (cell.row <= header.row) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows].filter(([, row]) => row.some((cell) => header.columns.get(cell.column)?.kind.type !== "name"));
}

/** Reads the rows of a sheet by its headers, wherever its columns stand; rows with nothing of their own are passed over. */
export function readRows(
  declaration: SheetDeclaration,
  sheet: FilledSheet,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly CellProblem[] } {
  const header = headerOf(declaration, sheet.cells);
  if (header === null) {
    const message = "没有找到列标题：请保留第一行的列标题";
    return { rows: [], problems: sheet.cells.length > 0 ? [{ sheet: sheet.name, cell: "A1", message }] : [] };
  }
  const problems = [...header.problems];
  const columns = new Map([...header.columns].map(([at, { field }]) => [field, columnLetters(at)] as const));
  const rows = rowsOf(sheet.cells, header).map(([at, cells]): ReadRow => {
    const place: RowPlace = { sheet: sheet.name, row: at + 1, columns };
    const values: Record<string, Value> = {};
    const before = problems.length;
    const wrong = new Set<string>();
    for (const cell of cells) {
      const column = header.columns.get(cell.column);
      const address = `${columnLetters(cell.column)}${at + 1}`;
      if (column === undefined) {
        const message = "这一列没有标题，不知道填的是什么";
        if (!header.problems.some((problem) => problem.cell === `${columnLetters(cell.column)}${header.row + 1}`))
          problems.push({ sheet: sheet.name, cell: address, message });
        continue;
      }
      if (column.kind.type === "name") continue;
      const parsed = parseValue(column.kind, cell.text);
      if ("value" in parsed) values[column.field] = parsed.value;
      else {
        wrong.add(column.field);
        problems.push({ sheet: sheet.name, cell: address, message: `${column.title}：${parsed.problem}` });
      }
    }
    for (const { field, title, required } of declaration.columns) {
      if (!required || values[field] !== undefined || wrong.has(field) || !columns.has(field)) continue;
      problems.push({ sheet: sheet.name, cell: cellOf(place, field), message: `“${title}”没有填写` });
    }
    return { row: values, place, faulty: problems.length > before };
  });
  return { rows, problems };
}
