import { readFile, stat } from "node:fs/promises";
import { type ArchiveFile, isArchive, limitsWith, listArchive, ReadError, type ReadLimits } from "../read/index.ts";

interface OpenArchive {
  readonly path: string;
  readonly modified: number;
  readonly files: readonly ArchiveFile[] | null;
}

/** The archive that was opened last: its files are read one after another, and opening it each time would take long. */
let last: OpenArchive | undefined;

async function filesOf(path: string, name: string, limits: Partial<ReadLimits>): Promise<OpenArchive["files"]> {
  const { mtimeMs, size } = await stat(path);
  if (last?.path === path && last.modified === mtimeMs) return last.files;
  const all = limitsWith(limits);
  if (size > all.fileBytes) return null;
  const bytes = new Uint8Array(await readFile(path));
  const files = (await isArchive(bytes)) ? await listArchive(bytes, name, all) : null;
  last = { path, modified: mtimeMs, files };
  return files;
}

/**
 * The paths of the files in a zip archive; null for a file that is none, or too large to be opened.
 * @throws ReadError where the archive is broken or passes a limit
 */
export async function archivePaths(path: string, name: string, limits: Partial<ReadLimits>): Promise<string[] | null> {
  return (await filesOf(path, name, limits))?.map((file) => file.path) ?? null;
}

/** The content of a file in an archive. @throws ReadError where it is no longer there or cannot be unpacked */
export async function archiveEntry(path: string, entry: string, limits: Partial<ReadLimits>): Promise<Uint8Array> {
  const file = (await filesOf(path, path, limits))?.find((each) => each.path === entry);
  if (file) return file.bytes();
  throw new ReadError(entry, "notFound", `压缩包里已经没有“${entry}”，它在读取时被改动了。`);
}
