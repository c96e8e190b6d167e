import { bareText } from "../bare-text.ts";
import type { SheetCell } from "./grid.ts";
import type { Region } from "./region.ts";

const NUMBER = /^[-−]?[\d,]+(?:\.\d+)?%?$/;
const TITLE = /表(?:\(.{1,20}\))?$/;
const NOTE = /^(?:注|备注|说明|附注|填表说明)(?:\d|：|:|\.|、|$)/;
/** Lines that stand over a table and belong to it: unit of amounts, department, number of the form, date. */
const FRAME =
  /^(?:.{0,4}单位:(?:人民币)?(?:亿|百万|万|千)?元|.{0,12}(?:部门|单位)(?:\(.*\))?(?:名称)?:.*|填报.{0,6}:.*|编制.{0,6}:.*|(?:公开|预算|财预|附)*\d*表\d*(?:-\d+)?|附(?:件|表)\d*|\(?20\d\d年度?\)?|20\d\d年\d+月(?:\d+日)?)$/;
const LONGEST_TITLE = 60;
/** A text merged over this share of a region's columns stands over the whole of it. */
const WIDE = 2 / 3;

export function isNumber(cell: SheetCell): boolean {
  return NUMBER.test(bareText(cell.text));
}

export function isWide(cell: SheetCell, region: Region): boolean {
  return cell.columnSpan > 1 && cell.columnSpan >= (region.right - region.left) * WIDE;
}

/** A title of a table: 收支总表, 一般公共预算支出表（2025年）. */
export function isTitle(text: string): boolean {
  const bare = bareText(text);
  return bare.length <= LONGEST_TITLE && TITLE.test(bare) && !/[。;]/.test(bare);
}

export function isFrameLine(text: string): boolean {
  return FRAME.test(bareText(text));
}

export function isNote(text: string): boolean {
  return NOTE.test(bareText(text));
}

/** Whether the texts of a row stand over a table instead of in it. `first` is whether nothing of the region is above. */
export function isCaptionRow(row: readonly SheetCell[], region: Region, first: boolean): boolean {
  const [only, ...others] = row;
  if (!only) return false;
  if (row.every((cell) => isFrameLine(cell.text))) return true;
  if (others.length > 0 || only.rowSpan > 1) return false;
  return first || isTitle(only.text) || isWide(only, region);
}
