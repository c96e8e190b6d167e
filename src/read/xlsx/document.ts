import type { WorkBook } from "@e965/xlsx";
import { type Block, type Disclosure, type ReadingNote, sourcedText } from "../../disclosure/index.ts";
import { beyondLimit, limitsWith } from "../limits.ts";
import type { InProcessOptions } from "../options.ts";
import { blocksOf, hasTitle, wholeBlock } from "./blocks.ts";
import { markedCells, withMarkedCells } from "./marks.ts";
import { hiddenSheetsNote, sheetNotes } from "./notes.ts";
import { type ShownSheet, shownSheet } from "./sheet.ts";
import { openWorkbook } from "./workbook.ts";

/** Names that Excel, WPS and LibreOffice give to new sheets; they say nothing. */
const NO_NAME = /^(?:sheet|工作表|表格)\s*\d*$/i;

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

/** A sheet as one table under its name. */
function wholeBlocks({ name, cells }: ShownSheet, claim: (positions: number) => void): Block[] {
  const table = wholeBlock(cells, claim);
  return table ? [{ type: "heading", level: 1, ...sourcedText(name, { cell: name }) }, table] : [];
}

/** The blocks of a sheet. Its name stands above them where the sheet has no title of its own. */
function sheetBlocks({ name, cells }: ShownSheet, claim: (positions: number) => void): Block[] {
  const blocks = blocksOf(cells, claim);
  if (blocks.length === 0 || NO_NAME.test(name) || hasTitle(blocks)) return blocks;
  return [{ type: "paragraph", ...sourcedText(name, { cell: name }) }, ...blocks];
}

/**
 * Reads a workbook (.xlsx, .xls, .et, XML of 2003) into the document model, sheet by sheet: titles, unit lines
 * and notes around the tables become paragraphs, tables keep their merged cells, and every text is what Excel shows. A sheet
 * without a title gets its name as a paragraph. Hidden sheets, rows and columns are left out and told, unless
 * `includeHidden`; figures that defined names and custom properties tell the concepts of carry them; errors and formulas without a saved result are told. Places are cells: `表1!C5`.
 *
 * @throws ReadError for encrypted and damaged workbooks and such as pass a limit
 */
export async function readXlsx(bytes: Uint8Array, file: string, options: InProcessOptions = {}): Promise<Disclosure> {
  const limits = limitsWith(options.limits);
  const { includeHidden: showAll = false, wholeSheets = false } = options;
  const book = await openWorkbook(bytes, file, limits);
  const blocks: Block[] = [];
  const notes: ReadingNote[] = [];
  const hidden = showAll ? [] : book.SheetNames.filter((_, index) => isHidden(book, index));
  if (hidden.length > 0) notes.push(hiddenSheetsNote(hidden));
  let left = limits.cells;
  const claim = (count: number) => {
    left -= count;
    if (left < 0) throw beyondLimit(file, "cells", limits);
  };
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet || hidden.includes(name)) continue;
    const shown = shownSheet(name, sheet, { showAll, stored: wholeSheets, file, limits });
    blocks.push(...(wholeSheets ? wholeBlocks(shown, claim) : sheetBlocks(shown, claim)));
    notes.push(...sheetNotes(shown));
  }
  const marked = withMarkedCells(blocks, markedCells(book, bytes, file, limits));
  if (blocks.length === 0) notes.push({ code: "noText", message: "工作簿里没有读到文字。" });
  return notes.length > 0 ? { file, blocks: marked, notes } : { file, blocks: marked };
}
