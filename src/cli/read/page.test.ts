import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findingsReport } from "../../check/report/contract.ts";
import { folderWith, runIn } from "../run.testing.ts";

const text = `云岭县档案馆2025年部门预算

二、收入预算情况

2025年云岭县档案馆收入预算200.00万元，比2024年预算增加40.00万元，增长25.00%。
含<b>标记</b>的一段。

2025年收入预算总表

单位：万元

项目	预算数
一般公共预算拨款收入	200.00
收入合计	200.00
`;
const utf8 = (content: string) => new TextEncoder().encode(content);

describe("mingzhang read --html", () => {
  it("shows blocks beside their places and figures with their concepts, harmlessly", async () => {
    const { code, out } = await runIn(folderWith({ "a.txt": text }), "read", "a.txt", "--html");
    expect(code).toBe(0);
    expect(out).toMatch(/段落<br>第 5 行第 1 列<\/th>/);
    expect(out).toMatch(/<mark title="concept\/v1\?[^"]*">200\.00/);
    expect(out).toMatch(/<td title="第 13 行第 12 列"><mark [^>]*>200\.00<\/mark><\/td>/);
    expect(out).toContain("&lt;b&gt;标记&lt;/b&gt;");
    expect(out).not.toMatch(/<script|<b>/);
  });

  it("saves one page a file", async () => {
    const cwd = folderWith({ "in/a.txt": text, "in/b.txt": text });
    expect(await runIn(cwd, "read", "in", "--html")).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
    expect(await runIn(cwd, "read", "in", "--html", "--out", "pages")).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(join(cwd, "pages")).sort()).toEqual(["a.html", "b.html"]);
    expect(readFileSync(join(cwd, "pages/a.html"), "utf8")).toMatch(/^<!DOCTYPE html>/);
  });
});

describe("archives and limits at the command line", () => {
  const archive = zipSync({
    "2025年/档案馆/说明.txt": utf8(text),
    "2025年/教育局/说明.txt": utf8(text.replace("25.00%", "20.00%")),
    "2025年/教育局/照片.jpg": utf8("x"),
    "2025年/教育局/旧.rar": utf8("Rar!\u001a\u0007"),
  });

  it("an archive is checked like a folder, file by file", async () => {
    const { code, out, err } = await runIn(folderWith({ "各单位.zip": archive }), "check", "各单位.zip", "--json");
    expect(code).toBe(2);
    const { documents } = findingsReport.parse(JSON.parse(out));
    expect(documents.map(({ file, problems }) => [file, problems.length > 0])).toEqual([
      ["各单位.zip/2025年/教育局/说明.txt", true],
      ["各单位.zip/2025年/档案馆/说明.txt", false],
    ]);
    expect(err).toMatch(/各单位\.zip\/2025年\/教育局\/旧\.rar.*ZIP/);
  });

  it("an archive in a folder too, and one that is broken does not stop the others", async () => {
    const cwd = folderWith({ "in/a.zip": archive.subarray(0, 90), "in/b.zip": archive });
    const { code, out, err } = await runIn(cwd, "read", "in");
    expect(code).toBe(2);
    expect(err).toMatch(/in\/a\.zip/);
    expect(out).toContain("in/b.zip/2025年/档案馆/说明.txt");
  });

  it("limits can be set, and are named when they are passed", async () => {
    const cwd = folderWith({ "a.txt": text, "各单位.zip": archive });
    const refused = await runIn(cwd, "read", "a.txt", "--limit", "fileBytes=100");
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/--limit fileBytes=/) });
    expect(await runIn(cwd, "read", "a.txt", "--limit", "fileBytes=1K")).toMatchObject({ code: 0 });
    expect(await runIn(cwd, "check", "各单位.zip", "--limit", "entries=2")).toMatchObject({ code: 2 });
    for (const wrong of ["size=3", "pages=-1", "pages=0", "pages"])
      expect(await runIn(cwd, "read", "a.txt", "--limit", wrong)).toMatchObject({
        code: 2,
        err: expect.stringContaining("--limit"),
      });
  });
});
