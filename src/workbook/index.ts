export { type FilledCell, type FilledSheet, filledSheets } from "./cells.ts";
export { isEntryWorkbook } from "./contents.ts";
export type { Form, FormCell, FormRule, FormSheet } from "./form.ts";
export { importWorkbook, type WorkbookImport } from "./import-workbook.ts";
export { DIMENSION_LABELS } from "./labels.ts";
export type { CellProblem } from "./read-rows.ts";
export { entryWorkbook } from "./workbook.ts";
