import type { Table as TableBlock } from "../../disclosure/index.ts";
import {
  alignmentsOf,
  cutLines,
  fitTable,
  isBlank,
  printable,
  type Slot,
  slotRows,
  TEXT_WIDTH,
  writtenHeaderRows,
} from "../layout/index.ts";
import { element, valued } from "./element.ts";
import type { FigureControls } from "./marks.ts";
import { paragraphXml } from "./paragraph.ts";
import type { BodyPart, CellRoom, ParagraphPart } from "./part.ts";
import { textXml } from "./runs.ts";
import { tableTextStyle } from "./styles.ts";

/** Puts the runs of the title within something, such as the target of a link. */
type Around = (runs: string) => string;

const TWIPS_PER_MM = 1440 / 25.4;
/** Left and right of a cell's text, and above and below it, in twentieths of a point. */
export const CELL_MARGIN = { side: 60, end: 20 } as const;
/** What a row is at least, in twentieths of a point. */
export const LEAST_ROW = 340;

/** The style that all tables have: thin lines around every cell. */
export const TABLE_STYLE = "Accounts";

/** The lines above a table: its title, and what the caption says below it (单位：万元) at the right. */
function captionParts(
  table: TableBlock,
  block: number,
  controls: FigureControls | null,
  around: Around,
): ParagraphPart[] {
  if (!table.caption || isBlank(table.caption)) return [];
  return cutLines(table.caption).map((line, i): ParagraphPart => {
    const runs = textXml(line, controls);
    const content = i === 0 ? around(runs) : runs;
    return {
      type: "paragraph",
      block,
      look: { style: i === 0 ? "TableTitle" : "TableUnit" },
      text: line.text,
      content: () => content,
    };
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function tableProperties(width: number): string {
  return element(
    "w:tblPr",
    {},
    [
      valued("w:tblStyle", TABLE_STYLE),
      element("w:tblW", { "w:w": width, "w:type": "dxa" }),
      valued("w:jc", "center"),
      element("w:tblLayout", { "w:type": "fixed" }),
    ].join(""),
  );
}

/**
 * Writes a table of fixed column widths that fills the text area, header rows repeated on every page and rows kept
 * whole, below the lines of its caption.
 */
export function tableParts(
  table: TableBlock,
  block: number,
  controls: FigureControls | null,
  around: Around = (runs) => runs,
): BodyPart[] {
  const caption = captionParts(table, block, controls, around);
  if (table.rowCount === 0 || table.columnCount === 0) return caption;
  const { landscape, fontSize, columns } = fitTable(table);
  const textWidth = Math.round(TEXT_WIDTH[landscape ? "landscape" : "portrait"] * TWIPS_PER_MM);
  const widths = columns.map((share) => Math.floor(share * textWidth));
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const style = tableTextStyle(fontSize);
  const spanOf = ({ cell }: Slot) => Math.min(cell.columnSpan, table.columnCount - cell.column);
  const widthOf = (slot: Slot) => sumOf(widths.slice(slot.cell.column, slot.cell.column + spanOf(slot)));
  const cellXml = (slot: Slot): string => {
    const { cell, continued } = slot;
    const span = spanOf(slot);
    const reaches = cell.rowSpan > 1 && cell.row + 1 < table.rowCount;
    const properties = [
      element("w:tcW", { "w:w": widthOf(slot), "w:type": "dxa" }),
      span > 1 ? valued("w:gridSpan", span) : "",
      reaches ? valued("w:vMerge", continued ? "continue" : "restart") : "",
      valued("w:vAlign", "center"),
    ].join("");
    const text = continued
      ? paragraphXml({ style }, "")
      : paragraphXml({ style, align: alignmentOf(cell) }, textXml(cell, controls, cell.row < headerRows));
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
  };
  const roomOf = (slot: Slot): CellRoom => ({
    text: printable(slot.cell).text,
    width: widthOf(slot) - 2 * CELL_MARGIN.side,
    rows: Math.min(slot.cell.rowSpan, table.rowCount - slot.cell.row),
  });
  const slots = slotRows(table);
  const rowXml = (row: readonly Slot[], index: number): string => {
    const header = index < headerRows ? "<w:tblHeader/>" : "";
    const height = element("w:trHeight", { "w:val": LEAST_ROW, "w:hRule": "atLeast" });
    return `<w:tr><w:trPr><w:cantSplit/>${height}${header}</w:trPr>${row.map(cellXml).join("")}</w:tr>`;
  };
  const grid = element("w:tblGrid", {}, widths.map((width) => element("w:gridCol", { "w:w": width })).join(""));
  const xml = element("w:tbl", {}, tableProperties(sumOf(widths)) + grid + slots.map(rowXml).join(""));
  const rows = slots.map((row) => row.filter(({ continued }) => !continued).map(roomOf));
  return [...caption, { type: "table", block, style, rows, headerRows, xml }];
}
