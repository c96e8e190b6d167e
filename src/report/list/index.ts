export { COLUMNS, type Column, DEFAULT_COLUMNS, parseColumns } from "./columns.ts";
export { type FilledRow, readProblemList } from "./read-back.ts";
export { type DocumentList, documentList, type ProblemRow } from "./rows.ts";
export { problemSheets } from "./sheets.ts";
export { problemListWorkbook } from "./workbook.ts";
