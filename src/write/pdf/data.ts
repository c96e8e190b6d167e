import { printConcept } from "../../concept/index.ts";
import type { Block, Disclosure, SourcedText, Table } from "../../disclosure/index.ts";
import { drawChart, type PlacedChart } from "../chart/index.ts";
import {
  type Alignment,
  Anchors,
  alignmentsOf,
  contentsLevel,
  cutLines,
  documentTitle,
  fitTable,
  isBlank,
  paperRuns,
  piecesOf,
  printable,
  type Role,
  rolesOf,
  slotRows,
  writtenHeaderRows,
} from "../layout/index.ts";
import type { FontRoles } from "./font/index.ts";
import { rowSetting } from "./rows.ts";

/** A stretch of text, or a figure with its identity. */
type PieceData = string | { readonly concept: string; readonly value: string };

interface CellData {
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: Alignment;
  readonly header: boolean;
  readonly pieces: readonly PieceData[];
}

type BlockData = { readonly [key: string]: unknown } & { readonly kind: string };

/** What the template is given; everything that is printed stands here as data. */
export interface DocumentData {
  readonly title: string;
  readonly fonts: FontRoles;
  readonly marked: boolean;
  readonly attachment: string;
  readonly runs: readonly { readonly landscape: boolean; readonly blocks: readonly BlockData[] }[];
}

/** The name of the attached list of figures. */
export const ATTACHMENT = "figures.json";

function piecesData(source: SourcedText, marks: boolean): PieceData[] {
  return piecesOf(source, marks).map(({ text, concept }) =>
    concept ? { concept: printConcept(concept), value: text } : text,
  );
}

function cellsData(table: Table, marks: boolean): CellData[] {
  const headerRows = writtenHeaderRows(table);
  const alignmentOf = alignmentsOf(table);
  return slotRows(table).flatMap((slots) =>
    slots.flatMap(({ cell, continued }): CellData[] => {
      if (continued) return [];
      return [
        {
          x: cell.column,
          y: cell.row,
          colspan: Math.min(cell.columnSpan, table.columnCount - cell.column),
          rowspan: Math.min(cell.rowSpan, table.rowCount - cell.row),
          align: alignmentOf(cell),
          header: cell.row < headerRows,
          pieces: piecesData(cell, marks),
        },
      ];
    }),
  );
}

const labelOf = (index: number) => `block-${index}`;

/** A part (第一部分 …) begins a page unless nothing but the title stands before it, and so does what follows the contents. */
function beginsPage(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (blocks[index - 1]?.type === "contents") return true;
  if (block?.type !== "heading" || block.level !== 1) return false;
  return blocks.slice(0, index).some((earlier) => earlier.type !== "heading" || earlier.level > 0);
}

class DataMaker {
  private readonly blocks: readonly Block[];
  private readonly roles: readonly Role[];
  private readonly marks: boolean;
  private readonly anchors: Anchors;
  private readonly charts: readonly BelowBlock[];

  constructor(blocks: readonly Block[], marks: boolean, charts: readonly BelowBlock[]) {
    this.blocks = blocks;
    this.charts = charts;
    this.roles = rolesOf(blocks);
    this.marks = marks;
    this.anchors = new Anchors(blocks);
  }

  runs(): DocumentData["runs"] {
    return paperRuns(this.blocks, this.roles).map(({ landscape, start, end }) => ({
      landscape,
      blocks: this.blocks
        .slice(start, end)
        .flatMap((block, offset) => [
          ...this.blockData(block, start + offset),
          ...this.charts.filter(({ below }) => below === start + offset).map(({ data }) => data),
        ]),
    }));
  }

  private blockData(block: Block, index: number): BlockData[] {
    if (block.type === "contents") return [{ kind: "contents", entries: this.entries(block.entries) }];
    if (block.type === "table") return this.tableData(block, index);
    if (isBlank(block)) return [];
    const pieces = piecesData(block, this.marks);
    const role = this.roles[index] ?? "body";
    const pageBreak = beginsPage(this.blocks, index);
    if (role === "body" && block.type === "heading") {
      if (block.level === 0) return [{ kind: "title", pieces }];
      return [{ kind: "heading", level: block.level, label: labelOf(index), pieces, "page-break": pageBreak }];
    }
    return [{ kind: role, pieces, "page-break": pageBreak }];
  }

  private entries(entries: readonly SourcedText[]) {
    return entries
      .filter((entry) => !isBlank(entry))
      .map((entry) => {
        const { text } = printable(entry);
        const target = this.anchors.take(text);
        const isPrinted = target !== undefined && !this.isEmptyTable(target);
        return {
          level: contentsLevel(text),
          pieces: piecesData(entry, this.marks),
          target: isPrinted ? labelOf(target) : null,
        };
      });
  }

  private isEmptyTable(index: number): boolean {
    const block = this.blocks[index];
    return block?.type === "table" && (block.rowCount === 0 || block.columnCount === 0);
  }

  private tableData(table: Table, index: number): BlockData[] {
    const lines = table.caption && !isBlank(table.caption) ? cutLines(table.caption) : [];
    const caption = lines.map((line) => piecesData(line, this.marks));
    if (table.rowCount === 0 || table.columnCount === 0) {
      return caption.map((pieces) => ({ kind: "body", pieces, "page-break": false }));
    }
    const fit = fitTable(table);
    const cells = cellsData(table, this.marks);
    const { fontSize: size, columns } = fit;
    return [{ kind: "table", label: labelOf(index), size, columns, ...rowSetting(table, fit), caption, cells }];
  }
}

interface BelowBlock {
  readonly below: number;
  readonly data: BlockData;
}

/** The charts as the template shows them, their text in the fonts of the document. */
function chartData(charts: readonly PlacedChart[], fonts: FontRoles): BelowBlock[] {
  return charts.map(({ chart, below }, index) => {
    const { svg, description } = drawChart(chart, { id: `chart${index + 1}`, fonts: fonts.hei });
    return { below, data: { kind: "chart", svg, alt: `${chart.title}：${description}` } };
  });
}

/**
 * Turns a disclosure into the data that the template sets, with each figure's identity where `marks` is asked for, and
 * charts below the blocks that they belong to.
 */
export function documentData(
  disclosure: Disclosure,
  fonts: FontRoles,
  marks: boolean,
  charts: readonly PlacedChart[] = [],
): DocumentData {
  const runs = new DataMaker(disclosure.blocks, marks, chartData(charts, fonts)).runs();
  const marked = marks && JSON.stringify(runs).includes('"concept":');
  return { title: documentTitle(disclosure), fonts, marked, attachment: ATTACHMENT, runs };
}
