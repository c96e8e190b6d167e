import { ReadError } from "../error.ts";
import { oleStream } from "../office/ole-stream.ts";
import { unsupportedKind } from "../unsupported.ts";

const BOF = 0x0809;
const BOUND_SHEET = 0x0085;
const COLUMN_INFO = 0x007d;
const CONTINUE = 0x003c;
/** Says that the records that follow are encrypted. */
const FILE_PASS = 0x002f;
const FORMULA = 0x0006;
/** Cell records of Excel 2 to 4 have numbers below this; a workbook of Excel 5 and later has none of them. */
const FIRST_MODERN = 0x000a;
const LONGEST_RECORD = 8224;
const MOST_COLUMNS = 256;

/** Records that begin with a row and a column. */
const CELLS: ReadonlySet<number> = new Set([
  FORMULA,
  ...[0x00bd, 0x00be, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e],
]);

/**
 * What is needed of a workbook: the frame of book and sheets (BOF, EOF, BoundSheet), code page and calendar, number formats, shared texts, texts of formulas, sizes, hidden rows and columns, merged cells.
 */
const KEPT: ReadonlySet<number> = new Set([
  ...CELLS,
  ...[BOF, 0x000a, BOUND_SHEET, 0x0042, 0x0022, 0x041e, 0x00e0, 0x00fc, 0x0207, 0x0200, 0x0208, 0x00e5],
  COLUMN_INFO,
]);
/** Settings of printers, which no reader looks into; stands for every record that is not needed. */
const IGNORED = 0x004d;

/** A formula's own tokens follow its cell and its result, after their length; this length says that there are none. */
const TOKENS_AT = 20;
const NO_TOKENS = 0xffff;

function isSound(id: number, length: number, view: DataView, at: number): boolean {
  if (length > LONGEST_RECORD || (id < FIRST_MODERN && id !== FORMULA && id !== 0)) return false;
  if (id === FORMULA && length < TOKENS_AT + 2) return false;
  if (CELLS.has(id)) return length >= 4 && view.getUint16(at + 2, true) < MOST_COLUMNS;
  if (id === COLUMN_INFO) return length >= 4 && view.getUint16(at + 2, true) <= MOST_COLUMNS;
  return id !== BOUND_SHEET || length >= 6;
}

/**
 * The records with those that are not needed made of no effect, at their places, for sheets are found by place; null where
 * they do not follow each other to the end, each of a kind and length that there can be.
 *
 * @throws ReadError `encrypted`
 */
function plainRecords(stream: Uint8Array, file: string): Uint8Array | null {
  const plain = stream.slice();
  const view = new DataView(plain.buffer);
  if (view.byteLength < 8 || view.getUint16(0, true) !== BOF) return null;
  let isKept = false;
  for (let at = 0; at + 4 <= view.byteLength; ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === FILE_PASS) throw unsupportedKind(file, "encryptedOffice");
    if (at + 4 + length > view.byteLength || !isSound(id, length, view, at + 4)) return null;
    if (id === 0 && length === 0) return plain.subarray(at).every((byte) => byte === 0) ? plain.subarray(0, at) : null;
    if (id !== CONTINUE) isKept = KEPT.has(id);
    if (!isKept) view.setUint16(at, IGNORED, true);
    else if (id === FORMULA) view.setUint16(at + 4 + TOKENS_AT, NO_TOKENS, true);
    at += 4 + length;
  }
  return plain;
}

/**
 * The records of an old workbook (.xls, .et) that hold what its cells show, without the container around them. Formulas
 * keep their results and lose their tokens, and names, comments, drawings and whatever else is not needed have no effect:
 * the library that reads the records would spin for minutes on damaged ones.
 *
 * @throws ReadError `malformed`, `encrypted`
 */
export function plainOldWorkbook(bytes: Uint8Array, file: string): Uint8Array {
  const stream = oleStream(bytes, "Workbook") ?? oleStream(bytes, "Book");
  const plain = stream && plainRecords(stream, file);
  if (plain) return plain;
  const remedy = "请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次";
  throw new ReadError(file, "malformed", `“${file}”是损坏或不规范的 Excel 工作簿，无法读取。${remedy}。`);
}
