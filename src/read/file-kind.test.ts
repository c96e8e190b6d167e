import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { fileKind } from "./file-kind.ts";
import { workbook } from "./xlsx/workbook.testing.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = { rows: [["科目", "金额"]] };

/** An OLE container whose stream has this name. */
function ole(name: string): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "a");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }));
  const names = Buffer.from(bytes);
  const from = Buffer.from("Workbook", "utf16le");
  const at = names.indexOf(from);
  names.fill(0, at, at + 64);
  names.write(name, at, "utf16le");
  names.writeUInt16LE(name.length * 2 + 2, at + 64);
  return new Uint8Array(names);
}

test.each([
  ["docx", zipSync({ "word/document.xml": strToU8("<w:document/>") })],
  ["xlsx", workbook({ a: rows })],
  ["xlsb", workbook({ a: rows }, "xlsb")],
  ["ods", workbook({ a: rows }, "ods")],
  ["xls", workbook({ a: rows }, "biff8")],
  ["xls", ole("Book")],
  ["doc", ole("WordDocument")],
  ["encryptedOffice", ole("EncryptedPackage")],
  ["presentation", ole("PowerPoint Document")],
  ["oldOffice", ole("Contents")],
  ["xmlSpreadsheet", workbook({ a: rows }, "xlml")],
  [
    "xmlDocument",
    utf8('<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">'),
  ],
  [
    "odt",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8("<a/>"),
      "META-INF/manifest.xml": strToU8("<a/>"),
    }),
  ],
  ["presentation", zipSync({ "ppt/presentation.xml": strToU8("<a/>") })],
  ["ofd", zipSync({ "OFD.xml": strToU8("<a/>") })],
  ["zip", zipSync({ "档案馆/预算.docx": strToU8("x") })],
  ["brokenZip", zipSync({})],
  ["pdf", utf8("\n%PDF-1.7")],
  ["rtf", utf8("{\\rtf1 预算}")],
  ["webArchive", utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n')],
  ["archive", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ["archive", Uint8Array.of(...new Uint8Array(257), ...utf8("ustar"))],
  ["text", utf8("<html><table>")],
  ["text", utf8("科目,金额")],
] as const)("%s is known by its bytes", async (kind, bytes) => {
  expect(await fileKind(bytes)).toBe(kind);
});
