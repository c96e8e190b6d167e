export { type WriteXlsxOptions, writeXlsx } from "./workbook.ts";
