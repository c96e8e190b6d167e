import type { Cell, SourcedText, Table } from "../../disclosure/index.ts";
import {
  alignmentsOf,
  cutLines,
  fitTable,
  isBlank,
  piecesOf,
  type Slot,
  slotRows,
  writtenHeaderRows,
} from "../layout/index.ts";
import { escapeHtml, textElement } from "./text.ts";

function spans(cell: Cell, table: Table): string {
  const rows = Math.min(cell.rowSpan, table.rowCount - cell.row);
  const columns = Math.min(cell.columnSpan, table.columnCount - cell.column);
  return `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
}

/** The title of a table; further lines of its caption (单位：万元) stand at the right below it. */
function captionHtml(caption: SourcedText, marks: boolean): string {
  const [title, ...below] = cutLines(caption);
  if (!title) return "";
  if (below.length === 0)
    return `${textElement("caption", "", title, marks)}
`;
  const lines = below.map((line) => textElement("div", ' class="unit"', line, marks)).join("");
  return `<caption>${textElement("div", "", title, marks)}${lines}</caption>
`;
}

function columnsHtml(columns: readonly number[]): string {
  const widths = columns.map((share) => `<col style="width:${Math.round(share * 1000) / 10}%">`);
  return `<colgroup>${widths.join("")}</colgroup>
`;
}

/** Writes a table with its header rows in `thead`, row labels as row headers, and figures right-aligned. */
export function tableHtml(table: Table, marks: boolean): string {
  const caption = table.caption && !isBlank(table.caption) ? table.caption : undefined;
  if (table.rowCount === 0 || table.columnCount === 0) {
    return caption ? textElement("p", ' class="table-title"', caption, marks) : "";
  }
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const labelled = headerRows > 0 && table.columnCount > 1;
  const cellHtml = (cell: Cell): string => {
    const place = spans(cell, table);
    if (cell.row < headerRows) {
      const scope = cell.columnSpan > 1 ? "colgroup" : "col";
      return textElement("th", ` scope="${scope}"${place}`, cell, marks);
    }
    if (alignmentOf(cell) === "right") return textElement("td", ` class="number"${place}`, cell, marks);
    if (labelled && cell.column === 0 && cell.text.trim() !== "") {
      return textElement("th", ` scope="${cell.rowSpan > 1 ? "rowgroup" : "row"}"${place}`, cell, marks);
    }
    return textElement("td", place, cell, marks);
  };
  const rowHtml = (slots: readonly Slot[]) =>
    `<tr>${slots.map((slot) => (slot.continued ? "" : cellHtml(slot.cell))).join("")}</tr>\n`;
  const rows = slotRows(table);
  const { landscape, fontSize, columns } = fitTable(table);
  const label = caption ? piecesOf(caption, false).map((piece) => piece.text.replace(/\s+/g, " ")) : [];
  const name = label.length > 0 ? ` aria-label="${escapeHtml(label.join(""))}"` : "";
  return [
    `<div class="table${landscape ? " wide" : ""}" role="region"${name} tabindex="0">\n`,
    `<table style="--print-size:${fontSize}pt">\n`,
    caption ? captionHtml(caption, marks) : "",
    columnsHtml(columns),
    headerRows > 0 ? `<thead>\n${rows.slice(0, headerRows).map(rowHtml).join("")}</thead>\n` : "",
    `<tbody>\n${rows.slice(headerRows).map(rowHtml).join("")}</tbody>\n`,
    "</table>\n</div>",
  ].join("");
}
