import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const example = fileURLToPath(new URL("../../../examples/jianghan-2024", import.meta.url));
const bookText = () => readFileSync(join(example, "book.json"), "utf8");

describe("mingzhang compose", () => {
  it("writes HTML and DOCX named after the book's folder, and says so", async () => {
    const cwd = folderWith({ "books/jh/book.json": bookText() });
    const { code, out, err } = await runIn(cwd, "compose", "books/jh", "--out", "site/2024");
    const [html, docx] = [join("site/2024", "jh.html"), join("site/2024", "jh.docx")];
    expect({ code, out, err }).toEqual({ code: 0, out: `已写出 ${html}\n已写出 ${docx}\n`, err: "" });
    expect(readFileSync(join(cwd, html), "utf8")).toMatch(/^<!doctype html>/i);
    expect(readFileSync(join(cwd, docx)).subarray(0, 2).toString("latin1")).toBe("PK");
  });

  it("takes the file itself too, and a format by its id", async () => {
    const cwd = folderWith({ "街道办.json": bookText() });
    expect((await runIn(cwd, "compose", "街道办.json", "--out", ".", "--format", "wuhan")).code).toBe(0);
    expect(existsSync(join(cwd, "街道办.docx"))).toBe(true);
  });

  it("names every wrong field of a broken book, and writes nothing", async () => {
    const book = JSON.parse(bookText());
    const cwd = folderWith({ "b/book.json": JSON.stringify({ ...book, year: "二〇二四", facts: "无" }) });
    const { code, out, err } = await runIn(cwd, "compose", "b", "--out", "o");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^b[/\\]book\.json：账本有误，共 2 处\n {2}year：.+\n {2}facts：.+\n$/);
    expect(existsSync(join(cwd, "o"))).toBe(false);
  });

  it.each([
    ["gone", "gone：找不到文件或文件夹\n"],
    ["hollow", `${join("hollow", "book.json")}：找不到文件或文件夹\n`],
  ])("says so when there is no book: %s", async (given, message) => {
    const cwd = folderWith({ "hollow/notes.txt": "x" });
    expect(await runIn(cwd, "compose", given, "--out", "o")).toEqual({ code: 2, out: "", err: message });
  });

  it("says so when the book is no JSON", async () => {
    const { code, err } = await runIn(folderWith({ "book.json": "{" }), "compose", "book.json", "--out", "o");
    expect(code).toBe(2);
    expect(err).toMatch(/^book\.json：账本有误，共 1 处\n {2}不是 JSON/);
  });

  it("lists the formats when the one asked for is not known; takes the national one where a region has none, and says so", async () => {
    const book = JSON.parse(bookText());
    const elsewhere = JSON.stringify({ ...book, body: { ...book.body, region: { code: "999999", name: "某地" } } });
    const cwd = folderWith({ "book.json": bookText(), "elsewhere.json": elsewhere });
    const unknown = await runIn(cwd, "compose", "book.json", "--out", "o", "--format", "mars");
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toMatch(/没有 mars 这种公开格式；现有 .*wuhan/);
    const regionless = await runIn(cwd, "compose", "elsewhere.json", "--out", "o", "--formats", "html");
    expect(regionless).toMatchObject({ code: 0, err: "还没有某地的公开格式，按国家通用部门预算公开的格式编制\n" });
    expect(readFileSync(join(cwd, "o", "elsewhere.html"), "utf8")).toContain("2024年部门收支总体情况表");
  });

  it("asks for the folder", async () => {
    expect((await runIn(example, "compose", ".")).err).toContain("请用 --out 给出写出文件的文件夹\n");
  });

  it("writes the kinds of files that are asked for, once each, and nothing else", async () => {
    const cwd = folderWith({ "jh/book.json": bookText() });
    const { code, out } = await runIn(cwd, "compose", "jh", "--out", "o", "--formats", "md, xlsx,csv,json,md");
    expect(code).toBe(0);
    expect(out.match(/已写出/g)).toHaveLength(4);
    expect(readdirSync(join(cwd, "o")).sort()).toEqual(["jh-data.zip", "jh.json", "jh.md", "jh.xlsx"]);
    expect(readFileSync(join(cwd, "o", "jh.json"), "utf8")).toContain("concept/v1");
  });

  it("leaves the marks out with --plain", async () => {
    const cwd = folderWith({ "jh/book.json": bookText() });
    await runIn(cwd, "compose", "jh", "--out", "o", "--formats", "html,json", "--plain");
    for (const name of ["jh.html", "jh.json"]) {
      expect(readFileSync(join(cwd, "o", name), "utf8")).not.toMatch(/concept/);
    }
  });

  it("names the kinds when one is not known", async () => {
    const cwd = folderWith({ "jh/book.json": bookText() });
    const { code, err } = await runIn(cwd, "compose", "jh", "--out", "o", "--formats", "html,wps");
    expect(code).toBe(2);
    expect(err).toContain("--formats 里没有 wps；可写 html、docx、xlsx、pdf、md、json、csv\n");
    expect(existsSync(join(cwd, "o"))).toBe(false);
  });

  it("tells how far it is with several books, and goes on past a broken one", async () => {
    const cwd = folderWith({
      "a/book.json": bookText(),
      "b/book.json": "{",
      "c/book.json": bookText(),
      "x/a/book.json": bookText(),
    });
    const { code, out, err } = await runIn(cwd, "compose", "a", "b", "c", "x/a", "--out", "o", "--formats", "md");
    expect(code).toBe(2);
    expect(out).toBe(`已写出 ${join("o", "a.md")}\n已写出 ${join("o", "c.md")}\n`);
    expect(err).toMatch(
      /^\[1\/4\] a\n\[2\/4\] b\nb.book\.json：账本有误[\s\S]*\[3\/4\] c\n\[4\/4\] x\/a\nx\/a：和 a 写出的文件会同名/,
    );
    expect(err.endsWith("共 4 个账本，写出 2 个，有误 2 个\n")).toBe(true);
  });

  it("replaces files whole and leaves nothing half-written behind", async () => {
    const cwd = folderWith({ "jh/book.json": bookText(), "o/jh.md": "旧", "o/jh.json/in.txt": "此处是文件夹" });
    expect((await runIn(cwd, "compose", "jh", "--out", "o", "--formats", "md")).code).toBe(0);
    expect(readFileSync(join(cwd, "o", "jh.md"), "utf8")).toMatch(/^# /);
    const { code, err } = await runIn(cwd, "compose", "jh", "--out", "o", "--formats", "json");
    expect(code).toBe(2);
    expect(err).toContain("不能写入");
    expect(readdirSync(join(cwd, "o")).sort()).toEqual(["jh.json", "jh.md"]);
  });
});

it("writes charts beside the document when asked", async () => {
  const folder = folderWith({
    "a/book.json": JSON.stringify({
      version: 1,
      year: 2025,
      body: { name: "江汉区某局", region: { code: "420103", name: "武汉市江汉区" } },
      facts: [{ view: "income", fund: "generalPublicBudget", amount: "30万元" }],
    }),
  });
  const { code, out } = await runIn(folder, "compose", "a", "--out", "out", "--formats", "md", "--charts");
  expect([code, out]).toEqual([0, expect.stringMatching(/a-图1-2025年收入来源\.svg/)]);
});

it("tells when a wording of the book no longer fits, and when a withheld project can be told by subtraction", async () => {
  const book = {
    version: 1,
    year: 2025,
    body: { name: "江汉区某局", region: { code: "420103", name: "武汉市江汉区" } },
    facts: [
      { view: "expenditureByFunction", functionCode: "2013102", nature: "project", amount: "10万元" },
      { view: "projects", project: "A", amount: "4万元" },
      { view: "projects", project: "B", amount: "6万元" },
    ],
    projects: [
      { code: "A", name: "会务" },
      { code: "B", name: "专线", withheld: true },
    ],
    overrides: [
      {
        section: "overallArrangement",
        insteadOf: "早已不这样写",
        text: "经批准，收支总预算{{concept/v1?measure=income}}。",
      },
    ],
  };
  const folder = folderWith({ "a/book.json": JSON.stringify(book) });
  const { code, err } = await runIn(folder, "compose", "a", "--out", "out", "--formats", "md");
  expect(code).toBe(0);
  expect(err).toMatch(/自定文字已不合现在的数字.*经批准，收支总预算…/);
  expect(err).toMatch(/只有一个涉密项目/);
  expect(readFileSync(join(folder, "out/a.md"), "utf8")).not.toMatch(/专线|经批准/);
});
