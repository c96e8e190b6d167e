/** A file in a zip archive as the archive's directory describes it; nothing of it has been unpacked. */
export interface ZipRecord {
  /** The name's bytes, whose encoding the flags may or may not tell. */
  readonly nameBytes: Uint8Array;
  /** Whether the archive says that the name is UTF-8. */
  readonly utf8: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins, counted from the start of the bytes. */
  readonly headerOffset: number;
  /** Whether it is a link to another file (made on Unix). */
  readonly link: boolean;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const RECORD = 0x02014b50;
const END_SIZE = 22;
const RECORD_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;
const UNIX = 3;

/** Whether the bytes begin like a zip archive, be it an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6);
}

function long(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
}

function directoryPlace(view: DataView): DirectoryPlace | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
      const end64 = long(view, locator + 8);
      if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === END_64)
        return { offset: long(view, end64 + 48), count: long(view, end64 + 32) };
    }
    return { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  return null;
}

/** The sizes and offset that do not fit into 32 bits stand in an extra field, in this order, each only when needed. */
function wide(view: DataView, from: number, to: number, values: readonly [number, number, number]): number[] {
  const result = [...values];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const [index, value] of values.entries()) {
      if (value !== IN_EXTRA || next + 8 > to) continue;
      result[index] = long(view, next);
      next += 8;
    }
  }
  return result;
}

function recordAt(bytes: Uint8Array, view: DataView, at: number): { record: ZipRecord; next: number } | null {
  if (at + RECORD_SIZE > view.byteLength || view.getUint32(at, true) !== RECORD) return null;
  const nameEnd = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const flags = view.getUint16(at + 8, true);
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const [size = 0, packedSize = 0, headerOffset = 0] = wide(view, nameEnd, extraEnd, narrow);
  const mode = view.getUint32(at + 38, true) >>> 16;
  const record: ZipRecord = {
    nameBytes: bytes.subarray(at + RECORD_SIZE, nameEnd),
    utf8: (flags & 0x800) !== 0,
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerOffset,
    link: view.getUint8(at + 5) === UNIX && (mode & 0xf000) === 0xa000,
  };
  return { record, next };
}

/**
 * The directory of a zip archive, read without unpacking anything.
 *
 * @param most at most so many records are gathered; one more is enough for the caller to see that there are too many
 * @returns null where the directory is missing or broken: the archive was cut off or is none
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipRecord[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directoryPlace(view);
  if (!place) return null;
  const records: ZipRecord[] = [];
  let at = place.offset;
  while (records.length < Math.min(place.count, most)) {
    const found = recordAt(bytes, view, at);
    if (!found) return null;
    records.push(found.record);
    at = found.next;
  }
  return records;
}
