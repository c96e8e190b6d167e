import type { Disclosure } from "../disclosure/index.ts";
import { fileKind } from "./file-kind.ts";
import { readInProcess } from "./in-process.ts";
import { checkLimit, limitsWith } from "./limits.ts";
import type { ReadOptions } from "./options.ts";
import { emptyFile, isUnreadable, unsupportedKind } from "./unsupported.ts";

/**
 * Reads a file of any kind that this version knows into a disclosure: Word (.docx; .doc, .wps and others through
 * LibreOffice), Excel (.xlsx, .xls, .et; .ods and .xlsb through LibreOffice), PDF, web pages, comma-separated and plain text in UTF-8, UTF-16 or GB18030.
 * The content decides on the reader, not the name. Tables that page ends cut are put together again. All but text and web
 * pages are read in a process of their own, unless `isolate` is false; see {@link createReadPool} for many files.
 *
 * @param bytes the file's content
 * @param file the file's name, as places and messages will quote it
 * @throws ReadError with a Chinese message for empty, damaged and unknown files and such as pass a limit
 */
export async function read(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<Disclosure> {
  const { isolate = true, ...inProcess } = options;
  checkLimit(file, "fileBytes", bytes.byteLength, limitsWith(options.limits));
  if (bytes.byteLength === 0) throw emptyFile(file);
  const kind = await fileKind(bytes);
  if (isUnreadable(kind)) throw unsupportedKind(file, kind);
  if (!isolate || kind === "text") return readInProcess(bytes, file, inProcess);
  return (await import("./isolate/index.ts")).poolFor(inProcess).read(bytes, file);
}
