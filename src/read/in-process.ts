import type { Disclosure } from "../disclosure/index.ts";
import { decodeText } from "./decode.ts";
import { fileKind, isHtml } from "./file-kind.ts";
import { checkLimit, limitsWith, type ReadLimits } from "./limits.ts";
import { mergeContinuedTables } from "./merge-tables.ts";
import type { InProcessOptions } from "./options.ts";
import { uncertainRowNotes } from "./uncertain-rows.ts";
import { emptyFile, isUnreadable, notText, unsupportedKind } from "./unsupported.ts";

async function readDecoded(text: string, file: string, limits: ReadLimits): Promise<Disclosure> {
  if (isHtml(text)) return (await import("./html/index.ts")).readHtml(text, file, limits);
  const { looksLikeCsv } = await import("./csv-form.ts");
  if (looksLikeCsv(text, file)) return (await import("./xlsx/csv.ts")).readCsv(text, file, limits);
  return (await import("./text/index.ts")).readText(text, file);
}

async function readAsText(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<Disclosure> {
  const decoded = decodeText(bytes);
  if (!decoded) throw notText(file);
  if (decoded.text.trim() === "") throw emptyFile(file);
  const disclosure = await readDecoded(decoded.text, file, limits);
  if (decoded.damaged === 0) return disclosure;
  const message = `文件中有 ${decoded.damaged} 处字符已损坏，无法还原，读作“�”。`;
  return { ...disclosure, notes: [...(disclosure.notes ?? []), { code: "damagedCharacters", message }] };
}

async function readKind(bytes: Uint8Array, file: string, options: InProcessOptions): Promise<Disclosure> {
  const limits = limitsWith(options.limits);
  const kind = await fileKind(bytes);
  if (isUnreadable(kind)) throw unsupportedKind(file, kind);
  switch (kind) {
    case "text":
      return readAsText(bytes, file, limits);
    case "docx":
      return (await import("./docx/index.ts")).readDocx(bytes, file, options.limits);
    case "pdf":
      return (await import("./pdf/index.ts")).readPdf(bytes, file, options.limits);
    case "xlsx":
    case "xls":
    case "xmlSpreadsheet":
      return (await import("./xlsx/index.ts")).readXlsx(bytes, file, options);
    case "doc":
    case "rtf":
    case "odt":
    case "xmlDocument":
    case "ods":
    case "xlsb":
      return readKind(await (await import("./convert.ts")).readableBytes(bytes, file, limits), file, options);
  }
}

/**
 * Reads a file in this process: by its content, with the reader loaded when it is first needed. Limits of time and memory
 * do not apply; see {@link read} for the rest.
 *
 * @throws ReadError with a Chinese message for empty, too large, damaged and unknown files
 */
export async function readInProcess(
  bytes: Uint8Array,
  file: string,
  options: InProcessOptions = {},
): Promise<Disclosure> {
  checkLimit(file, "fileBytes", bytes.byteLength, limitsWith(options.limits));
  if (bytes.byteLength === 0) throw emptyFile(file);
  const disclosure = await readKind(bytes, file, options);
  if (options.wholeSheets) return disclosure;
  const blocks = mergeContinuedTables(disclosure.blocks);
  const notes = [...(disclosure.notes ?? []), ...uncertainRowNotes(blocks)];
  return notes.length > 0 ? { ...disclosure, blocks, notes } : { ...disclosure, blocks };
}
