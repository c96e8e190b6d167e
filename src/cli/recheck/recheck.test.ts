import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const budget = (body: string, rate: string) => `${body}2025年部门预算

二、收入预算情况

2025年收入预算200.00万元，比2024年预算增加40.00万元，增长${rate}。
`;

describe("mingzhang recheck", () => {
  it("exits with 0 once everything is fixed, and with 1 while something is not", async () => {
    const cwd = folderWith({
      "一稿.txt": budget("云岭县档案馆", "20.00%"),
      "二稿.txt": budget("云岭县档案馆", "24.00%"),
      "三稿.txt": budget("云岭县档案馆", "25.00%"),
    });
    const second = await runIn(cwd, "recheck", "一稿.txt", "二稿.txt");
    expect(second.code).toBe(1);
    expect(second.out).toContain("改动后仍有问题 1 个");
    const third = await runIn(cwd, "recheck", "二稿.txt", "三稿.txt");
    expect(third).toMatchObject({ code: 0, err: "" });
    expect(third.out).toContain("已改 1 个，未改 0 个，新增 0 个");
    expect(third.out).toContain("没有问题之外的改动");
  });

  it("pairs the departments of two folders, and tells which are in one only", async () => {
    const cwd = folderWith({
      "旧/a.txt": budget("云岭县档案馆", "20.00%"),
      "旧/b.txt": budget("云岭县水务局", "20.00%"),
      "新/水务局.txt": budget("云岭县水务局", "25.00%"),
      "新/财政局.txt": budget("云岭县财政局", "25.00%"),
    });
    const { code, out, err } = await runIn(cwd, "recheck", "旧", "新", "--json");
    expect(code).toBe(2);
    const { documents } = JSON.parse(out);
    expect(documents).toMatchObject([{ before: "旧/b.txt", after: "新/水务局.txt", body: "云岭县水务局" }]);
    expect(documents[0].fixed[0].problem.rule).toBe("change-rate");
    expect(err).toBe("新版里没有与 旧/a.txt 对应的文件\n旧版里没有与 新/财政局.txt 对应的文件\n");
  });

  it("carries waivers over to the next version, until they expire", async () => {
    const cwd = folderWith({
      "一稿.txt": budget("云岭县档案馆", "20.00%"),
      "二稿.txt": `\n\n${budget("云岭县档案馆", "20.00%")}`,
    });
    const { out } = await runIn(cwd, "check", "一稿.txt", "--json");
    const [identity] = JSON.parse(out).documents[0].problems[0].identities;
    const waiver = {
      kind: "dispute",
      ...identity,
      reason: "单位认为按可比口径计算",
      role: "单位财务",
      expires: "2026-05-31",
    };
    writeFileSync(join(cwd, "争议.json"), JSON.stringify({ version: 1, waivers: [waiver] }));
    const on = (today: string) =>
      runIn(cwd, "recheck", "一稿.txt", "二稿.txt", "--waivers", "争议.json", "--today", today);
    const during = await on("2026-05-31");
    expect(during.code).toBe(0);
    expect(during.out).toContain("有争议至 2026-05-31：单位认为按可比口径计算");
    const afterwards = await on("2026-06-01");
    expect(afterwards.code).toBe(1);
    expect(afterwards.out).toContain("有争议已于 2026-05-31 到期");
  });

  it("wants two versions", async () => {
    const cwd = folderWith({ "a.txt": budget("云岭县档案馆", "20.00%") });
    expect(await runIn(cwd, "recheck", "a.txt")).toMatchObject({
      code: 2,
      err: expect.stringContaining("请给出旧版和新版"),
    });
    expect(await runIn(cwd, "recheck", "a.txt", "b.txt")).toMatchObject({
      code: 2,
      err: expect.stringContaining("b.txt"),
    });
  });
});
