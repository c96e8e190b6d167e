import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const EXPORTED = `<html><body><h1>临江市档案局2025年部门预算</h1>
<h2>一般公共预算支出表</h2><p>单位：万元</p>
<table><tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>
<tr><td></td><td>合计</td><td>130.00</td><td>100.00</td><td>30.00</td></tr>
<tr><td>2012601</td><td>行政运行</td><td>100.00</td><td>100.00</td><td></td></tr>
<tr><td>2012604</td><td>档案馆</td><td>30.00</td><td></td><td>30.00</td></tr></table></body></html>`;

describe("mingzhang import", () => {
  it("fills a book from an HTML table that is called .xls, and says what is missing", async () => {
    const folder = folderWith({ "报表.xls": EXPORTED });
    const { code, out } = await runIn(folder, "import", "报表.xls", "--out", "book", "--region", "420103");
    expect(code).toBe(0);
    expect(out).toMatch(/2012601行政运行 .*100万元（报表\.xls/);
    expect(out).toMatch(/没有读到“收入预算”/);
    const book = JSON.parse(readFileSync(join(folder, "book/book.json"), "utf8"));
    expect([book.year, book.body.name, book.body.region.code]).toEqual([2025, "临江市档案局", "420103"]);
    expect((await runIn(folder, "validate", "book")).code).toBe(0);
  });

  it("into a book that is there changes only what the file says", async () => {
    const folder = folderWith({ "报表.html": EXPORTED });
    await runIn(folder, "import", "报表.html", "--out", "book");
    const path = join(folder, "book/book.json");
    const before = readFileSync(path, "utf8");
    await runIn(folder, "import", "报表.html", "--into", "book", "--out", "again");
    expect(readFileSync(join(folder, "again/book.json"), "utf8")).toBe(before);
  });

  it("writes nothing when only asked what it would take", async () => {
    const folder = folderWith({ "报表.html": EXPORTED });
    expect((await runIn(folder, "import", "报表.html", "--dry-run")).out).not.toMatch(/已写出/);
  });

  it.each([
    [["import"], /请给出要录入的文件/],
    [["import", "报表.html"], /--out/],
    [["import", "报表.html", "--body", "某局", "--year", "25", "--out", "x"], /四位年份/],
    [["import", "没有.html", "--out", "x"], /没有\.html/],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await runIn(folderWith({ "报表.html": "<p>部门</p>" }), ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("mingzhang roll", () => {
  it("starts next year's book", async () => {
    const folder = folderWith({ "报表.html": EXPORTED });
    await runIn(folder, "import", "报表.html", "--out", "book");
    const { out } = await runIn(folder, "roll", "book", "--out", "next");
    expect(out).toMatch(/2026 年账本：上年数 2 个/);
    expect((await runIn(folder, "validate", "next")).code).toBe(0);
  });
});
