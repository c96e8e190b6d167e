import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { type PostgresServer, startPostgres } from "../../../testing/postgres-server.ts";
import { emptyBook } from "../../book/index.ts";
import { appendAudit } from "../audit/append.ts";
import { createBook } from "../books/commit.ts";
import { openStore, openUntouched, type Store } from "../open.ts";
import { backUp } from "./backup.ts";
import { restore } from "./restore.ts";

const REGION = "420103";
const AT = new Date("2025-03-01T08:00:00Z");

async function fill({ database, files }: Store): Promise<void> {
  await database.query("insert into region (region, name) values ($1, '青石区')", [REGION]);
  const add = "insert into organisation (region, organisation, parent, kind, name) values ($1, $2, $3, $4, $5)";
  await database.query(add, [REGION, "bureau", null, "bureau", "区财政局"]);
  await database.query(add, [REGION, "archives", "bureau", "unit", "区档案馆"]);
  await database.transaction(async (queries) => {
    const key = { region: REGION, book: "archives-2025", organisation: "archives", author: "wang" };
    await createBook(queries, key, emptyBook({ name: "区档案馆" }, 2025));
    await appendAudit(queries, { region: REGION, person: "wang", action: "book.create", target: "book/a", at: AT });
  });
  await files.put(new TextEncoder().encode("批复表"));
}

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "backup-"));
  folders.push(made);
  return made;
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

describe("a backup of the embedded database", () => {
  const backup = join(folder(), "backup");
  beforeAll(async () => {
    const store = await openStore({ folder: folder() });
    await fill(store);
    await backUp(store, backup, AT);
    await store.close();
  }, 300_000);

  it("restored, gives the same backup again", async () => {
    const store = await openUntouched({ folder: folder() });
    const first = await restore(store, backup);
    const again = await backUp(store, join(folder(), "again"), AT);
    expect(again).toEqual(first);
    expect(first.tables.find(({ name }) => name === "organisation")?.rows).toBe(2);
    await expect(restore(store, backup)).rejects.toThrow(/不是空的/);
    await store.close();
  }, 300_000);

  it("is refused where a byte of it is not as it was, and leaves nothing half-written", async () => {
    const copy = join(folder(), "copy");
    const store = await openUntouched({ folder: folder() });
    await restore(store, backup);
    await backUp(store, copy, AT);
    await expect(backUp(store, copy, AT)).rejects.toThrow(/已经存在/);
    await store.close();
    appendFileSync(join(copy, "tables", "book.jsonl"), "{}\n");
    await expect(restore(store, copy)).rejects.toThrow(/book\.jsonl 与清单不符/);
    rmSync(join(copy, "tables", "audit.jsonl"));
    await expect(restore(store, copy)).rejects.toThrow(/缺少 tables\/audit\.jsonl|与清单不符/);
    writeFileSync(join(copy, "manifest.json"), "{}");
    await expect(restore(store, copy)).rejects.toThrow(/清单/);
    expect(existsSync(`${copy}.partial`)).toBe(false);
  }, 300_000);
});

describeWith(["postgres"], "a backup", () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  }, 300_000);
  afterAll(() => server.stop());

  it("moves from the embedded database to a server and back", async () => {
    const [there, back] = [join(folder(), "there"), join(folder(), "back")];
    const embedded = await openStore({ folder: folder() });
    await fill(embedded);
    const { tables, files } = await backUp(embedded, there, AT);
    await embedded.close();
    const onServer = await openUntouched({ folder: folder(), databaseUrl: server.fresh() });
    await restore(onServer, there);
    expect(await backUp(onServer, back, AT)).toMatchObject({ tables, files });
    await onServer.close();
    const again = await openUntouched({ folder: folder() });
    expect(await restore(again, back)).toMatchObject({ tables, files });
    await again.close();
  }, 300_000);
});
