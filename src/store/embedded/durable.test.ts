import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { durableParameters, letFsyncThrough } from "./durable.ts";

const COMMITS = 20;

describe("the embedded database", () => {
  const folder = mkdtempSync(join(tmpdir(), "durable-"));
  let database: PGlite;
  let calls: () => number;
  beforeAll(async () => {
    database = await PGlite.create({ dataDir: join(folder, "database"), startParams: durableParameters() });
    calls = letFsyncThrough(database);
    await database.query("create table entry (number integer)");
  }, 300_000);
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("brings every commit to the disk before it answers", async () => {
    const before = calls();
    for (let number = 0; number < COMMITS; number += 1) await database.query("insert into entry values ($1)", [number]);
    expect(calls() - before).toBeGreaterThanOrEqual(COMMITS);
  });

  it("runs with fsync on", async () => {
    expect((await database.query("show fsync")).rows).toEqual([{ fsync: "on" }]);
    expect((await database.query("show synchronous_commit")).rows).toEqual([{ synchronous_commit: "on" }]);
  });
});
