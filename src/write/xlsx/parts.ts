import { contentTypesXml, escapeXml, relationshipsXml } from "../zip/index.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument";

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet that the name belongs to; the workbook's where it is not given. */
  readonly sheet?: number;
}

/** `[Content_Types].xml` of a workbook of so many sheets. */
export function contentTypes(sheets: number, custom: boolean): string {
  return contentTypesXml([
    ["docProps/app.xml", `${TYPE}.extended-properties+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...(custom ? [["docProps/custom.xml", `${TYPE}.custom-properties+xml`] as const] : []),
    ["xl/sharedStrings.xml", `${TYPE}.spreadsheetml.sharedStrings+xml`],
    ["xl/styles.xml", `${TYPE}.spreadsheetml.styles+xml`],
    ["xl/workbook.xml", `${TYPE}.spreadsheetml.sheet.main+xml`],
    ...Array.from(
      { length: sheets },
      (_, i) => [`xl/worksheets/sheet${i + 1}.xml`, `${TYPE}.spreadsheetml.worksheet+xml`] as const,
    ),
  ]);
}

/** `_rels/.rels`. */
export function packageRelationships(custom: boolean): string {
  return relationshipsXml([
    [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
    ...(custom ? [[`${OFFICE}/relationships/custom-properties`, "docProps/custom.xml"] as const] : []),
  ]);
}

/** `xl/_rels/workbook.xml.rels`: the sheets first, so that `rId1` is the first sheet. */
export function workbookRelationships(sheets: number): string {
  return relationshipsXml([
    ...Array.from(
      { length: sheets },
      (_, i) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
    ),
    [`${OFFICE}/relationships/styles`, "styles.xml"],
    [`${OFFICE}/relationships/sharedStrings`, "sharedStrings.xml"],
  ]);
}

/** `xl/workbook.xml`. */
export function workbookXml(sheets: readonly string[], names: readonly DefinedName[]): string {
  const listed = sheets.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const defined = names.map(({ name, refersTo, sheet }) => {
    const local = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    return `<definedName name="${name}"${local}>${escapeXml(refersTo)}</definedName>`;
  });
  return [
    `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}/relationships">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join("")}</sheets>`,
    defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "",
    "</workbook>",
  ].join("");
}
