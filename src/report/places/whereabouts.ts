import { printable } from "../../check/index.ts";
import { type Block, type Cell, gridOf, headingPaths, type Place } from "../../disclosure/index.ts";
import type { TableReading, Understanding } from "../../understand/index.ts";
import { fileName } from "../wording/index.ts";
import { headOf } from "./excerpt.ts";
import type { Passage } from "./passages.ts";

const LONGEST_NAME = 24;
const NUMBER = /^[-−—–\d,，.．%％\s]*$/;

function name(text: string): string {
  return headOf(printable(text).trim(), LONGEST_NAME);
}

/** The words at the left of a cell that say what its row is about; "" for none, or where the cell is itself the label. */
function rowLabel(block: Block & { type: "table" }, cell: Cell): string {
  const grid = gridOf(block);
  for (let column = 0; column < cell.column; column += 1) {
    const text = grid.text(cell.row, column);
    if (!NUMBER.test(text)) return name(text);
  }
  return "";
}

/** The header above a cell, from the outermost down: 项目支出·本年. */
function columnLabel(block: Block & { type: "table" }, cell: Cell, headerRows: number): string {
  const grid = gridOf(block);
  const names: string[] = [];
  for (let row = 0; row < Math.min(headerRows, cell.row); row += 1) {
    const text = name(grid.text(row, cell.column));
    if (text !== "" && text !== names.at(-1)) names.push(text);
  }
  return headOf(names.join("·"), LONGEST_NAME);
}

/** How a place's file names it: page, line, cell of a sheet. Paths within a Word file say nothing to a person. */
function positions({ page, line, cell }: Place): string[] {
  return [
    ...(page === undefined ? [] : [`第 ${page} 页`]),
    ...(line === undefined ? [] : [`第 ${line} 行`]),
    ...(cell?.includes("!") ? [cell] : []),
  ];
}

/**
 * Says in Chinese where passages of a document stand: the page or line as the file counts them, then the table with row
 * and column, or the heading above: `第 7 页，《收入支出决算总表》“合计”行“决算数”栏`. A passage of another file begins with its name.
 */
export function whereaboutsIn(document: Understanding): (passage: Passage) => string {
  const { disclosure } = document;
  const paths = headingPaths(disclosure.blocks);
  const tables = new Map<number, TableReading>(document.tables.map((table) => [table.block, table]));

  const tablePart = (index: number, block: Block & { type: "table" }, cell: Cell | undefined): string => {
    const table = tables.get(index);
    const title = name(table?.title?.text ?? block.caption?.text ?? "");
    const of = title === "" ? "表格" : `《${title.replace(/^[《]|[》]$/g, "")}》`;
    if (!cell) return of;
    const headerRows = table?.headerRows ?? block.headerRows ?? 0;
    const [row, column] = [rowLabel(block, cell), columnLabel(block, cell, headerRows)];
    return `${of}${row === "" ? "" : `“${row}”行`}${column === "" ? "" : `“${column}”栏`}`;
  };

  const part = ({ spot }: Passage): string => {
    if (!spot) return "";
    const { block: index, role, cell } = spot.text;
    const block = disclosure.blocks[index];
    if (role === "entry") return "目录";
    if (block?.type === "table") return tablePart(index, block, cell);
    if (block?.type === "heading") return block.level === 0 ? "标题" : `标题“${name(block.text)}”`;
    const heading = paths[index]?.at(-1);
    return heading && heading.level > 0 ? `“${name(heading.text)}”部分` : "";
  };

  return (passage) => {
    const [place] = passage.places;
    const foreign = place.file === disclosure.file ? [] : [printable(fileName(place.file))];
    const parts = [...foreign, positions(place).join(" "), part(passage)];
    return parts.filter((text) => text !== "").join("，");
  };
}
