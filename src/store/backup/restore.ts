import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Database, Queries } from "../database.ts";
import { digestOf, type FileStore } from "../files.ts";
import { type Migration, migrate } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { StoreError } from "../store-error.ts";
import { BACKUP_MANIFEST, type BackupManifest, parseBackupManifest, storedFile, tableFile } from "./manifest.ts";
import { quoted } from "./tables.ts";

const PAGE = 500;

/** Reads a backup's manifest and holds every file of it against its digest, before anything is written anywhere. */
export async function verifyBackup(folder: string): Promise<BackupManifest> {
  const manifest = parseBackupManifest(
    await readFile(join(folder, BACKUP_MANIFEST), "utf8").catch(() => {
      throw new StoreError(`${folder} 里没有 ${BACKUP_MANIFEST}，不是明账的备份`);
    }),
  );
  const parts = [
    ...manifest.tables.map(({ name, sha256 }) => ({ path: tableFile(name), sha256 })),
    ...manifest.files.map(({ sha256 }) => ({ path: storedFile(sha256), sha256 })),
  ];
  for (const { path, sha256 } of parts) {
    const hash = createHash("sha256");
    try {
      for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk as Buffer);
    } catch {
      throw new StoreError(`备份不完整：缺少 ${path}`);
    }
    if (hash.digest("hex") !== sha256) throw new StoreError(`备份已经损坏：${path} 与清单不符`);
  }
  return manifest;
}

async function loadTable(queries: Queries, folder: string, name: string): Promise<void> {
  const sql = `insert into ${quoted(name)} select * from jsonb_populate_recordset(null::${quoted(name)}, $1::jsonb)`;
  let page: string[] = [];
  const flush = async () => {
    if (page.length > 0) await queries.query(sql, [`[${page.join(",")}]`]);
    page = [];
  };
  for await (const line of createInterface({ input: createReadStream(join(folder, tableFile(name))) })) {
    page.push(line);
    if (page.length === PAGE) await flush();
  }
  await flush();
}

function migrationsOf({ migrations }: BackupManifest): readonly Migration[] {
  const known = MIGRATIONS.map(({ name }) => name);
  const same = migrations.every((name, index) => known[index] === name);
  if (!same) throw new StoreError(`备份是由更新的版本写的（${migrations.at(-1)}），请用同版或更新的明账恢复`);
  return MIGRATIONS.slice(0, migrations.length);
}

/**
 * Puts a backup into a database in which there is nothing yet: files first, then all rows in one transaction, then the steps
 * that the tables have to go through since.
 *
 * @throws StoreError when the backup is damaged or of a later version, or when the database is not empty
 */
export async function restore(
  target: { database: Database; files: FileStore },
  folder: string,
): Promise<BackupManifest> {
  const manifest = await verifyBackup(folder);
  const steps = migrationsOf(manifest);
  const [{ tables } = { tables: 0 }] = await target.database.query<{ tables: number }>(
    "select count(*) as tables from pg_tables where schemaname = current_schema()",
  );
  if (tables > 0) throw new StoreError("要恢复到的数据库不是空的，请另给一个空的数据目录或数据库");
  for (const { sha256 } of manifest.files) {
    const bytes = await readFile(join(folder, storedFile(sha256)));
    if (digestOf(bytes) !== (await target.files.put(bytes))) throw new StoreError(`文件 ${sha256} 没有写好`);
  }
  await migrate(target.database, steps);
  await target.database.transaction(async (queries) => {
    for (const { name } of manifest.tables) await loadTable(queries, folder, name);
  });
  await migrate(target.database);
  return manifest;
}
