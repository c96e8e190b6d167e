import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectPath } from "../../../testing/needs.ts";
import { type Book, emptyBook, parseBookText, printBook } from "../../book/index.ts";
import { compareFigures, conceptWords } from "../../compare/index.ts";
import { compose } from "../../compose/index.ts";
import type { Block, Disclosure } from "../../disclosure/index.ts";
import { formatFor } from "../../format/index.ts";
import { understand } from "../../understand/index.ts";
import { writeHtml, writeXlsx } from "../../write/index.ts";
import { folderWith, runIn } from "../run.testing.ts";

const EXAMPLES = ["jianghan-2024", "hejing-2024", "xihu-2024", "muye-2024", "qingyunpu-2024", "linjiang-2025"];

function example(name: string): Book {
  return parseBookText(readFileSync(projectPath("examples", name, "book.json"), "utf8"));
}

function composed(book: Book): Disclosure {
  return compose(book, formatFor(book));
}

/** The tables of a disclosure, each with its title and the lines directly above it. */
function tablesAlone({ blocks }: Disclosure): Block[][] {
  return blocks.flatMap((block, at) => {
    if (block.type !== "table") return [];
    const start = blocks.slice(0, at).findLastIndex(({ type }) => type === "heading" || type === "table");
    return [blocks.slice(Math.max(0, start), at + 1).filter((each, index) => each.type !== "table" || index > 0)];
  });
}

function htmlOf(blocks: readonly Block[]): string {
  return writeHtml({ file: "", blocks }, { marks: false });
}

/** What the integrated system knows besides its tables: whose book it is. */
function bare(book: Book): string {
  return printBook({ ...emptyBook(book.body, book.year), units: book.units });
}

/** The figures of tables that differ between the book and what was imported, in words. */
function differences(book: Book, folder: string): string[] {
  const again = parseBookText(readFileSync(join(folder, "out/book.json"), "utf8"));
  const figures = (each: Book) => understand(composed(each)).tables.flatMap((table) => table.figures);
  return compareFigures(figures(book), figures(again)).differences.map(
    ({ kind, concept }) => `${kind} ${conceptWords(concept)}`,
  );
}

describe("from the exported tables alone the same tables can be composed again", () => {
  it.each(EXAMPLES)("%s: one workbook with a sheet a table", { timeout: 60_000 }, async (name) => {
    const book = example(name);
    const export_ = await writeXlsx(composed(book), { marks: false });
    const folder = folderWith({ "start/book.json": bare(book), "导出.xlsx": export_ });
    const { err } = await runIn(folder, "import", "导出.xlsx", "--into", "start", "--out", "out");
    expect(err).toBe("");
    expect(differences(book, folder)).toEqual([]);
  });

  it.each(EXAMPLES)("%s: a file a table, HTML that is called .xls", { timeout: 60_000 }, async (name) => {
    const book = example(name);
    const files = tablesAlone(composed(book)).map(
      (blocks, index) => [`导出/表${index + 1}.xls`, htmlOf(blocks)] as const,
    );
    const folder = folderWith({ "start/book.json": bare(book), ...Object.fromEntries(files) });
    const { err } = await runIn(folder, "import", "导出", "--into", "start", "--out", "out");
    expect(err).toBe("");
    expect(differences(book, folder)).toEqual([]);
  });
});

const UNKNOWN = `<html><body><h2>2025年经费分配明细表</h2><p>单位：元</p>
<table><tr><th>科目编码</th><th>科目</th><th>资金A</th><th>资金B</th></tr>
<tr><td>201</td><td>一般公共服务</td><td>300000.00</td><td>20000.00</td></tr>
<tr><td>2012601</td><td>行政运行</td><td>200000.00</td><td></td></tr>
<tr><td>2012604</td><td>档案馆</td><td>100000.00</td><td>20000.00</td></tr>
<tr><td></td><td>合计</td><td>300000.00</td><td>20000.00</td></tr></table></body></html>`;

describe("saved mappings", () => {
  const start = printBook(emptyBook({ name: "临江市档案局" }, 2025));

  it("list what is not known, and read it once it is filled in", async () => {
    const folder = folderWith({ "start/book.json": start, "分解.xls": UNKNOWN });
    await runIn(folder, "import", "分解.xls", "--into", "start", "--dry-run", "--save-mapping", "映射.json");
    const saved = JSON.parse(readFileSync(join(folder, "映射.json"), "utf8"));
    expect(saved.tables[0]).toMatchObject({
      title: "经费分配明细表",
      rows: { label: "科目编码", dimension: "functionCode" },
      columns: [{ label: "资金A" }, { label: "资金B" }],
    });
    const filled = {
      ...saved.tables[0],
      concept: { nature: "project", age: "current" },
      columns: [
        { label: "资金A", concept: { fund: "generalPublicBudget" } },
        { label: "资金B", concept: { fund: "otherIncome" } },
      ],
    };
    const again = folderWith({
      "start/book.json": start,
      "分解.xls": UNKNOWN,
      "映射.json": JSON.stringify({ version: 1, tables: [filled] }),
    });
    await runIn(again, "import", "分解.xls", "--into", "start", "--out", "out", "--mapping", "映射.json");
    const { facts } = parseBookText(readFileSync(join(again, "out/book.json"), "utf8"));
    expect(facts.map(({ concept, amount }) => [concept.functionCode, concept.fund, amount])).toEqual([
      ["2012601", "generalPublicBudget", 20_000_000],
      ["2012604", "generalPublicBudget", 10_000_000],
      ["2012604", "otherIncome", 2_000_000],
    ]);
  });

  it.each([
    ['{"version":1,"tables":[{"title":"表","view":"收入","columns":[]}]}', /映射\.json：映射文件有误：tables\.0\.view/],
    [
      '{"version":1,"tables":[{"title":"表","view":"income","columns":[{"label":"a","concept":{"fund":"x"}}]}]}',
      /fund 没有这个取值/,
    ],
    ["[", /映射\.json：不是 JSON 文件/],
  ])("%s is refused", async (mapping, message) => {
    const folder = folderWith({ "start/book.json": start, "分解.xls": UNKNOWN, "映射.json": mapping });
    const args = ["import", "分解.xls", "--into", "start", "--dry-run", "--mapping", "映射.json"];
    expect(await runIn(folder, ...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });
});
