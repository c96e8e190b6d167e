import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Block, type Disclosure, placesOf } from "../../disclosure/index.ts";
import { mergeContinuedTables } from "../merge-tables.ts";
import { coverageOf } from "./coverage.testing.ts";
import { readText } from "./index.ts";
import { rowsOf, tablesOf } from "./outline.testing.ts";

const corpus = resolve(import.meta.dirname, "../../..", process.env["MINGZHANG_CORPUS"] ?? "../shared");
const folder = join(corpus, "corpus/text");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

function textOf(number: string): string {
  return readFileSync(join(folder, files.find((name) => name.startsWith(number)) ?? ""), "utf8");
}

function blocksOf(number: string): readonly Block[] {
  return readText(textOf(number), number).blocks;
}

function sizesOf(blocks: readonly Block[]): string[] {
  return tablesOf(blocks).map((table) => `${table.rowCount}×${table.columnCount}`);
}

function headingsOf(blocks: readonly Block[], level: number): string[] {
  return blocks.flatMap((block) => (block.type === "heading" && block.level === level ? [block.text] : []));
}

describe.skipIf(files.length === 0)("published documents (skipped where the corpus is absent)", () => {
  test.each(files)("%s: every character has one place, and quotes stand there", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const disclosure: Disclosure = readText(text, name);
    const { dropped, doubled, misquoted } = coverageOf(text, disclosure);
    expect([doubled, misquoted]).toEqual([[], []]);
    const bullets = text.split("\n").flatMap((line, index) => (/^\s*- /.test(line) ? [`${index + 1}: -`] : []));
    expect(dropped).toEqual(bullets);
  });

  test("002: the sentence over the share of projects is whole", () => {
    const paragraph = blocksOf("002").find(
      (block) => block.type === "paragraph" && block.text.endsWith("140.32万元,占 16%。"),
    );
    if (paragraph?.type !== "paragraph") throw new Error("not joined");
    expect(placesOf(paragraph, "002").map((place) => place.line)).toEqual([119, 121]);
  });

  test("002: the outline has five parts, the contents page every entry", () => {
    const blocks = blocksOf("002");
    expect(headingsOf(blocks, 1).map((text) => text.slice(0, 4))).toEqual([
      "目 录",
      "第一部分",
      "第二部分",
      "第三部分",
      "第四部分",
      "第五部分",
    ]);
    const contents = blocks.find((block) => block.type === "contents");
    expect(contents?.type === "contents" && contents.entries.length).toBe(39);
  });

  test("002: the budget tables have their rows and columns", () => {
    const sizes = sizesOf(mergeContinuedTables(blocksOf("002")));
    expect(sizes.slice(0, 12)).toEqual([
      ...["30×4", "22×8", "30×4", "23×7", "5×7", "23×5", "3×6", "2×5", "2×5", "12×12", "15×14", "2×14"],
    ]);
    expect(sizes).toHaveLength(35);
  });

  test("002: the overall performance form falls into its four grids", () => {
    expect(sizesOf(blocksOf("002")).slice(13, 17)).toEqual(["14×7", "7×6", "20×6", "18×8"]);
  });

  test("002: the table of basic expenditure is one although its header is printed twice", () => {
    const tables = tablesOf(mergeContinuedTables(blocksOf("002")));
    const rows = rowsOf(tables.find((table) => rowsOf(table).some((row) => row[0] === "30307")));
    expect(rows.filter((row) => /^30\d/.test(row[0] ?? ""))).toHaveLength(20);
    expect(rows.find((row) => row[1] === "合计")).toEqual(["", "合计", "737.60", "663.15", "74.45"]);
    expect(rows.filter((row) => row[0] === "科目编码")).toHaveLength(1);
  });

  test("003: the income table in three fragments is one; two forms with one title stay two", () => {
    const merged = mergeContinuedTables(blocksOf("003"));
    expect(sizesOf(blocksOf("003")).slice(1, 4)).toEqual(["10×15", "13×15", "6×15"]);
    expect(sizesOf(merged).slice(0, 3)).toEqual(["33×4", "25×15", "26×7"]);
    expect(sizesOf(merged).slice(-2)).toEqual(["21×9", "12×9"]);
  });

  test("001: rows of seventeen columns are a table of their own, a table cut by pages is one", () => {
    const sizes = sizesOf(mergeContinuedTables(blocksOf("001")));
    expect(sizes).toEqual([
      ...["35×4", "14×14", "36×8", "14×14", "26×7", "5×17", "3×6", "3×14", "13×12", "12×3", "30×5", "27×14"],
    ]);
  });

  test("000: the indicator tables have four columns throughout", () => {
    const tables = tablesOf(blocksOf("000"));
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      expect(rowsOf(table).every((row) => row.length === 4)).toBe(true);
      expect(rowsOf(table)[0]).toEqual(["一级指标", "二级指标", "三级指标", "指标值"]);
    }
  });

  test("000 and 004: headings whose number was lost keep their sections apart", () => {
    expect(headingsOf(blocksOf("000"), 3)).toContain("机关运行经费等重要事项的说明");
    expect(headingsOf(blocksOf("000"), 1).at(-1)).toBe("名词解释");
    expect(headingsOf(blocksOf("004"), 4)).toHaveLength(2);
    expect(headingsOf(blocksOf("004"), 2).at(-1)).toBe("部门涉及的专业名词");
  });
});
