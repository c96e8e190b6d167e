import { isZip, zipNames } from "./zip-names.ts";

/** What a file is by its content. `text` stands for everything that is none of the others. */
export type FileKind =
  | "docx"
  | "text"
  | "pdf"
  | "excel"
  | "oldOffice"
  | "ofd"
  | "zip"
  | "brokenZip"
  | "rtf"
  | "image"
  | "archive";

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: "oldOffice", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", bytes: [0xff, 0xd8, 0xff] },
  { kind: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "image", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: "image", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: "archive", bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: "archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: "archive", bytes: [0x1f, 0x8b] },
];

const PDF_WITHIN = 1024;

function zipKind(bytes: Uint8Array): FileKind {
  const names = new Set(zipNames(bytes));
  if (names.has("word/document.xml")) return "docx";
  if (names.has("xl/workbook.xml") || names.has("xl/workbook.bin")) return "excel";
  if (names.has("OFD.xml")) return "ofd";
  return names.size > 0 ? "zip" : "brokenZip";
}

/** What a file is, told by its bytes; its name says nothing, for files are renamed. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return zipKind(bytes);
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (found) return found.kind;
  return new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN)).includes("%PDF-") ? "pdf" : "text";
}

const HTML_WITHIN = 4096;

/** Whether a text is a web page: it begins with a tag, and one of html, head, body or table is among the first. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, HTML_WITHIN).trimStart();
  return start.startsWith("<") && /<(?:!doctype\s+html|html|head|body|table)\b/i.test(start);
}
