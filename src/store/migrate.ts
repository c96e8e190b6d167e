import { createHash } from "node:crypto";
import type { Database } from "./database.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { StoreError } from "./store-error.ts";

/** One step of the tables, run once and never changed afterwards. */
export interface Migration {
  /** 0001-tables. */
  readonly name: string;
  readonly sql: string;
}

/** Any number, the same in every version: one process migrates at a time. */
const LOCK = 20_150_101;

const TABLE = `create table if not exists migration (
  name text primary key,
  digest text not null,
  at timestamptz not null default now()
)`;

function digestOf({ sql }: Migration): string {
  return createHash("sha256").update(sql).digest("hex");
}

/**
 * Brings the tables up to date, in one transaction.
 * @throws StoreError when the tables were made by a later version, or by one that differs
 */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await database.transaction(async ({ query }) => {
    await query("select pg_advisory_xact_lock($1)", [LOCK]);
    await query(TABLE);
    const done = await query<{ name: string; digest: string }>("select name, digest from migration order by name");
    for (const [index, { name, digest }] of done.entries()) {
      const known = migrations[index];
      if (known?.name !== name) throw new StoreError(`数据库已经由更新的版本升级到 ${name}，请使用同版或更新的明账`);
      if (digestOf(known) !== digest)
        throw new StoreError(`数据库的升级步骤 ${name} 与本程序的不一致，请核对程序的来源`);
    }
    for (const migration of migrations.slice(done.length)) {
      await query(migration.sql);
      await query("insert into migration (name, digest) values ($1, $2)", [migration.name, digestOf(migration)]);
    }
  });
}
