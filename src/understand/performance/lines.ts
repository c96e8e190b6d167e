import { type Block, gridOf, type Table } from "../../disclosure/index.ts";
import { type Words, wordsOf } from "./words.ts";

/** One filled cell of a row. */
export interface Slot {
  readonly column: number;
  readonly words: Words;
  /** True when the cell began in a row above (a merged cell). */
  readonly inherited: boolean;
}

/** The document as forms are read: paragraphs and rows of tables one after another. */
export type Line =
  | { readonly type: "text"; readonly block: number; readonly words: Words; readonly level: number | null }
  | {
      readonly type: "row";
      readonly block: number;
      readonly row: number;
      readonly slots: readonly Slot[];
      readonly width: number;
    };

export type RowLine = Extract<Line, { type: "row" }>;

const OF_FORMS = /指标|满意度|项\s*目\s*名\s*称|专项(?:资金)?名称|品名|测算依据|明细及依据/;
/** Labels are short; the same words in the description of a project say nothing about its table. */
const LONGEST_CELL_LABEL = 30;

const TITLE = /绩效目标.*表/;
/** Longer paragraphs are running text, and part what stands before and behind them. */
const LONGEST_LABEL = 50;

/** Beyond this length only numbered points belong to forms. */
const LONGEST_PLAIN = 150;
const NUMBERED = /^[\s（(]*[\d一二三四五六七八九十]+[）).、．]/;

/** The rows of one table. */
export function rowsOfTable(table: Table, block: number): RowLine[] {
  const grid = gridOf(table);
  const known = new Map<Table["cells"][number], Words>();
  return Array.from({ length: table.rowCount }, (_, row) => {
    const slots: Slot[] = [];
    for (let column = 0; column < table.columnCount; column += 1) {
      const cell = grid.at(row, column);
      if (!cell || cell.column !== column || cell.text.trim() === "") continue;
      const words = known.get(cell) ?? wordsOf(cell, block);
      known.set(cell, words);
      if (words.text !== "") slots.push({ column, words, inherited: cell.row < row });
    }
    return { type: "row", block, row, slots, width: table.columnCount };
  });
}

/** Whether a table may be part of a performance form; other tables are not looked into. */
function ofForms(table: Table): boolean {
  return table.cells.some(({ text }) => text.length <= LONGEST_CELL_LABEL && OF_FORMS.test(text));
}

/** Paragraphs, and rows of the tables that may belong to forms; a table that follows such a table is looked into as well. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let before = false;
  for (const [block, content] of blocks.entries()) {
    if (content.type === "contents") continue;
    if (content.type === "table") {
      const follows = before;
      before = ofForms(content);
      if (before || follows) lines.push(...rowsOfTable(content, block));
      continue;
    }
    if (content.text.length > LONGEST_PLAIN && !NUMBERED.test(content.text)) {
      before = false;
      continue;
    }
    const words = wordsOf(content, block);
    if (words.text.length > LONGEST_LABEL) before = false;
    else if (TITLE.test(words.text)) before = true;
    if (words.text !== "") {
      lines.push({ type: "text", block, words, level: content.type === "heading" ? content.level : null });
    }
  }
  return lines;
}
