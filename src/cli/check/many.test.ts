import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsReport } from "../../check/report/contract.ts";
import { folderWith, runIn } from "../run.testing.ts";

const budget = (body: string, rate: string) => `${body}2025年部门预算

二、收入预算情况

2025年收入预算200.00万元，比2024年预算增加40.00万元，增长${rate}。
`;

describe("a folder of many departments", () => {
  it("ends with a summary: units by what was found, and what goes wrong most often, in words", async () => {
    const cwd = folderWith({
      "公开/档案馆.txt": budget("云岭县档案馆", "20.00%"),
      "公开/水务局.txt": budget("云岭县水务局", "25.00%"),
      "公开/财政局.txt": budget("云岭县财政局", "24.00%"),
    });
    const { out } = await runIn(cwd, "check", "公开");
    expect(out).toMatch(/各单位的问题\n {2}云岭县\S+ 2025 年：错误 1 个/);
    expect(out).toContain("1 个单位没有发现问题");
    expect(out).toContain("2 个问题（2 个单位）没有做到：增减百分比等于增减额除以上年数");
  });

  it("may be named by a pattern that the shell left as it is", async () => {
    const cwd = folderWith({
      "a.txt": budget("云岭县档案馆", "25.00%"),
      "b.txt": budget("云岭县水务局", "25.00%"),
      "c.md": "x",
    });
    const { code, out } = await runIn(cwd, "check", "*.txt", "--json");
    expect(code).toBe(0);
    expect(findingsReport.parse(JSON.parse(out)).documents.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);
    expect(await runIn(cwd, "check", "*.pdf")).toMatchObject({ code: 2, err: expect.stringContaining("*.pdf") });
  });
});

describe("a run that goes on where the last one stopped", () => {
  const kept = (cwd: string) => readdirSync(join(cwd, "out/.mingzhang"));

  it("takes up results of the same file, and checks again what changed", async () => {
    const cwd = folderWith({ "a.txt": budget("云岭县档案馆", "20.00%"), "b.txt": budget("云岭县水务局", "25.00%") });
    const first = await runIn(cwd, "check", "a.txt", "b.txt", "--out", "out");
    expect(kept(cwd)).toHaveLength(2);
    const again = await runIn(cwd, "check", "a.txt", "b.txt", "--out", "out", "--resume");
    expect(again).toEqual(first);
    expect(kept(cwd)).toHaveLength(2);
    writeFileSync(join(cwd, "a.txt"), budget("云岭县档案馆", "25.00%"));
    const mended = await runIn(cwd, "check", "a.txt", "b.txt", "--out", "out", "--resume");
    expect(mended.code).toBe(0);
    expect(kept(cwd)).toHaveLength(3);
  });

  it("really takes them up, and checks anew without --resume", async () => {
    const cwd = folderWith({ "a.txt": budget("云岭县档案馆", "25.00%") });
    await runIn(cwd, "check", "a.txt", "--out", "out");
    const path = join(cwd, "out/.mingzhang", kept(cwd)[0] ?? "");
    writeFileSync(path, Buffer.from(readFileSync(path, "latin1").replaceAll("a.txt", "z.txt"), "latin1"));
    expect((await runIn(cwd, "check", "a.txt", "--out", "out", "--resume")).out).toContain("z.txt");
    expect((await runIn(cwd, "check", "a.txt", "--out", "out")).out).toContain("a.txt");
  });

  it("does not trip over a result that is half written", async () => {
    const cwd = folderWith({ "a.txt": budget("云岭县档案馆", "20.00%") });
    await runIn(cwd, "check", "a.txt", "--out", "out");
    writeFileSync(join(cwd, "out/.mingzhang", kept(cwd)[0] ?? ""), "{");
    expect((await runIn(cwd, "check", "a.txt", "--out", "out", "--resume")).code).toBe(1);
  });

  it("needs a folder to find the results in", async () => {
    const cwd = folderWith({ "a.txt": budget("云岭县档案馆", "20.00%") });
    expect(await runIn(cwd, "check", "a.txt", "--resume")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--out"),
    });
  });
});

describe("waivers of a run", () => {
  async function withWaiver(extra: object = {}) {
    const cwd = folderWith({ "a.txt": budget("云岭县档案馆", "20.00%") });
    const { out } = await runIn(cwd, "check", "a.txt", "--json");
    const [identity] = findingsReport.parse(JSON.parse(out)).documents[0]?.problems[0]?.identities ?? [];
    const waiver = {
      kind: "waive",
      ...identity,
      reason: "口径调整",
      role: "预算股审核",
      expires: "2026-03-31",
      ...extra,
    };
    writeFileSync(join(cwd, "豁免.json"), JSON.stringify({ version: 1, waivers: [waiver] }));
    return (today: string) => runIn(cwd, "check", "a.txt", "--waivers", "豁免.json", "--today", today);
  }

  it("keep a problem from counting until they expire", async () => {
    const checkOn = await withWaiver();
    const before = await checkOn("2026-03-31");
    expect(before.code).toBe(0);
    expect(before.out).toContain("已豁免 1 个");
    expect(await checkOn("2026-04-01")).toMatchObject({ code: 1, out: expect.stringContaining("重新计为问题") });
  });

  it("are told when nothing is there to be waived", async () => {
    const checkOn = await withWaiver({ body: "云岭县水务局" });
    const { code, err } = await checkOn("2026-03-01");
    expect(code).toBe(1);
    expect(err).toBe("豁免清单第 1 条没有对应的问题（云岭县水务局，change-rate，口径调整），可能已经改正\n");
  });

  it("are refused where the file is wrong, and so is a day that is none", async () => {
    const checkOn = await withWaiver({ expires: "明年" });
    expect(await checkOn("2026-03-01")).toMatchObject({ code: 2, err: expect.stringContaining("第 1 条 expires") });
    expect(await (await withWaiver())("2026-3-1")).toMatchObject({ code: 2, err: expect.stringContaining("--today") });
  });
});
