import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import { type PostgresServer, startPostgres } from "../../testing/postgres-server.ts";
import { fen } from "../amount/index.ts";
import { emptyBook, type Operation } from "../book/index.ts";
import {
  appendAudit,
  commitEdit,
  createBook,
  history,
  readBook,
  restoreVersion,
  searchAudit,
  verifyAudit,
} from "./index.ts";
import { openStore, type Store } from "./open.ts";

const REGION = "420103";
const KEY = { region: REGION, book: "archives-2025" };
const setFact = (functionCode: string, amount: number): Operation => ({
  type: "setFact",
  fact: {
    view: "expenditureByFunction",
    concept: { functionCode, nature: "personnel", fund: "generalPublicBudget", age: "current" },
    amount: fen(amount),
  },
});

/** What both engines do alike. */
function behaves(open: (folder: string) => Promise<Store>): void {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  let store: Store;
  beforeAll(async () => {
    store = await open(folder);
    const { database } = store;
    await database.query("insert into region (region, name) values ($1, $2)", [REGION, "青石区"]);
    await database.query(
      "insert into organisation (region, organisation, kind, name) values ($1, 'archives', 'unit', '区档案馆')",
      [REGION],
    );
    await database.transaction((queries) =>
      createBook(queries, { ...KEY, organisation: "archives", author: "wang" }, emptyBook({ name: "区档案馆" }, 2025)),
    );
  }, 300_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("opens again what is up to date", async () => {
    const names = await store.database.query<{ name: string }>("select name from migration");
    expect(names[0]?.name).toBe("0001-tables");
  });

  it("keeps edits as versions, and merges those that do not touch the same", async () => {
    const edit = (author: string, parent: number, ...operations: Operation[]) =>
      commitEdit(store.database, { ...KEY, author, parent, operations });
    expect(await edit("wang", 1, setFact("2010301", 100))).toMatchObject({ state: "committed", number: 2 });
    expect(await edit("li", 1, setFact("2010302", 200))).toMatchObject({ state: "committed", number: 3, merged: true });
    const conflict = await edit("zhao", 2, setFact("2010302", 999));
    expect(conflict).toMatchObject({ state: "conflict", head: 3 });
    const now = await readBook(store.database, KEY);
    expect(now?.content.facts.map(({ amount }) => amount)).toEqual([100, 200]);
  });

  it("never loses one of many edits that come at once", async () => {
    const { number: parent = 0 } = (await readBook(store.database, KEY)) ?? {};
    const codes = Array.from({ length: 12 }, (_, at) => String(2_080_501 + at));
    const results = await Promise.all(
      codes.map((code) => commitEdit(store.database, { ...KEY, author: "li", parent, operations: [setFact(code, 7)] })),
    );
    expect(results.map(({ state }) => state)).toEqual(codes.map(() => "committed"));
    const kept = (await readBook(store.database, KEY))?.content.facts.map(({ concept }) => concept.functionCode);
    expect(kept).toEqual(expect.arrayContaining(codes));
  });

  it("does an edit that is sent again once", async () => {
    const { number: parent = 0 } = (await readBook(store.database, KEY)) ?? {};
    const once = () =>
      commitEdit(store.database, { ...KEY, author: "li", parent, operations: [setFact("2210201", 5)], request: "r1" });
    expect(await once()).toEqual(await once().then((second) => ({ ...second, merged: false })));
    expect((await history(store.database, KEY))[0]?.number).toBe(parent + 1);
  });

  it("refuses what is no amount", async () => {
    const { number: parent = 0 } = (await readBook(store.database, KEY)) ?? {};
    const broken = { ...setFact("2210201", 5), fact: { view: "income", concept: {}, amount: 0.5 } } as Operation;
    await expect(commitEdit(store.database, { ...KEY, author: "li", parent, operations: [broken] })).rejects.toThrow();
    expect((await readBook(store.database, KEY))?.number).toBe(parent);
  });

  it("makes an earlier version the newest again", async () => {
    const number = await restoreVersion(store.database, { ...KEY, version: 2, author: "wang" });
    expect((await readBook(store.database, KEY))?.content.facts).toHaveLength(1);
    const [newest] = await history(store.database, KEY, { limit: 1 });
    expect(newest).toMatchObject({ number, edit: { type: "restored", version: 2 } });
  });

  it("lets nobody change a version or the trail", async () => {
    await expect(store.database.query("update version set author = 'nobody'")).rejects.toThrow(/append-only/);
    await expect(store.database.query("delete from audit where number = 0")).resolves.toEqual([]);
  });

  it("chains the trail, also when many write at once", async () => {
    const record = (action: string) =>
      store.database.transaction((queries) =>
        appendAudit(queries, { region: REGION, person: "wang", action, target: "book/a", at: new Date() }),
      );
    await Promise.all(Array.from({ length: 8 }, (_, at) => record(`book.edit${at}`)));
    const verdict = await verifyAudit(store.database, REGION);
    expect(verdict).toMatchObject({ intact: true, entries: 8 });
    const [last] = await searchAudit(store.database, { region: REGION, limit: 1 });
    expect(verdict).toMatchObject({ last: last?.digest });
  });

  it("notices any change of the trail", async () => {
    const { database } = store;
    await database.query("alter table audit disable trigger audit_is_final");
    await database.query("update audit set detail = '{\"a\":1}' where number = 3");
    expect(await verifyAudit(database, REGION)).toEqual({ intact: false, number: 3, reason: "altered" });
    await database.query("delete from audit where number = 3");
    expect(await verifyAudit(database, REGION)).toEqual({ intact: false, number: 3, reason: "missing" });
    await database.query("delete from audit where number > 2");
    expect(await verifyAudit(database, REGION)).toMatchObject({ intact: true, entries: 2 });
    expect(await verifyAudit(database, REGION, { number: 8, digest: "f".repeat(64) })).toMatchObject({ intact: false });
  });

  it("keeps files by what they contain", async () => {
    const digest = await store.files.put(new TextEncoder().encode("批复表"));
    expect(await store.files.put(new TextEncoder().encode("批复表"))).toBe(digest);
    expect(new TextDecoder().decode(await store.files.get(digest))).toBe("批复表");
    await expect(store.files.get("../../etc/passwd")).rejects.toThrow(RangeError);
  });
}

describe("the store on the embedded database", () => {
  behaves((folder) => openStore({ folder }));
});

describeWith(["postgres"], "the store on a PostgreSQL server", () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  }, 300_000);
  afterAll(() => server.stop());
  behaves((folder) => openStore({ folder, databaseUrl: server.fresh() }));

  it("goes on when a connection is cut in the middle of a statement", async () => {
    const folder = mkdtempSync(join(tmpdir(), "store-"));
    const { database, close } = await openStore({ folder, databaseUrl: server.fresh() });
    const cut =
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%' and pid <> pg_backend_pid()";
    const sleeping = expect(database.query("select pg_sleep(60)")).rejects.toThrow(/terminat/);
    while ((await database.query(cut)).length === 0);
    await sleeping;
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
});
