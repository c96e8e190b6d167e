/** What a cell of a sheet holds: a number with the format that prints it as published, or a text. */
export type CellValue =
  | { readonly type: "number"; readonly value: string; readonly format: string }
  | { readonly type: "text"; readonly text: string };

const PLAIN = /^(-?)(0|[1-9]\d*)(\.\d+)?(%?)$/;
const GROUPED = /^(-?)([1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?(%?)$/;
/** Spreadsheets keep fifteen digits of a number. */
const MOST_DIGITS = 15;

/** Moves the point two digits to the left: `16.30` becomes `0.1630`. */
function hundredth(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = whole.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

/**
 * The value of a cell that shows a text: a number where a spreadsheet can print that number exactly as it is published
 * (`877.92`, `1,234.50`, `-3`, `16.30%`), else the text itself (codes, dashes, `007`, `-0.00`).
 * @param grouped print numbers below a thousand by the grouping format too, so that a table has one format
 */
export function cellValue(text: string, grouped = false): CellValue {
  const plain = PLAIN.exec(text);
  const match = plain ?? GROUPED.exec(text);
  if (!match) return { type: "text", text };
  const [, sign = "", whole = "", fraction = "", percent = ""] = match;
  const digits = whole.replaceAll(",", "");
  const decimal = digits + fraction;
  const isZero = /^[0.]*$/.test(decimal);
  if (decimal.replace(".", "").length > MOST_DIGITS || (sign !== "" && isZero)) return { type: "text", text };
  const separated = plain === null || (grouped && digits.length <= 3);
  const format = (separated ? "#,##0" : "0") + fraction.replace(/\d/g, "0") + percent;
  return { type: "number", value: sign + (percent ? hundredth(decimal) : decimal), format };
}

/** Whether a text is a number with separators between its thousands. */
export function isGrouped(text: string): boolean {
  return GROUPED.test(text);
}
