import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type XmlComponent,
} from "docx";
import type { Table as TableBlock } from "../../disclosure/index.ts";
import {
  type Alignment,
  alignmentsOf,
  cutLines,
  fitTable,
  isBlank,
  type Slot,
  slotRows,
  TEXT_WIDTH,
  writtenHeaderRows,
} from "../layout/index.ts";
import type { FigureControls } from "./marks.ts";
import { paragraphOf } from "./runs.ts";
import { tableTextStyle } from "./styles.ts";

/** Puts the elements of the title within something, such as the target of a link. */
type Around = (elements: readonly XmlComponent[]) => readonly XmlComponent[];

const TWIPS_PER_MM = 1440 / 25.4;
const ALIGNMENT: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** The lines above a table: its title, and what the caption says below it (单位：万元) at the right. */
function captionParagraphs(table: TableBlock, controls: FigureControls | null, around: Around): Paragraph[] {
  if (!table.caption || isBlank(table.caption)) return [];
  return cutLines(table.caption).map((line, i) =>
    i === 0
      ? paragraphOf(line, controls, { style: "TableTitle" }, around)
      : paragraphOf(line, controls, { style: "TableUnit" }),
  );
}

/**
 * Writes a table of fixed column widths that fills the text area, header rows repeated on every page and rows kept
 * whole, below the lines of its caption.
 */
export function tableParts(
  table: TableBlock,
  controls: FigureControls | null,
  around: Around = (elements) => elements,
): (Paragraph | Table)[] {
  const caption = captionParagraphs(table, controls, around);
  if (table.rowCount === 0 || table.columnCount === 0) return caption;
  const { landscape, fontSize, columns } = fitTable(table);
  const textWidth = Math.round(TEXT_WIDTH[landscape ? "landscape" : "portrait"] * TWIPS_PER_MM);
  const widths = columns.map((share) => Math.floor(share * textWidth));
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  const style = tableTextStyle(fontSize);
  const cellOf = ({ cell, continued }: Slot): TableCell => {
    const columnSpan = Math.min(cell.columnSpan, table.columnCount - cell.column);
    const width = widths.slice(cell.column, cell.column + columnSpan).reduce((sum, part) => sum + part, 0);
    const look = { style, alignment: ALIGNMENT[alignmentOf(cell)], bold: cell.row < headerRows };
    const reaches = cell.rowSpan > 1 && cell.row + 1 < table.rowCount;
    return new TableCell({
      children: [continued ? new Paragraph({ style }) : paragraphOf(cell, controls, look)],
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(reaches ? { verticalMerge: continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART } : {}),
    });
  };
  const rows = slotRows(table).map(
    (slots, row) =>
      new TableRow({
        children: slots.map(cellOf),
        cantSplit: true,
        tableHeader: row < headerRows,
        height: { value: 340, rule: HeightRule.ATLEAST },
      }),
  );
  const written = new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
  });
  return [...caption, written];
}
