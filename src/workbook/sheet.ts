import type { Book } from "../book/index.ts";
import type { Column, Row } from "./column.ts";

/** A kind of entry of the book as a sheet of the workbook: one row an entry, one column a field. */
export interface SheetDeclaration {
  readonly id: string;
  /** As on the tab. */
  readonly name: string;
  /** One sentence for the sheet of instructions. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** The entries of a book as rows. */
  readonly rows: (book: Book) => readonly Row[];
}

/** The fields of an entry that are set, as a row. */
export function rowOf(fields: Readonly<Record<string, string | number | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}
