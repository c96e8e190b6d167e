import { ReadError } from "../error.ts";
import { oleStream } from "../office/ole-stream.ts";

const BOF = 0x0809;
const BOUND_SHEET = 0x0085;
const COLUMN_INFO = 0x007d;
/** Cell records of Excel 2 to 4 have numbers below this; a workbook of Excel 5 and later has none of them. */
const FIRST_MODERN = 0x000a;
const LONGEST_RECORD = 8224;
const MOST_COLUMNS = 256;

/** Records that begin with a row and a column. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x00bd, 0x00be, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e]);
/** Shared texts may go on in records of any length, and formulas keep their number 6 from Excel 2 on. */
const FORMULA = 0x0006;

function isSound(id: number, length: number, view: DataView, at: number): boolean {
  if (length > LONGEST_RECORD || (id < FIRST_MODERN && id !== FORMULA && id !== 0)) return false;
  if (CELLS.has(id)) return length >= 4 && view.getUint16(at + 2, true) < MOST_COLUMNS;
  if (id === COLUMN_INFO) return length >= 4 && view.getUint16(at + 2, true) <= MOST_COLUMNS;
  return id !== BOUND_SHEET || length >= 6;
}

/** Whether the records of a workbook follow each other to the end, each of a kind and length that there can be. */
function areSound(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < 8 || view.getUint16(0, true) !== BOF) return false;
  for (let at = 0; at + 4 <= view.byteLength; ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > view.byteLength || !isSound(id, length, view, at + 4)) return false;
    at += 4 + length;
    if (id === 0 && length === 0) return stream.subarray(at).every((byte) => byte === 0);
  }
  return true;
}

/**
 * Checks the records of an old workbook (.xls, .et) before they are read: damaged ones would keep the reader busy for
 * minutes.
 *
 * @throws ReadError `malformed`
 */
export function checkOldWorkbook(bytes: Uint8Array, file: string): void {
  const stream = oleStream(bytes, "Workbook") ?? oleStream(bytes, "Book");
  if (stream && areSound(stream)) return;
  const remedy = "请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次";
  throw new ReadError(file, "malformed", `“${file}”是损坏或不规范的 Excel 工作簿，无法读取。${remedy}。`);
}
