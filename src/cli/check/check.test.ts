import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsReport } from "../../check/report/contract.ts";
import { folderWith, runIn } from "../run.testing.ts";

const sound = `云岭县档案馆2025年部门预算

二、收入预算情况

2025年云岭县档案馆收入预算200.00万元，比2024年预算增加40.00万元，增长25.00%。
`;
const wrong = sound.replace("25.00%", "20.00%");

describe("mingzhang check", () => {
  it("exits with 0 for a sound document and says what was checked", async () => {
    const { code, out, err } = await runIn(folderWith({ "档案馆.txt": sound }), "check", "档案馆.txt");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("没有发现问题");
    expect(out).toContain("核对台账");
  });

  it("exits with 1 for a wrong rate, and quotes it with its line", async () => {
    const { code, out } = await runIn(folderWith({ "档案馆.txt": wrong }), "check", "档案馆.txt");
    expect(code).toBe(1);
    expect(out).toMatch(/第 5 行 “[^”]*20\.00%/);
    expect(out).toContain("25.00%");
  });

  it("prints JSON that keeps to the contract; quotes stand verbatim in their lines", async () => {
    const { out } = await runIn(folderWith({ "档案馆.txt": wrong }), "check", "--json", "档案馆.txt");
    const { documents } = findingsReport.parse(JSON.parse(out));
    expect(documents.map(({ file, year, body }) => [file, year, body])).toEqual([["档案馆.txt", 2025, "云岭县档案馆"]]);
    const places = documents.flatMap(({ problems }) => problems.flatMap((problem) => problem.places));
    expect(places.length).toBeGreaterThan(0);
    for (const { line = 0, quote } of places) expect(wrong.split("\n")[line - 1]).toContain(quote);
  });

  it("works through folders, in the order of names, and leaves out what is no document", async () => {
    const cwd = folderWith({
      "in/b.txt": sound,
      "in/a/z.txt": wrong,
      "in/照片.jpg": "x",
      "in/~$b.docx": "x",
      "in/.c.txt": "x",
      "in/README.md": "x",
    });
    const { code, out } = await runIn(cwd, "check", "in", "in/b.txt", "--json");
    expect(code).toBe(1);
    expect(findingsReport.parse(JSON.parse(out)).documents.map(({ file }) => file)).toEqual(["in/a/z.txt", "in/b.txt"]);
  });

  it("goes on after a file that it cannot read, and exits with 2", async () => {
    const cwd = folderWith({
      "good.txt": wrong,
      "broken.docx": "PK\u0003\u0004 不是压缩包",
      "what.xyz": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    });
    const { code, out, err } = await runIn(cwd, "check", "gone.txt", "broken.docx", "what.xyz", "good.txt", "--json");
    expect(code).toBe(2);
    expect(findingsReport.parse(JSON.parse(out)).documents.map(({ file }) => file)).toEqual(["good.txt"]);
    const messages = err.trimEnd().split("\n");
    expect(messages).toHaveLength(3);
    for (const [index, name] of ["gone.txt", "broken.docx", "what.xyz"].entries())
      expect(messages[index]).toContain(name);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("reports an empty folder", async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, "empty"));
    expect(await runIn(cwd, "check", "empty")).toMatchObject({ code: 2, err: "empty：文件夹里没有可以读取的文档\n" });
  });

  it("writes one result a file, each under a name of its own", async () => {
    const cwd = folderWith({ "in/a.txt": wrong, "in/sub/a.txt": sound });
    const { code, out } = await runIn(cwd, "check", "in", "--out", "results/new");
    expect(code).toBe(1);
    const written = readdirSync(join(cwd, "results/new")).filter((name) => !name.startsWith("."));
    expect(written.sort()).toEqual(["a-2.json", "a.json"]);
    const saved = findingsReport.parse(JSON.parse(readFileSync(join(cwd, "results/new/a-2.json"), "utf8")));
    expect(saved.documents.map(({ file, problems }) => [file, problems.length])).toEqual([["in/sub/a.txt", 0]]);
    expect(out).toContain("in/a.txt：错误 1 个，警告 0 个，提示 0 个 → ");
    expect(out).toContain("共核对 2 个文件：错误 1 个，警告 0 个，提示 0 个\n");
  });

  it("says so when results cannot be written", async () => {
    const cwd = folderWith({ "a.txt": sound, taken: "x" });
    const { code, err } = await runIn(cwd, "check", "a.txt", "--out", "taken");
    expect(code).toBe(2);
    expect(err).toBe("不能写入 taken：同名的文件已经存在，不能建立文件夹\n");
  });

  it("tells with --timing how long each rule took", async () => {
    const cwd = folderWith({ "a.txt": sound });
    const { out } = await runIn(cwd, "check", "a.txt", "--timing");
    expect(out).toMatch(/各规则用时（毫秒）\n(?: +\d+\.\d\d {2}\S+.*\n)+ +\d+\.\d\d {2}合计/);
    expect((await runIn(cwd, "check", "a.txt")).out).not.toContain("用时");
  });
});

describe("a disclosure in several files", () => {
  const text = `青石县档案馆2024年部门预算

目录

第一部分 预算情况说明

第二部分 预算公开报表

一、2024年支出预算总表

第一部分 预算情况说明

2024年支出预算300.00万元，比2023年预算减少100.00万元，下降25.00%。
`;
  const tables = (total: string, body = "青石县档案馆") => `${body}2024年部门预算

2024年支出预算总表

单位：万元

科目编码\t科目名称\t合计
\t合计\t${total}
201\t一般公共服务支出\t${total}
`;
  const problemsOf = (json: string) =>
    findingsReport.parse(JSON.parse(json)).documents.map(({ file, files, problems }) => ({
      file,
      files,
      places: problems.flatMap(({ places }) => places.map(({ file: place, quote }) => [place, quote])),
    }));

  it("is one where text and tables of a body lie in one folder; places name their files", async () => {
    const cwd = folderWith({ "公开/1附表.txt": tables("310.00"), "公开/2说明.txt": text });
    const { code, out } = await runIn(cwd, "check", "公开", "--json");
    expect(code).toBe(1);
    const [document, ...others] = problemsOf(out);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ file: "公开/2说明.txt", files: ["公开/2说明.txt", "公开/1附表.txt"] });
    expect(document?.places).toContainEqual(["公开/1附表.txt", "310.00"]);
    expect(document?.places).toContainEqual(["公开/2说明.txt", "300.00"]);
    const printed = await runIn(cwd, "check", "公开");
    expect(printed.out).toContain("公开/1附表.txt 第 8 行 “310.00”");
    expect(printed.out).toContain("共核对 2 个文件（合并为 1 份）");
  });

  it("is not put together of what two bodies published, unless asked for", async () => {
    const cwd = folderWith({ "附表.txt": tables("310.00", "白水县财政局"), "说明.txt": text });
    const apart = await runIn(cwd, "check", ".", "--json");
    expect(problemsOf(apart.out).map(({ file, files }) => [file, files])).toEqual([
      ["说明.txt", undefined],
      ["附表.txt", undefined],
    ]);
    const together = await runIn(cwd, "check", "附表.txt", "说明.txt", "--together", "--json");
    expect(problemsOf(together.out)).toMatchObject([{ file: "说明.txt", files: ["说明.txt", "附表.txt"] }]);
  });

  it("cannot be put together of a file that cannot be read", async () => {
    const cwd = folderWith({ "说明.txt": text, "附表.docx": "PK\u0003\u0004 不是压缩包" });
    const { code, out, err } = await runIn(cwd, "check", "说明.txt", "附表.docx", "--together");
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining("2 个文件未能读取") });
    expect(err).toContain("附表.docx");
  });
});
