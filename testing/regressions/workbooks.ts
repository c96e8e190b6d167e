import { type BookType, utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A small file that a reader once did not bear: it hung, crashed, or took all memory. */
export interface Regression {
  readonly name: string;
  /** The name under which it is read. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** What has to come of it: a refusal with this code, or a document. */
  readonly becomes: "document" | "malformed" | "encrypted" | "tooManyCells" | "unsupported" | "compressionRatio";
}

function workbook(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["科目", "金额"],
      ["工资", 3],
    ]),
    "表1",
  );
  return new Uint8Array(write(book, { type: "array", bookType }));
}

function xmlSpreadsheet(from: RegExp, to: string): Uint8Array {
  return strToU8(strFromU8(workbook("xlml")).replace(from, to));
}

function sheetXml(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook("xlsx"));
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** An .xls whose last records are overwritten by others. */
function withRecords(hex: string): Uint8Array {
  const bytes = Buffer.from(workbook("biff8"));
  const labels = bytes.lastIndexOf(Buffer.from("0a000000", "hex"));
  bytes.write(hex, labels - hex.length / 2 + 4, "hex");
  return new Uint8Array(bytes);
}

/** An .xls in which another record, given with its number and length, stands where the drawings were. */
function withRecord(hex: string): Uint8Array {
  const bytes = Buffer.from(workbook("biff8"));
  const drawings = bytes.lastIndexOf(Buffer.from("ec005000", "hex"));
  const end = drawings + 84;
  const rest = bytes.write(hex, drawings, "hex") + drawings;
  bytes.writeUInt16LE(0x4d, rest);
  bytes.writeUInt16LE(end - rest - 4, rest + 2);
  return new Uint8Array(bytes);
}

export const WORKBOOKS: readonly Regression[] = [
  {
    name: "an XML workbook with a cell in column 2147483648",
    file: "a.xls",
    bytes: () => xmlSpreadsheet(/ss:Index="2"/, 'ss:Index="2147483648"'),
    becomes: "malformed",
  },
  {
    name: "an XML workbook with a row 2147483648",
    file: "a.xls",
    bytes: () => xmlSpreadsheet(/<Row/, '<Row ss:Index="2147483648"'),
    becomes: "malformed",
  },
  {
    name: "an XML workbook with a row 1e308",
    file: "a.xls",
    bytes: () => xmlSpreadsheet(/<Row/, '<Row ss:Index="1e308"'),
    becomes: "malformed",
  },
  {
    name: "an XML workbook with a row 0.000000001",
    file: "a.xls",
    bytes: () => xmlSpreadsheet(/<Row/, '<Row ss:Index="0.000000001"'),
    becomes: "malformed",
  },
  {
    name: "an XML workbook that merges a whole sheet",
    file: "a.xls",
    bytes: () => xmlSpreadsheet(/<Cell/, '<Cell ss:MergeAcross="16000" ss:MergeDown="1000000"'),
    becomes: "tooManyCells",
  },
  {
    name: "an old workbook with cells of Excel 2 in it",
    file: "a.xls",
    bytes: () => withRecords("00000000040005001000ffff41"),
    becomes: "malformed",
  },
  {
    name: "an old workbook with a formula of Excel 3 that is cut short",
    file: "a.xls",
    bytes: () => withRecord("0602110006000100001000090000000000000000ff"),
    becomes: "document",
  },
  {
    name: "an old workbook with a formula that is cut short",
    file: "a.xls",
    bytes: () => withRecord("06001100060001000010000900000000000000ff00"),
    becomes: "malformed",
  },
  {
    name: "an old workbook with a shared formula that is cut short",
    file: "a.xls",
    bytes: () => withRecord("bc040600000000000000"),
    becomes: "document",
  },
  {
    name: "an old workbook with an array formula that is cut short",
    file: "a.xls",
    bytes: () => withRecord("21020600000000000000"),
    becomes: "document",
  },
  {
    name: "an old workbook that is encrypted from a record on",
    file: "a.xls",
    bytes: () => withRecord("2f000600000000000000"),
    becomes: "encrypted",
  },
  {
    name: "a workbook with a cell in row 99999999",
    file: "a.xlsx",
    bytes: () =>
      sheetXml((xml) => xml.replaceAll('r="2"', 'r="99999999"').replaceAll(/r="([AB])2"/g, 'r="$199999999"')),
    becomes: "malformed",
  },
  {
    name: "a workbook that describes 2147483648 columns",
    file: "a.xlsx",
    bytes: () =>
      sheetXml((xml) => xml.replace("<sheetData>", '<cols><col min="2" max="2147483648"/></cols><sheetData>')),
    becomes: "malformed",
  },
  {
    name: "a workbook that describes all columns a thousand times",
    file: "a.xlsx",
    bytes: () =>
      sheetXml((xml) =>
        xml.replace("<sheetData>", `<cols>${'<col min="1" max="16384"/>'.repeat(1000)}</cols><sheetData>`),
      ),
    becomes: "tooManyCells",
  },
  {
    name: "a workbook with a link over a whole sheet",
    file: "a.xlsx",
    bytes: () =>
      sheetXml((xml) =>
        xml.replace(
          "</sheetData>",
          '</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
        ),
      ),
    becomes: "document",
  },
  {
    name: "an XML workbook that describes columns without end",
    file: "a.xls",
    bytes: () => xmlSpreadsheet(/<Row/, `${'<Column ss:Span="1000000"/>'.repeat(1000)}<Row`),
    becomes: "tooManyCells",
  },
  {
    name: "a workbook that merges a whole sheet",
    file: "a.xlsx",
    bytes: () =>
      sheetXml((xml) =>
        xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      ),
    becomes: "document",
  },
];
