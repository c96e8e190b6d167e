import { strToU8 } from "fflate";
import { printConcept } from "../../concept/index.ts";
import type { Disclosure } from "../../disclosure/index.ts";
import { documentTitle, oneLine, placedTables, tableNames } from "../layout/index.ts";
import { coreProperties, customProperties, EMPTY_APP, packParts } from "../zip/index.ts";
import { address, quoted } from "./address.ts";
import { CONTENTS_SHEET, contentsSheet } from "./contents-sheet.ts";
import { contentTypes, type DefinedName, packageRelationships, workbookRelationships, workbookXml } from "./parts.ts";
import { sheetXml } from "./sheet.ts";
import { SharedStrings } from "./strings.ts";
import { CellStyles } from "./styles.ts";
import { type TableSheet, tableSheet } from "./table-sheet.ts";

export interface WriteXlsxOptions {
  /** Whether figures carry their concept in defined names and document properties; true when not given. */
  readonly marks?: boolean;
}

/** The rows that a sheet repeats on every printed page. */
function printTitles(names: readonly string[], sheets: readonly TableSheet[]): DefinedName[] {
  return sheets.flatMap(({ repeatedRows }, i) => {
    if (repeatedRows === 0) return [];
    const refersTo = `${quoted(names[i] ?? "")}!$1:$${repeatedRows}`;
    return [{ name: "_xlnm.Print_Titles", refersTo, sheet: i + 1 }];
  });
}

/** The names of the figures' cells, and the properties of the same names with their concepts. */
function identities(names: readonly string[], sheets: readonly TableSheet[]) {
  const figures = sheets.flatMap((sheet, i) => sheet.figures.map((figure) => ({ ...figure, sheet: names[i] ?? "" })));
  const nameOf = (index: number) => `mz_${String(index + 1).padStart(6, "0")}`;
  return {
    cells: figures.map(({ sheet, row, column }, i): DefinedName => {
      const place = address(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
      return { name: nameOf(i), refersTo: `${quoted(sheet)}!${place}` };
    }),
    concepts: figures.map(({ concept }, i) => ({ name: nameOf(i), value: printConcept(concept) })),
  };
}

/**
 * Writes the tables of a disclosure as an Excel workbook: a sheet of contents with links, then a sheet a table, named by its
 * official title. Amounts are numbers that print exactly as published; totals that are certainly sums are formulas with
 * their results; header rows stay in view and repeat in print, A4, as wide as the page. The narrative is not included.
 * Figures of known identity have names `mz_000001` …, whose concepts are custom document properties of the same names;
 * with `marks: false` there are neither. No author, date, path or program name; the same disclosure gives the same bytes.
 * @throws RangeError for a text longer than a cell can hold
 */
export function writeXlsx(disclosure: Disclosure, options: WriteXlsxOptions = {}): Uint8Array {
  const title = documentTitle(disclosure);
  const placed = placedTables(disclosure.blocks);
  const [, ...names] = tableNames([CONTENTS_SHEET, ...placed.map((table) => table.title.text)]);
  const titles = placed.map((table, i) => oneLine(table.title.text) || (names[i] ?? ""));
  const styles = new CellStyles();
  const strings = new SharedStrings();
  const contents = contentsSheet(
    title,
    titles.map((each, i) => ({ title: each, sheet: names[i] ?? "" })),
    styles,
  );
  const sheets = placed.map((table) => tableSheet(table, styles));
  const { cells, concepts } = (options.marks ?? true) ? identities(names, sheets) : { cells: [], concepts: [] };
  const marked = concepts.length > 0;
  const all = [contents, ...sheets];
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(all.length, marked),
    "_rels/.rels": packageRelationships(marked),
    "docProps/app.xml": EMPTY_APP,
    "docProps/core.xml": coreProperties(title),
    "xl/_rels/workbook.xml.rels": workbookRelationships(all.length),
    "xl/workbook.xml": workbookXml([CONTENTS_SHEET, ...names], [...printTitles(names, sheets), ...cells]),
  };
  if (marked) texts["docProps/custom.xml"] = customProperties(concepts);
  for (const [i, sheet] of all.entries()) texts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings);
  texts["xl/styles.xml"] = styles.xml();
  texts["xl/sharedStrings.xml"] = strings.xml();
  return packParts(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
