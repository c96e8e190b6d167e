import { containerOf, oleEntries } from "./ole.ts";
import { oleStream } from "./ole-stream.ts";

/** What an OLE container holds. */
export type OleKind = "doc" | "xls" | "encryptedOffice" | "presentation" | "oldOffice";

const WORD_MARKS = [
  [0xec, 0xa5],
  [0xdc, 0xa5],
] as const;
const ENCRYPTED_FLAG = 0x01;
const FLAGS_AT = 11;

/** What an OLE container holds, told by the names of its streams: .doc and .wps are alike, and so are .xls and .et. */
export function oleKind(bytes: Uint8Array): OleKind {
  const container = containerOf(bytes);
  const names = new Set(container ? oleEntries(container).map(({ name }) => name) : []);
  if (names.has("EncryptedPackage")) return "encryptedOffice";
  if (names.has("WordDocument")) {
    const start = oleStream(bytes, "WordDocument");
    const isWord = WORD_MARKS.some(([low, high]) => start?.[0] === low && start[1] === high);
    return isWord && ((start?.[FLAGS_AT] ?? 0) & ENCRYPTED_FLAG) !== 0 ? "encryptedOffice" : "doc";
  }
  if (names.has("Workbook") || names.has("Book")) return "xls";
  return names.has("PowerPoint Document") ? "presentation" : "oldOffice";
}
