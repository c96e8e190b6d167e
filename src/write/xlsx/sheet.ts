import { escapeXml } from "../zip/index.ts";
import { address, range } from "./address.ts";
import type { SharedStrings } from "./strings.ts";

/** A cell to be written; a formula stands with the number or the text that it gives. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly text?: string;
  readonly number?: string;
  readonly formula?: string;
}

/** A merged range, both corners counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What the cells of a column take between two rows, and the hint that is shown when one is chosen. */
export interface CellRule {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly type: "any" | "list" | "decimal" | "whole";
  readonly first?: string;
  readonly second?: string;
  /** Whether other values are refused. */
  readonly strict: boolean;
  readonly title: string;
  readonly hint: string;
}

/** A sheet before it is written down. */
export interface SheetParts {
  /** Row by row, in order of the columns. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  /** In points, by row. */
  readonly heights: readonly number[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Rows at the top that stay in view; 0 for none. */
  readonly frozenRows: number;
  /** Columns at the left that stay in view; none when not given. */
  readonly frozenColumns?: number;
  /** The style of blank cells, by column. */
  readonly columnStyles?: readonly number[];
  readonly rules?: readonly CellRule[];
  /** The range of a list whose rows can be filtered by their headers. */
  readonly filter?: string;
  /** Links to other sheets, by the address of the cell. */
  readonly links: readonly { readonly at: string; readonly location: string; readonly shown: string }[];
}

const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.9" bottom="0.9" header="0.4" footer="0.5"/>';
const A4 = 9;

function cellXml(cell: SheetCell, strings: SharedStrings): string {
  const start = `<c r="${address(cell.row, cell.column)}" s="${cell.style}"`;
  if (cell.number !== undefined) {
    return `${start}>${cell.formula ? `<f>${escapeXml(cell.formula)}</f>` : ""}<v>${cell.number}</v></c>`;
  }
  if (cell.formula !== undefined) {
    return `${start} t="str"><f>${escapeXml(cell.formula)}</f><v>${escapeXml(cell.text ?? "")}</v></c>`;
  }
  return cell.text ? `${start} t="s"><v>${strings.indexOf(cell.text)}</v></c>` : `${start}/>`;
}

function rowsXml({ cells, heights }: SheetParts, strings: SharedStrings): string {
  const rows = heights.map((): string[] => []);
  for (const cell of cells) rows[cell.row]?.push(cellXml(cell, strings));
  return rows.map((row, i) => `<row r="${i + 1}" ht="${heights[i]}" customHeight="1">${row.join("")}</row>`).join("");
}

function paneXml(rows: number, columns: number): string {
  if (rows + columns === 0) return "";
  const across = columns > 0 ? ` xSplit="${columns}"` : "";
  const down = rows > 0 ? ` ySplit="${rows}"` : "";
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return `<pane${across}${down} topLeftCell="${address(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

function viewXml({ frozenRows, frozenColumns = 0 }: SheetParts): string {
  const pane = paneXml(frozenRows, frozenColumns);
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Excel takes no longer title or text of a hint. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

function ruleXml({ column, from, to, type, first, second, strict, title, hint }: CellRule): string {
  const shown = `promptTitle="${escapeXml(title.slice(0, LONGEST_TITLE))}" prompt="${escapeXml(hint.slice(0, LONGEST_HINT))}"`;
  const kind = type === "any" ? "" : ` type="${type}"`;
  const strictness = strict ? ' showErrorMessage="1" errorTitle="填写有误" error="请按提示填写。"' : "";
  const formulas = [first, second].flatMap((formula, index) =>
    formula === undefined ? [] : [`<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`],
  );
  const sqref = range(from, column, to - from + 1, 1);
  return `<dataValidation${kind} allowBlank="1" showInputMessage="1"${strictness} ${shown} sqref="${sqref}">${formulas.join("")}</dataValidation>`;
}

/** Writes a sheet: A4, as wide as the page, page number below; codes stored as texts are not warned of. */
export function sheetXml(sheet: SheetParts, strings: SharedStrings): string {
  const { merges, widths, heights, landscape, links, columnStyles, rules = [] } = sheet;
  const all = range(0, 0, Math.max(1, heights.length), Math.max(1, widths.length));
  const columns = widths.map((width, i) => {
    const style = columnStyles?.[i] === undefined ? "" : ` style="${columnStyles[i]}"`;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  const merged = merges.map((each) => `<mergeCell ref="${range(each.row, each.column, each.rows, each.columns)}"/>`);
  const linked = links.map(
    ({ at, location, shown }) =>
      `<hyperlink ref="${at}" location="${escapeXml(location)}" display="${escapeXml(shown)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${all}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rowsXml(sheet, strings)}</sheetData>`,
    sheet.filter === undefined ? "" : `<autoFilter ref="${sheet.filter}"/>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "",
    rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.map(ruleXml).join("")}</dataValidations>` : "",
    linked.length > 0 ? `<hyperlinks>${linked.join("")}</hyperlinks>` : "",
    `<printOptions horizontalCentered="1"/>${MARGINS}`,
    `<pageSetup paperSize="${A4}" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>",
    `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`,
    "</worksheet>",
  ].join("");
}
