import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { StoreError } from "../store-error.ts";

/** The part of Emscripten's file system that is reached into: streams, and what is done with them. */
interface Stream {
  readonly nfd: number;
  readonly stream_ops: { fsync?: (stream: Stream) => number };
}

interface FileSystem {
  readonly open: (path: string, flags: string) => Stream;
  readonly close: (stream: Stream) => void;
}

const NO_FSYNC = "-F";

/** How PGlite starts PostgreSQL, with fsync: by default it is started without. */
export function durableParameters(): string[] {
  const { defaultStartParams } = PGlite as unknown as { defaultStartParams: readonly string[] };
  return [...defaultStartParams.filter((each) => each !== NO_FSYNC), "-c", "wal_sync_method=fsync"];
}

/**
 * Lets fsync reach the disk. Emscripten's files of the host have no fsync of their own, so that what PostgreSQL asks for
 * would silently be left out.
 *
 * @returns how often it was called until now
 * @throws StoreError where the inside of PGlite is not as expected; data would not be safe
 */
export function letFsyncThrough(database: PGlite): () => number {
  const { FS: files } = (database as unknown as { Module: { FS?: FileSystem } }).Module;
  const stream = files?.open("/pglite/data/PG_VERSION", "r");
  if (!files || !stream || typeof stream.nfd !== "number" || typeof stream.stream_ops !== "object")
    throw new StoreError(
      "内置数据库的版本与本程序不符，不能保证数据写入磁盘；请重新安装，或者用 DATABASE_URL 连接 PostgreSQL",
    );
  let calls = 0;
  stream.stream_ops.fsync = ({ nfd }) => {
    calls += 1;
    fsyncSync(nfd);
    return 0;
  };
  files.close(stream);
  return () => calls;
}

/** Brings a folder with all that is in it to the disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}

/** Brings one file or folder to the disk. Folders cannot be opened for this on Windows, where it is not needed. */
export function syncPath(path: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
