import { type OleStream, oleStreams } from "./ole.ts";

/** What an OLE container holds. */
export type OleKind = "doc" | "xls" | "encryptedOffice" | "presentation" | "oldOffice";

const ENCRYPTED_FLAG = 0x0100;
const FLAGS_AT = 10;

function isEncryptedWord(bytes: Uint8Array, { start }: OleStream): boolean {
  if (start === null || start + FLAGS_AT + 2 > bytes.length) return false;
  const flags = (bytes[start + FLAGS_AT] ?? 0) | ((bytes[start + FLAGS_AT + 1] ?? 0) << 8);
  return (flags & ENCRYPTED_FLAG) !== 0;
}

/** What an OLE container holds, told by the names of its streams: .doc and .wps are alike, and so are .xls and .et. */
export function oleKind(bytes: Uint8Array): OleKind {
  const streams = new Map(oleStreams(bytes).map((stream) => [stream.name, stream]));
  if (streams.has("EncryptedPackage")) return "encryptedOffice";
  const word = streams.get("WordDocument");
  if (word) return isEncryptedWord(bytes, word) ? "encryptedOffice" : "doc";
  if (streams.has("Workbook") || streams.has("Book")) return "xls";
  return streams.has("PowerPoint Document") ? "presentation" : "oldOffice";
}
