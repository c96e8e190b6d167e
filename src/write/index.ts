import type { Disclosure } from "../disclosure/index.ts";
import type { LetterText, WriteDocxOptions } from "./docx/index.ts";
import type { WritePdfOptions } from "./pdf/index.ts";
import type { FormWorkbook, ListSheet, WriteXlsxOptions } from "./xlsx/index.ts";

export {
  type Bar,
  type BarChart,
  type BarPair,
  type Chart,
  type ComparisonChart,
  chartSvg,
  type PlacedChart,
} from "./chart/index.ts";
export type { LetterText, WriteDocxOptions } from "./docx/index.ts";
export { WriteError } from "./error.ts";
export {
  type Attachment,
  escapeHtml,
  type HtmlParts,
  htmlParts,
  type WriteHtmlOptions,
  writeBodyHtml,
  writeHtml,
} from "./html/index.ts";
export { writeMarkdown } from "./markdown/index.ts";
export { type DataFile, type WriteOpenDataOptions, writeDataPackage, writeJson } from "./opendata/index.ts";
export type { WritePdfOptions } from "./pdf/index.ts";
export type { FormWorkbook, ListSheet, WriteXlsxOptions } from "./xlsx/index.ts";

/** Writes a disclosure as a Word document; the typesetting library is loaded on first use. See `docx/document.ts`. */
export async function writeDocx(disclosure: Disclosure, options?: WriteDocxOptions): Promise<Uint8Array> {
  const docx = await import("./docx/index.ts");
  return docx.writeDocx(disclosure, options);
}

/** Writes the tables of a disclosure as an Excel workbook. See `xlsx/workbook.ts`. */
export async function writeXlsx(disclosure: Disclosure, options?: WriteXlsxOptions): Promise<Uint8Array> {
  const xlsx = await import("./xlsx/index.ts");
  return xlsx.writeXlsx(disclosure, options);
}

/** Writes a workbook that is to be filled in. See `xlsx/form.ts`. */
export async function writeFormXlsx(form: FormWorkbook): Promise<Uint8Array> {
  const xlsx = await import("./xlsx/index.ts");
  return xlsx.writeFormXlsx(form);
}

/** Packs the parts of an office file. See `zip/pack.ts`. */
export async function writePackage(parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { packParts } = await import("./zip/index.ts");
  return packParts(parts);
}

/** Writes a disclosure as PDF; the typesetting program is loaded on first use. See `pdf/document.ts`. */
export async function writePdf(disclosure: Disclosure, options?: WritePdfOptions): Promise<Uint8Array> {
  const pdf = await import("./pdf/index.ts");
  return pdf.writePdf(disclosure, options);
}

/** Writes the data package of a disclosure as one zip file. See `opendata/package.ts`. */
export async function writeDataZip(
  disclosure: Disclosure,
  options?: { readonly marks?: boolean },
): Promise<Uint8Array> {
  const { dataZip } = await import("./opendata/zip.ts");
  return dataZip(disclosure, options);
}

/** Writes an official letter as a Word document. See `docx/letter.ts`. */
export async function writeLetter(letter: LetterText): Promise<Uint8Array> {
  const docx = await import("./docx/index.ts");
  return docx.writeLetter(letter);
}

/** Writes lists as an Excel workbook. See `xlsx/list-workbook.ts`. */
export async function writeLists(title: string, sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const xlsx = await import("./xlsx/index.ts");
  return xlsx.writeLists(title, sheets);
}
