import { createHash } from "node:crypto";
import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Queries } from "../database.ts";
import { syncPath, syncTree } from "../embedded/durable.ts";
import type { Store } from "../open.ts";
import { StoreError } from "../store-error.ts";
import { BACKUP_MANIFEST, type BackupManifest, storedFile, tableFile } from "./manifest.ts";
import { quoted, type Table, tablesOf } from "./tables.ts";

const PAGE = 1_000;

/** Writes the rows of a table as the transaction sees them, a page at a time, and returns their number and digest. */
async function writeTable({ query }: Queries, { name, key }: Table, folder: string) {
  const hash = createHash("sha256");
  const file = await open(join(folder, tableFile(name)), "wx", 0o600);
  let rows = 0;
  try {
    const order = key.length > 0 ? key.map(quoted).join(", ") : "1";
    await query(`declare page cursor for select to_jsonb(t)::text as row from ${quoted(name)} t order by ${order}`);
    for (;;) {
      const page = await query<{ row: string }>(`fetch ${PAGE} from page`);
      const text = page.map(({ row }) => `${row}\n`).join("");
      hash.update(text);
      await file.writeFile(text);
      rows += page.length;
      if (page.length < PAGE) break;
    }
    await query("close page");
  } finally {
    await file.close();
  }
  return { name, rows, sha256: hash.digest("hex") };
}

/** Copies the stored files. They never change, so that it does not matter which are added meanwhile. */
async function copyFiles(from: string, to: string): Promise<BackupManifest["files"]> {
  const files: BackupManifest["files"] = [];
  const folders = await readdir(from).catch(() => []);
  for (const folder of folders.sort()) {
    for (const sha256 of (await readdir(join(from, folder))).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort()) {
      const target = join(to, storedFile(sha256));
      await copyFile(join(from, folder, sha256), target);
      files.push({ sha256, size: (await stat(target)).size });
    }
  }
  return files;
}

async function fill(store: Store, folder: string, now: Date): Promise<BackupManifest> {
  await mkdir(join(folder, "tables"), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, "files"), { mode: 0o700 });
  const { migrations, tables } = await store.database.transaction(async (queries) => {
    await queries.query("set transaction isolation level repeatable read, read only");
    await queries.query("set local timezone to 'UTC'");
    const names = await queries.query<{ name: string }>("select name from migration order by name");
    const written: BackupManifest["tables"] = [];
    for (const table of await tablesOf(queries)) written.push(await writeTable(queries, table, folder));
    return { migrations: names.map(({ name }) => name), tables: written };
  });
  const files = await copyFiles(store.files.folder, folder);
  return { format: "mingzhang-backup/1", createdAt: now.toISOString(), migrations, tables, files };
}

/**
 * Writes everything that the store holds, at one moment, into a folder that must not exist yet. The folder appears when all of
 * it is on the disk. It can be restored into the embedded database and into a server, of any version that runs the program.
 *
 * @throws StoreError when the folder exists
 */
export async function backUp(store: Store, target: string, now: Date): Promise<BackupManifest> {
  if (await stat(target).catch(() => null)) throw new StoreError(`${target} 已经存在，请另给一个备份目录`);
  const draft = `${target}.partial`;
  await rm(draft, { recursive: true, force: true });
  try {
    const manifest = await fill(store, draft, now);
    await writeFile(join(draft, BACKUP_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    syncTree(draft);
    await rename(draft, target);
    syncPath(join(target, ".."));
    return manifest;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
