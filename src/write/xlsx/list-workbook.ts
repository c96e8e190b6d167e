import { strToU8 } from "fflate";
import { emWidth, printable, tableNames } from "../layout/index.ts";
import { coreProperties, EMPTY_APP, packParts } from "../zip/index.ts";
import { quoted, range } from "./address.ts";
import { contentTypes, type DefinedName, packageRelationships, workbookRelationships, workbookXml } from "./parts.ts";
import { type SheetCell, type SheetParts, sheetXml } from "./sheet.ts";
import { SharedStrings } from "./strings.ts";
import { CellStyles } from "./styles.ts";

/** A list on a sheet of its own: a title, a row of headers, and rows of texts and whole numbers. */
export interface ListSheet {
  /** Characters that no sheet may have in its name are left out, and equal names are told apart. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly {
    readonly name: string;
    /** In characters of half an em. */
    readonly width: number;
    readonly centered: boolean;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const HEADER_ROW = 1;
const LINE = 15;
const HIGHEST = 409;

function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((lines, each) => lines + Math.max(1, Math.ceil((emWidth(each) * 2 + 1) / width)), 0);
}

function plain(text: string): string {
  return printable({ text, origins: [] }).text;
}

function sheetOf({ title, columns, rows }: ListSheet, styles: CellStyles): SheetParts {
  const last = Math.max(0, columns.length - 1);
  const heightOf = (texts: readonly (string | number)[]) => {
    const lines = texts.map((text, column) => linesIn(String(text), columns[column]?.width ?? 10));
    return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 6);
  };
  const header = columns.map(({ name }) => name);
  const cells: SheetCell[] = [
    { row: 0, column: 0, style: styles.of("title", "General"), text: plain(title) },
    ...header.map((name, column) => ({ row: HEADER_ROW, column, style: styles.of("header", "@"), text: name })),
  ];
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      const look = columns[column]?.centered ? "center" : "left";
      const place = { row: HEADER_ROW + 1 + index, column };
      if (typeof value === "number") cells.push({ ...place, style: styles.of(look, "0"), number: String(value) });
      else cells.push({ ...place, style: styles.of(look, "@"), text: plain(value) });
    }
  }
  return {
    cells,
    merges: last > 0 ? [{ row: 0, column: 0, rows: 1, columns: columns.length }] : [],
    heights: [34, heightOf(header), ...rows.map(heightOf)],
    widths: columns.map(({ width }) => width),
    landscape: true,
    frozenRows: HEADER_ROW + 1,
    filter: range(HEADER_ROW, 0, rows.length + 1, Math.max(1, columns.length)),
    links: [],
  };
}

/**
 * Writes lists as an Excel workbook, a sheet each: headers stay in view, can be filtered by and repeat in print; texts wrap;
 * A4 across, as wide as the page. No author, date, path or program name; the same lists give the same bytes.
 * @throws RangeError for a text longer than a cell can hold
 */
export function writeLists(title: string, sheets: readonly ListSheet[]): Uint8Array {
  const styles = new CellStyles();
  const strings = new SharedStrings();
  const names = tableNames(sheets.map(({ name }) => name));
  const parts = sheets.map((sheet) => sheetOf(sheet, styles));
  const titles = names.map(
    (name, sheet): DefinedName => ({
      name: "_xlnm.Print_Titles",
      refersTo: `${quoted(name)}!$1:$${HEADER_ROW + 1}`,
      sheet,
    }),
  );
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length, false),
    "_rels/.rels": packageRelationships(false),
    "docProps/app.xml": EMPTY_APP,
    "docProps/core.xml": coreProperties(plain(title)),
    "xl/_rels/workbook.xml.rels": workbookRelationships(sheets.length),
    "xl/workbook.xml": workbookXml(names, titles),
  };
  for (const [index, part] of parts.entries()) texts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(part, strings);
  texts["xl/styles.xml"] = styles.xml();
  texts["xl/sharedStrings.xml"] = strings.xml();
  return packParts(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
