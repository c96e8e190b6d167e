import { inflateSync } from "fflate";
import { ReadError } from "../error.ts";
import { crc32 } from "./crc.ts";
import type { ZipRecord } from "./directory.ts";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

function damaged(file: string, name: string): ReadError {
  return new ReadError(file, "malformed", `“${file}”中的“${name}”已损坏，无法解压。请重新下载或重新打包。`);
}

function packedBytes(bytes: Uint8Array, record: ZipRecord): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = record.headerOffset;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + record.packedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : null;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    const out = inflateSync(packed, { out: new Uint8Array(size) });
    return out.length === size ? out : null;
  } catch {
    return null;
  }
}

/**
 * Unpacks one file of an archive. It takes no more memory than the directory says, and what comes out must be what the
 * directory's checksum says.
 *
 * @param file the archive, and `name` the file in it, as messages call them
 * @throws ReadError for encrypted files, methods other than deflate, and damage
 */
export function unpack(bytes: Uint8Array, record: ZipRecord, file: string, name: string): Uint8Array {
  if (record.encrypted)
    throw new ReadError(file, "encrypted", `“${file}”中的“${name}”有密码保护，无法读取。请去除密码后重新打包。`);
  if (record.method !== STORED && record.method !== DEFLATED) {
    const what = `“${file}”中的“${name}”用本版本不支持的方法压缩（方法 ${record.method}）`;
    throw new ReadError(file, "unsupported", `${what}，无法解压。请解压后重新打包为普通 ZIP。`);
  }
  const packed = packedBytes(bytes, record);
  if (!packed) throw damaged(file, name);
  const content = record.method === STORED ? packed.slice() : inflated(packed, record.size);
  if (!content || content.length !== record.size || crc32(content) !== record.crc) throw damaged(file, name);
  return content;
}
