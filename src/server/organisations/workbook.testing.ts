import { utils, write } from "@e965/xlsx";

/** The bytes of a workbook with one sheet, as Excel would save it. */
export function listWorkbook(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map((text) => text || null))), name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }));
}
