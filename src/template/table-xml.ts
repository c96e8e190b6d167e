import { parseNumeral } from "../amount/index.ts";
import { type Cell, gridOf, type Table } from "../disclosure/index.ts";
import { textRun } from "./tag.ts";
import { attributeOf, childNamed, type Element, element, isElement, type Node } from "./xml/node.ts";

/** How a table looks: the properties of one that the template has, and those of the text where the table is to stand. */
export interface TableLook {
  /** `w:tblPr` of a table of the template, its style with it; undefined where the template has none. */
  readonly table: Element | undefined;
  readonly paragraph: Element | undefined;
  readonly run: Element | undefined;
}

const WIDTH = 9000;
const NARROWEST = 3;
const WIDEST = 24;

/** Shares of the width by the longest text of each column, within reason. */
function columnWidths(table: Table): readonly number[] {
  const grid = gridOf(table);
  const weights = Array.from({ length: grid.columnCount }, (_, column) => {
    const lengths = Array.from({ length: grid.rowCount }, (__, row) => {
      const cell = grid.at(row, column);
      return cell && cell.columnSpan === 1 ? cell.text.length : 0;
    });
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * WIDTH));
}

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];

function borders(): Element {
  return element(
    "w:tblBorders",
    {},
    SIDES.map((side) => element(`w:${side}`, { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" })),
  );
}

/** The properties of the new table: those of the template's, as wide as the text; lines where the template has no table. */
function tableProperties(look: Element | undefined): Element {
  const width = element("w:tblW", { "w:w": "5000", "w:type": "pct" });
  const aside = /^(?:w:tblW|w:tblLayout|w:tblInd|w:tblpPr|w:tblCaption|w:tblDescription|w:tblPrChange)$/;
  const kept = (look?.children ?? []).filter((child) => isElement(child) && !aside.test(child.name));
  if (!look) return element("w:tblPr", {}, [width, borders()]);
  const order = kept.findIndex(
    (child) =>
      isElement(child) &&
      !/^w:(?:tblStyle|tblOverlap|bidiVisual|tblStyleRowBandSize|tblStyleColBandSize)$/.test(child.name),
  );
  const at = order < 0 ? kept.length : order;
  return element("w:tblPr", {}, [...kept.slice(0, at), width, ...kept.slice(at)]);
}

/** The paragraph properties of a cell: those around the table without what belongs to running text, and its alignment. */
function cellParagraph(look: Element | undefined, alignment: string): Element {
  const kept = (look?.children ?? []).filter((child) => isElement(child) && child.name === "w:pStyle");
  const spacing = element("w:spacing", { "w:before": "0", "w:after": "0" });
  return element("w:pPr", {}, [
    ...kept,
    spacing,
    element("w:ind", { "w:firstLine": "0", "w:firstLineChars": "0" }),
    element("w:jc", { "w:val": alignment }),
  ]);
}

function alignmentOf(cell: Cell, headerRows: number): string {
  if (cell.row < headerRows) return "center";
  return parseNumeral(cell.text) !== null && /[.,]/.test(cell.text) ? "right" : "left";
}

function cellXml(cell: Cell, continued: boolean, width: number, look: TableLook, headerRows: number): Element {
  const span = cell.columnSpan > 1 ? [element("w:gridSpan", { "w:val": String(cell.columnSpan) })] : [];
  const merge = cell.rowSpan > 1 ? [continued ? element("w:vMerge") : element("w:vMerge", { "w:val": "restart" })] : [];
  const properties = element("w:tcPr", {}, [
    element("w:tcW", { "w:w": String(width), "w:type": "dxa" }),
    ...span,
    ...merge,
    element("w:vAlign", { "w:val": "center" }),
  ]);
  const text: Node[] = continued || cell.text === "" ? [] : [textRun(cell.text, look.run)];
  const paragraph = element("w:p", {}, [cellParagraph(look.paragraph, alignmentOf(cell, headerRows)), ...text]);
  return element("w:tc", {}, [properties, paragraph]);
}

/** A composed table as a table of Word in the look of the template: merged cells kept, header rows repeated on each page. */
export function tableXml(table: Table, look: TableLook): Element {
  const grid = gridOf(table);
  const widths = columnWidths(table);
  const headerRows = table.headerRows ?? 0;
  const rows = Array.from({ length: grid.rowCount }, (_, row) => {
    const cells: Element[] = [];
    for (let column = 0; column < grid.columnCount; ) {
      const cell = grid.at(row, column) ?? { text: "", origins: [], row, column, rowSpan: 1, columnSpan: 1 };
      const span = Math.max(1, cell.columnSpan);
      const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
      cells.push(cellXml(cell, cell.row < row, width, look, headerRows));
      column += span;
    }
    const header = row < headerRows ? [element("w:tblHeader")] : [];
    return element("w:tr", {}, [element("w:trPr", {}, [element("w:cantSplit"), ...header]), ...cells]);
  });
  const columns = widths.map((width) => element("w:gridCol", { "w:w": String(width) }));
  return element("w:tbl", {}, [tableProperties(look.table), element("w:tblGrid", {}, columns), ...rows]);
}

/** The properties of the first table in some nodes; undefined where there is none. */
export function firstTableLook(nodes: readonly Node[]): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = node.name === "w:tbl" ? childNamed(node, "w:tblPr") : firstTableLook(node.children);
    if (found) return found;
  }
  return undefined;
}

/** The properties of a table in the first table style of a template's own; undefined where it has none. */
export function styledLook(styles: readonly Node[]): Element | undefined {
  for (const node of styles) {
    if (!isElement(node)) continue;
    const isStyle = node.name === "w:style" && attributeOf(node, "w:type") === "table";
    const id = isStyle && attributeOf(node, "w:default") !== "1" ? attributeOf(node, "w:styleId") : undefined;
    if (id !== undefined) return element("w:tblPr", {}, [element("w:tblStyle", { "w:val": id })]);
    const found = node.name === "w:style" ? undefined : styledLook(node.children);
    if (found) return found;
  }
  return undefined;
}
