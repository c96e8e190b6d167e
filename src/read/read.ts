import type { Disclosure } from "../disclosure/index.ts";
import { decodeText } from "./decode.ts";
import { fileKind, isHtml } from "./file-kind.ts";
import { mergeContinuedTables } from "./merge-tables.ts";
import { checkSize, type ReadOptions } from "./size-limit.ts";
import { emptyFile, notText, unsupportedKind } from "./unsupported.ts";

async function readDecoded(text: string, file: string): Promise<Disclosure> {
  if (isHtml(text)) return (await import("./html/index.ts")).readHtml(text, file);
  return (await import("./text/index.ts")).readText(text, file);
}

async function readAsText(bytes: Uint8Array, file: string): Promise<Disclosure> {
  const decoded = decodeText(bytes);
  if (!decoded) throw notText(file);
  if (decoded.text.trim() === "") throw emptyFile(file);
  const disclosure = await readDecoded(decoded.text, file);
  if (decoded.damaged === 0) return disclosure;
  const message = `文件中有 ${decoded.damaged} 处字符已损坏，无法还原，读作“�”。`;
  return { ...disclosure, notes: [...(disclosure.notes ?? []), { code: "damagedCharacters", message }] };
}

/**
 * Reads a file of any kind that this version knows into a disclosure. The content decides on the reader (a Word file, a
 * web page, else text in UTF-8, UTF-16 or GB18030), not the name; each reader is loaded when it is first needed.
 * Tables that page ends cut are put together again.
 *
 * @param bytes the file's content
 * @param file the file's name, as places and messages will quote it
 * @throws ReadError with a Chinese message for empty, too large, damaged and unknown files
 */
export async function read(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<Disclosure> {
  checkSize(file, bytes.byteLength, options);
  if (bytes.byteLength === 0) throw emptyFile(file);
  const kind = fileKind(bytes);
  if (kind !== "text" && kind !== "docx") throw unsupportedKind(file, kind);
  const disclosure =
    kind === "docx" ? await (await import("./docx/index.ts")).readDocx(bytes, file) : await readAsText(bytes, file);
  return { ...disclosure, blocks: mergeContinuedTables(disclosure.blocks) };
}
