import type { Origin } from "../../disclosure/index.ts";

/** A cell of a sheet as it is seen: 0-based position among the shown rows and columns, spans resolved. */
export interface SheetCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly origin: Origin;
}

/** The cells of a sheet that hold text or are merged, row by row. Blank single cells are left out. */
export type SheetGrid = readonly SheetCell[];

/** Whether a text is white space only. Most begin with a digit, letter or Chinese character, which settles it. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x3000 || (first > 0x20 && first < 0x80)) && text.trim() === "";
}
