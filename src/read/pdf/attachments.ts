import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { bytesFrom, Scratch } from "./engine.ts";

/** Files attached to a document beyond this number are not looked at. */
const MOST_ATTACHMENTS = 100;
/** Larger attachments are none of ours: a list of figures has some 200 bytes a figure. */
const MOST_BYTES = 16 * 1024 * 1024;

function nameOf(engine: WrappedPdfiumModule, attachment: number): string {
  const length = engine.FPDFAttachment_GetName(attachment, 0, 0);
  if (length < 2 || length > 1024) return "";
  const buffer = new Scratch(engine, length);
  engine.FPDFAttachment_GetName(attachment, buffer.pointer, length);
  const name = new TextDecoder("utf-16le").decode(bytesFrom(engine, buffer.pointer, length - 2));
  buffer.free();
  return name;
}

function contentOf(engine: WrappedPdfiumModule, attachment: number): Uint8Array | null {
  const size = new Scratch(engine, 4);
  const known = engine.FPDFAttachment_GetFile(attachment, 0, 0, size.pointer);
  const length = size.integer(0);
  size.free();
  if (!known || length <= 0 || length > MOST_BYTES) return null;
  const [buffer, written] = [new Scratch(engine, length), new Scratch(engine, 4)];
  const read = engine.FPDFAttachment_GetFile(attachment, buffer.pointer, length, written.pointer);
  const bytes = read ? bytesFrom(engine, buffer.pointer, length) : null;
  buffer.free();
  written.free();
  return bytes;
}

/** The content of the file of a name that is attached to a document; null where there is none. */
export function attachmentNamed(engine: WrappedPdfiumModule, document: number, name: string): Uint8Array | null {
  const count = Math.min(engine.FPDFDoc_GetAttachmentCount(document), MOST_ATTACHMENTS);
  for (let index = 0; index < count; index += 1) {
    const attachment = engine.FPDFDoc_GetAttachment(document, index);
    if (attachment && nameOf(engine, attachment) === name) return contentOf(engine, attachment);
  }
  return null;
}
