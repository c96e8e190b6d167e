import { describe, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { folderWith, runIn } from "../run.testing.ts";

describe("mingzhang backup, restore, audit", () => {
  it("bring the data of one folder into another, and find the trail intact", async () => {
    const cwd = folderWith({});
    const store = await openStore({ folder: `${cwd}/one` });
    await store.database.query("insert into region (region, name) values ('420103', '青石区')");
    await store.close();
    const backup = await runIn(cwd, "backup", "--out", "copy", "--data", "one");
    expect(backup).toMatchObject({ code: 0, err: "" });
    expect(backup.out).toMatch(/^已备份到 .*copy：\d+ 张表 1 行，0 个文件\n$/);
    expect(await runIn(cwd, "restore", "copy", "--check")).toMatchObject({ code: 0 });
    expect(await runIn(cwd, "restore", "copy", "--data", "two")).toMatchObject({ code: 0, err: "" });
    expect((await runIn(cwd, "audit", "verify", "--data", "two")).out).toMatch(/^420103：0 条，完整/);
  }, 300_000);

  it("say what is missing", async () => {
    const cwd = folderWith({ "no/manifest.json": "{}" });
    expect(await runIn(cwd, "backup")).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
    expect(await runIn(cwd, "restore", "nowhere")).toMatchObject({
      code: 2,
      err: expect.stringContaining("不是明账的备份"),
    });
    expect(await runIn(cwd, "restore", "no")).toMatchObject({ code: 2, err: expect.stringContaining("清单") });
    expect(await runIn(cwd, "audit", "verify", "--end", "7")).toMatchObject({ code: 2 });
  });
});
