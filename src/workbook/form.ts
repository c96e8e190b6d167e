/** A cell of a form, both counted from 0. A formula stands with the text that it gives. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly look: "title" | "header" | "left" | "right" | "center" | "note";
  /** The number format: General, @, #,##0.00####. */
  readonly format: string;
  readonly text?: string;
  readonly number?: string;
  readonly formula?: string;
}

/** What the cells of a column take, and the hint that is shown when one is chosen. */
export interface FormRule {
  readonly column: number;
  /** The first and the last row. */
  readonly from: number;
  readonly to: number;
  readonly type: "any" | "list" | "decimal" | "whole";
  /** The range that a list is taken from, or the least that a number may be. */
  readonly first?: string;
  /** The most that a number may be. */
  readonly second?: string;
  /** Whether other values are refused; else the hint alone is given. */
  readonly strict: boolean;
  readonly title: string;
  readonly hint: string;
}

/** A sheet to be filled in. */
export interface FormSheet {
  readonly name: string;
  readonly cells: readonly FormCell[];
  /** In points, by row. */
  readonly heights: readonly number[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** The number format of blank cells, by column. */
  readonly formats: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rules: readonly FormRule[];
}

/** A workbook to be filled in, as any writer of spreadsheets can write it. */
export interface Form {
  readonly title: string;
  readonly sheets: readonly FormSheet[];
}
