import type { ZipRecord } from "./zip/index.ts";

/** What a file is by its content. `text` stands for everything that is none of the others. */
export type FileKind =
  | "text"
  | "docx"
  | "xlsx"
  | "xlsb"
  | "ods"
  | "xls"
  | "xmlSpreadsheet"
  | "pdf"
  | "doc"
  | "rtf"
  | "odt"
  | "xmlDocument"
  | "encryptedOffice"
  | "presentation"
  | "oldOffice"
  | "ofd"
  | "zip"
  | "brokenZip"
  | "webArchive"
  | "image"
  | "archive";

interface Signature {
  readonly kind: FileKind | "ole" | "zipLike";
  readonly bytes: readonly number[];
  readonly at?: number;
}

const SIGNATURES: readonly Signature[] = [
  { kind: "zipLike", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "zipLike", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", bytes: [0xff, 0xd8, 0xff] },
  { kind: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "image", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: "image", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: "archive", bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: "archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: "archive", bytes: [0x1f, 0x8b] },
  { kind: "archive", bytes: [0x42, 0x5a, 0x68] },
  { kind: "archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: "archive", bytes: [0x4d, 0x53, 0x43, 0x46] },
  { kind: "archive", bytes: [0x75, 0x73, 0x74, 0x61, 0x72], at: 257 },
];

const HEAD = 4096;
/** Word itself writes document.xml, some programs document2.xml. */
const WORD_BODY = /^\/?word\/document\d*\.xml$/;
const PDF_WITHIN = 1024;
const MOST_NAMES = 20_000;
const LONGEST_TYPE = 200;

async function zipKind(bytes: Uint8Array): Promise<FileKind> {
  const { entryNames, zipDirectory } = await import("./zip/index.ts");
  const records = zipDirectory(bytes, MOST_NAMES) ?? [];
  const list = entryNames(records);
  const names = new Set(list);
  if (list.some((name) => WORD_BODY.test(name))) return "docx";
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (names.has("OFD.xml")) return "ofd";
  if (names.has("ppt/presentation.xml")) return "presentation";
  if (names.has("META-INF/manifest.xml") && names.has("content.xml"))
    return openDocumentKind(bytes, records[list.indexOf("mimetype")]);
  return names.size > 0 ? "zip" : "brokenZip";
}

/** OpenDocument files say in a file `mimetype` what they are. */
async function openDocumentKind(bytes: Uint8Array, record: ZipRecord | undefined): Promise<FileKind> {
  if (!record || record.size > LONGEST_TYPE) return "odt";
  const { unpack } = await import("./zip/index.ts");
  try {
    const type = new TextDecoder().decode(unpack(bytes, record, "", "mimetype"));
    if (type.includes("opendocument.spreadsheet")) return "ods";
    return type.includes("opendocument.presentation") ? "presentation" : "odt";
  } catch {
    return "brokenZip";
  }
}

/** What a text is that looks like a program's XML; `text` where it is not. */
function xmlKind(head: string): FileKind {
  if (!head.includes("<")) return "text";
  if (/<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "xmlSpreadsheet";
  return /<(?:w:wordDocument|pkg:package|office:document)\b/.test(head) ? "xmlDocument" : "text";
}

/** What a file is, told by its bytes; its name says nothing, for files are renamed. */
export async function fileKind(bytes: Uint8Array): Promise<FileKind> {
  const found = SIGNATURES.find(({ bytes: signature, at = 0 }) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
  if (found?.kind === "zipLike") return zipKind(bytes);
  if (found?.kind === "ole") return (await import("./office/ole-kind.ts")).oleKind(bytes);
  if (found) return found.kind;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  if (head.slice(0, PDF_WITHIN).includes("%PDF-")) return "pdf";
  if (/^MIME-Version:/im.test(head) && /multipart\/related/i.test(head)) return "webArchive";
  return xmlKind(head);
}

/**
 * Whether a text is a web page or a piece of one: it begins with a tag, and that is a paragraph, heading or division with
 * attributes, or one of html, head, body or table is among the first. A text that only uses `<p>` as a mark is none.
 */
export function isHtml(text: string): boolean {
  const start = text.slice(0, HEAD).trimStart();
  return (
    /^<(?:p|div|h[1-6]|section|article)\s[^<>]*>/i.test(start) ||
    (start.startsWith("<") && /<(?:!doctype\s+html|html|head|body|table)\b/i.test(start))
  );
}
