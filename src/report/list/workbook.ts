import { writeLists } from "../../write/index.ts";
import type { Column } from "./columns.ts";
import type { DocumentList } from "./rows.ts";
import { problemSheets } from "./sheets.ts";

/** The list of problems (问题清单) as an Excel workbook: a summary and a sheet for each unit. */
export async function problemListWorkbook(
  documents: readonly DocumentList[],
  columns?: readonly Column[],
): Promise<Uint8Array> {
  return writeLists("问题清单", problemSheets(documents, columns));
}
