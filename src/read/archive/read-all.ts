import type { Disclosure } from "../../disclosure/index.ts";
import { ReadError } from "../error.ts";
import { checkLimit, limitsWith } from "../limits.ts";
import type { ReadOptions } from "../options.ts";
import { read } from "../read.ts";
import { type ArchiveFile, isArchive, listArchive } from "./list.ts";

/** What came of one file: the document, or why there is none. */
export interface ReadEntry {
  /** Path within the archive; the file's own name for a file that is no archive. */
  readonly path: string;
  /** The unit that it belongs to, where the archive's folders say so. */
  readonly unit?: string;
  readonly disclosure?: Disclosure;
  readonly error?: ReadError;
}

export interface ReadAllOptions extends ReadOptions {
  /** How many files are read at the same time; 1 when not given. */
  readonly jobs?: number;
  /** Reads one file; `read` when not given. A pool's `read` fits. */
  readonly reader?: (bytes: Uint8Array, file: string) => Promise<Disclosure>;
}

async function outcome(read: () => Promise<Disclosure>): Promise<Pick<ReadEntry, "disclosure" | "error">> {
  try {
    return { disclosure: await read() };
  } catch (error) {
    if (error instanceof ReadError) return { error };
    throw error;
  }
}

/** Works through a list with several workers; the results come in the order of the list. */
async function inOrder<T, R>(items: readonly T[], jobs: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
  return results;
}

/**
 * Reads all files of a zip archive, or the one file that it is given. A file of the archive that cannot be read becomes
 * an entry with its error and does not stop the others. The documents are named by the archive and the path in it.
 *
 * @throws ReadError where the archive itself is broken or passes a limit
 */
export async function readAll(
  bytes: Uint8Array,
  file: string,
  options: ReadAllOptions = {},
): Promise<{ readonly entries: readonly ReadEntry[] }> {
  const { jobs = 1, reader = (content, name) => read(content, name, options) } = options;
  const limits = limitsWith(options.limits);
  checkLimit(file, "fileBytes", bytes.byteLength, limits);
  if (!(await isArchive(bytes))) {
    return { entries: [{ path: file, ...(await outcome(() => reader(bytes, file))) }] };
  }
  const files = await listArchive(bytes, file, limits);
  const readFile = async ({ path, unit, bytes: unpack }: ArchiveFile): Promise<ReadEntry> => ({
    path,
    ...(unit === null ? {} : { unit }),
    ...(await outcome(async () => reader(unpack(), `${file}/${path}`))),
  });
  return { entries: await inOrder(files, jobs, readFile) };
}
