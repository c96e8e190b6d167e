const END_RECORD = 0x06054b50;
const FILE_RECORD = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Whether the bytes begin like a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return undefined;
}

/** The names of the files in a zip archive by its directory, without unpacking anything; none where it is broken. */
export function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const names: string[] = [];
  let at = end === undefined ? view.byteLength : view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === FILE_RECORD) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
