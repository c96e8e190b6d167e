import { ReadError } from "../error.ts";
import { fileKind } from "../file-kind.ts";
import { checkLimit, type ReadLimits } from "../limits.ts";
import type { ZipFile } from "../zip/index.ts";
import { unitsOf } from "./unit.ts";

/** A file in an archive, not yet unpacked. */
export interface ArchiveFile {
  /** Its path in the archive, made harmless; for files in an archive within, that archive's path comes first. */
  readonly path: string;
  /** The unit that it belongs to: its folder, or the archive within that holds it. */
  readonly unit: string | null;
  /** Unpacks it. @throws ReadError where it cannot be */
  readonly bytes: () => Uint8Array;
}

interface Listed {
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

/** What all archives of one file take together. */
interface Budget {
  readonly file: string;
  readonly limits: ReadLimits;
  entries: number;
  unpackedBytes: number;
}

function spend(budget: Budget, entries: number, bytes: number): void {
  budget.entries += entries;
  budget.unpackedBytes += bytes;
  checkLimit(budget.file, "entries", budget.entries, budget.limits);
  checkLimit(budget.file, "unpackedBytes", budget.unpackedBytes, budget.limits);
}

function refusing(file: string, message: string): () => never {
  return () => {
    throw new ReadError(file, "unsupported", `无法读取“${file}”：${message}。`);
  };
}

/** The files of an archive within the archive; where it cannot be opened, the archive itself, which then says why. */
async function within(path: string, entry: ZipFile, budget: Budget): Promise<Listed[]> {
  let bytes: Uint8Array;
  try {
    bytes = entry.bytes();
  } catch {
    return [{ path, bytes: entry.bytes }];
  }
  if (!(await isArchive(bytes))) return [{ path, bytes: () => bytes }];
  try {
    return await listed(bytes, `${path.replace(/\.zip$/i, "")}/`, budget, false);
  } catch (error) {
    if (!(error instanceof ReadError) || error.file === budget.file) throw error;
    const rethrow = () => {
      throw error;
    };
    return [{ path, bytes: rethrow }];
  }
}

async function listed(bytes: Uint8Array, prefix: string, budget: Budget, outermost: boolean): Promise<Listed[]> {
  const { isLeftover, openZip, safePath } = await import("../zip/index.ts");
  const found: Listed[] = [];
  const files = openZip(bytes, outermost ? budget.file : prefix.slice(0, -1), budget.limits);
  spend(budget, files.length, outermost ? 0 : files.reduce((sum, file) => sum + file.size, 0));
  for (const entry of files) {
    const path = safePath(entry.name);
    if (path === "" || /[/\\]$/.test(entry.name) || isLeftover(path)) continue;
    const whole = `${prefix}${path}`;
    const isArchive = /\.zip$/i.test(path);
    if (entry.link) found.push({ path: whole, bytes: refusing(whole, "它是指向其他文件的链接") });
    else if (isArchive && !outermost)
      found.push({ path: whole, bytes: refusing(whole, "压缩包套了两层以上，请先解压") });
    else if (isArchive) found.push(...(await within(whole, entry, budget)));
    else found.push({ path: whole, bytes: entry.bytes });
  }
  return found;
}

/** Two files of one path get numbers, so that each can be told from the others. */
function numbered(files: readonly Listed[]): Listed[] {
  const seen = new Map<string, number>();
  return files.map(({ path, bytes }) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return { path: count === 1 ? path : path.replace(/(\.[^./]*)?$/, (ending) => ` (${count})${ending}`), bytes };
  });
}

/** Whether a file is a zip archive of files, rather than an office file that happens to be packed the same way. */
export async function isArchive(bytes: Uint8Array): Promise<boolean> {
  return (await fileKind(bytes)) === "zip";
}

/**
 * Lists the files of a zip archive by path, with those of archives in it (one level), without unpacking the others. Leftovers of
 * systems (`__MACOSX`, hidden files) are passed over. Limits of entries, unpacked size and compression ratio are checked
 * on the directory.
 *
 * @throws ReadError where the archive is broken or passes a limit
 */
export async function listArchive(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<ArchiveFile[]> {
  const found = await listed(bytes, "", { file, limits, entries: 0, unpackedBytes: 0 }, true);
  const files = numbered(found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
  const units = unitsOf(files.map(({ path }) => path));
  return files.map((entry, index) => ({ ...entry, unit: units[index] ?? null }));
}
