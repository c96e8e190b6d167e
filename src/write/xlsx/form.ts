import { strToU8 } from "fflate";
import { coreProperties, EMPTY_APP, packParts } from "../zip/index.ts";
import { contentTypes, packageRelationships, workbookRelationships, workbookXml } from "./parts.ts";
import { type CellRule, type SheetCell, sheetXml } from "./sheet.ts";
import { SharedStrings } from "./strings.ts";
import { CellStyles, type Look } from "./styles.ts";

interface FormSheetToWrite {
  readonly name: string;
  readonly cells: readonly (Omit<SheetCell, "style"> & { readonly look: Look; readonly format: string })[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly formats: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rules: readonly CellRule[];
}

/** A workbook to be filled in: its sheets with their cells, the rules of their columns, and what stays in view. */
export interface FormWorkbook {
  readonly title: string;
  readonly sheets: readonly FormSheetToWrite[];
}

/**
 * Writes a workbook that is to be filled in: drop-downs, checks and hints by column, headers that stay in view, formulas
 * with their results. Nothing is hidden or protected; no author, date or path; the same form gives the same bytes.
 * @throws RangeError for a text longer than a cell can hold
 */
export function writeFormXlsx({ title, sheets }: FormWorkbook): Uint8Array {
  const styles = new CellStyles();
  const strings = new SharedStrings();
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length, false),
    "_rels/.rels": packageRelationships(false),
    "docProps/app.xml": EMPTY_APP,
    "docProps/core.xml": coreProperties(title),
    "xl/_rels/workbook.xml.rels": workbookRelationships(sheets.length),
    "xl/workbook.xml": workbookXml(
      sheets.map(({ name }) => name),
      [],
    ),
  };
  for (const [i, { cells, formats, ...sheet }] of sheets.entries()) {
    const parts = {
      ...sheet,
      cells: cells.map(({ look, format, ...cell }) => ({ ...cell, style: styles.of(look, format) })),
      columnStyles: formats.map((format) => styles.of("left", format)),
      merges: [],
      landscape: true,
      links: [],
    };
    texts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(parts, strings);
  }
  texts["xl/styles.xml"] = styles.xml();
  texts["xl/sharedStrings.xml"] = strings.xml();
  return packParts(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
