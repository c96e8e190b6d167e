export { type FormWorkbook, writeFormXlsx } from "./form.ts";
export { type ListSheet, writeLists } from "./list-workbook.ts";
export { type WriteXlsxOptions, writeXlsx } from "./workbook.ts";
