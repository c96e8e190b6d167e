import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../store-error.ts";

/** The major version of PostgreSQL that is built in. */
export const ENGINE_VERSION = "18";

/**
 * Refuses a database folder that another major version wrote: it could not be read, or would be damaged.
 * @throws StoreError with the commands that bring the data over
 */
export function refuseOtherVersion(folder: string): void {
  const found = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (found === ENGINE_VERSION) return;
  throw new StoreError(
    `数据目录是由 PostgreSQL ${found} 写的，本程序内置 ${ENGINE_VERSION}。请用写它的那一版明账运行 mingzhang backup --out 备份目录，再用本版运行 mingzhang restore 备份目录`,
  );
}
