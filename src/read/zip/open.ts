import { ReadError } from "../error.ts";
import { beyondLimit, checkLimit, type ReadLimits } from "../limits.ts";
import { type ZipRecord, zipDirectory } from "./directory.ts";
import { entryNames } from "./names.ts";
import { unpack } from "./unpack.ts";

/** A file in an archive that has been found within the limits. */
export interface ZipFile {
  /** The name as it stands in the archive, decoded; see safePath before using it as a path. */
  readonly name: string;
  readonly size: number;
  readonly link: boolean;
  /** Unpacks it. @throws ReadError for encrypted files, unknown methods and damage */
  readonly bytes: () => Uint8Array;
}

/** Packed sizes below this are no threat whatever their ratio. */
const SMALL = 1024 * 1024;

function checkSizes(bytes: Uint8Array, records: readonly ZipRecord[], file: string, limits: ReadLimits): void {
  let unpacked = 0;
  let packed = 0;
  for (const record of records) {
    unpacked += record.size;
    packed += record.packedSize;
    if (record.size <= SMALL) continue;
    if (record.size > record.packedSize * limits.compressionRatio) {
      const ratio = record.packedSize === 0 ? undefined : Math.ceil(record.size / record.packedSize);
      throw beyondLimit(file, "compressionRatio", limits, ratio);
    }
  }
  checkLimit(file, "unpackedBytes", unpacked, limits);
  if (packed > bytes.length)
    throw new ReadError(file, "malformed", `“${file}”中的文件互相重叠，不是正常的压缩包，拒绝解压。`);
}

/**
 * Opens a zip archive or an office package: its files by name, with the number of files, their unpacked size, the
 * compression ratio and overlaps checked on the directory before anything is unpacked.
 *
 * @throws ReadError where a limit is passed or the directory is broken
 */
export function openZip(bytes: Uint8Array, file: string, limits: ReadLimits): ZipFile[] {
  const records = zipDirectory(bytes, limits.entries + 1);
  if (!records) throw new ReadError(file, "malformed", `“${file}”是损坏或不完整的压缩包。请重新下载后再试。`);
  if (records.length > limits.entries) throw beyondLimit(file, "entries", limits);
  checkSizes(bytes, records, file, limits);
  const names = entryNames(records);
  return records.map((record, index) => {
    const name = names[index] ?? "";
    return { name, size: record.size, link: record.link, bytes: () => unpack(bytes, record, file, name) };
  });
}
