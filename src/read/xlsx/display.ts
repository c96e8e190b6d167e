import { type CellObject, SSF } from "@e965/xlsx";

/** Whether a cell is a formula whose result the file does not hold. */
export function lacksResult(cell: CellObject): boolean {
  return cell.f !== undefined && (cell.t === "z" || cell.v === undefined);
}

/** Spreadsheets keep fifteen digits of a number. */
const DIGITS = 15;

function plainNumber(value: number): string {
  const digits = String(Number(value.toPrecision(DIGITS)));
  return digits.includes("e") ? value.toFixed(DIGITS).replace(/\.?0+$/, "") : digits;
}

/** The value of a cell as it is stored: a number with all its digits; dates, percentages and texts as they are shown. */
export function storedText(cell: CellObject): string {
  const plain = cell.t === "n" && typeof cell.v === "number" && !/[%年月日时:/]/.test(cell.w ?? "");
  return plain ? plainNumber(cell.v as number) : displayedText(cell);
}

/**
 * The text that Excel shows in a cell: numbers by their format (so that 877.9199999 is printed as published), texts as they
 * are, errors by their name; nothing for blank cells and for what a format hides. The width of the column plays no part.
 */
export function displayedText(cell: CellObject): string {
  if (cell.t === "z" || cell.v === undefined) return "";
  if (cell.t === "s")
    return String(cell.w ?? cell.v)
      .replaceAll("\r\n", "\n")
      .replaceAll("\r", "\n");
  const text = cell.w ?? String(SSF.format("General", cell.v));
  return text.trim();
}
