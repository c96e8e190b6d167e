import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { levelOf, parseBookText, printBook, reconcile } from "../book/index.ts";
import { DIMENSIONS, parseConcept, printConcept } from "../concept/index.ts";
import { gridOf, type SourcedText, type Table } from "../disclosure/index.ts";
import { type Format, formatOfRegion } from "../format/index.ts";
import { compose } from "./compose.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bookText = readFileSync(join(root, "examples/jianghan-2024/book.json"), "utf8");
const book = parseBookText(bookText);
const disclosure = compose(book, formatOfRegion(book.body.region?.code ?? "") as Format);

const corpus = join(root, process.env["MINGZHANG_CORPUS"] ?? "../shared", "corpus/text");
const published = existsSync(corpus) ? readdirSync(corpus).find((name) => name.startsWith("002-")) : undefined;

/** The tables with the titles of the headings above them. */
function tables(): { readonly title: string; readonly table: Table }[] {
  let title = "";
  return disclosure.blocks.flatMap((block) => {
    if (block.type === "heading") title = block.text.replace(/^[一二三四五六七八九十]+、/, "");
    return block.type === "table" ? [{ title, table: block }] : [];
  });
}

function bare(text: string): string {
  return text.replace(/\s/g, "");
}

function composedRows(table: Table): string[] {
  const grid = gridOf(table);
  return Array.from({ length: grid.rowCount - (table.headerRows ?? 0) }, (_, index) =>
    Array.from({ length: grid.columnCount }, (_, column) =>
      bare(grid.text(index + (table.headerRows ?? 0), column)),
    ).join("\t"),
  );
}

/** The rows that stand below a title in the published text, up to the next title, repeated headers included. */
function publishedRows(lines: readonly string[], title: string): string[] {
  const isTitle = (line: string) => /^\d{4}年.*表(\(.*\))?$/.test(bare(line)) && !line.includes("\t");
  let inside = false;
  return lines.flatMap((line) => {
    if (isTitle(line)) inside = bare(line) === title;
    return inside && line.includes("\t") ? [line.split("\t").map(bare).join("\t")] : [];
  });
}

function isHeader(row: string): boolean {
  return /科目编码|科目名称|单位编码|项目\t预算数|^收入\t|部门预算支出经济分类科目|小计|经费合计/.test(row);
}

describe.skipIf(published === undefined)("every table equals the published one (skipped without the corpus)", () => {
  const lines = published === undefined ? [] : readFileSync(join(corpus, published), "utf8").split(/\r?\n/);

  it("composes seven tables", () => {
    expect(tables()).toHaveLength(7);
  });

  it.each(tables().map(({ title, table }) => [title, table] as const))("%s", (title, table) => {
    const expected = publishedRows(lines, title).filter((row) => !isHeader(row));
    expect(expected.length).toBeGreaterThan(0);
    expect(composedRows(table)).toEqual(expected);
  });
});

describe("the narrative", () => {
  const paragraphs = disclosure.blocks.filter((block) => block.type === "paragraph");
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");

  it.each([
    "收支总预算877.92万元，比2023年预算减少171.02万元，下降16%",
    "收入预算877.92万元，比2023年预算减少171.02万元，下降16%",
    "支出预算877.92万元，比2023年预算减少171.02万元，下降16%",
    "一般公共预算拨款877.92万元，占100%",
    "基本支出737.6万元，占84%；项目支出140.32万元，占16%",
    "人员经费663.15万元，公用经费74.45万元",
    "社会保障和就业支出91.8万元",
    "工资福利支出615.58万元",
    "对个人和家庭的补助47.57万元",
    "商品和服务支出74.45万元",
  ])("says %s", (words) => {
    expect(text).toContain(words);
  });

  it("nowhere says the 20% that was published, which is a share of the wrong year", () => {
    expect(text).not.toContain("20%");
  });

  it("names no use that has no amount in the tables", () => {
    for (const name of ["职业年金", "医疗费、", "其他工资福利支出"]) expect(text).not.toContain(name);
  });

  it("prints no number that is not a figure of the book, except years and numbering", () => {
    for (const { text: words, marks = [] } of paragraphs) {
      let rest = words;
      for (const { start, end } of [...marks].reverse()) rest = rest.slice(0, start) + rest.slice(end);
      expect(rest.replace(/20(23|24)年/g, "").replace(/^\d\. /, "")).not.toMatch(/\d/);
    }
  });
});

describe("figures", () => {
  const texts: SourcedText[] = disclosure.blocks.flatMap((block): SourcedText[] =>
    block.type === "table" ? [...block.cells] : block.type === "contents" ? [] : [block],
  );
  const marks = texts.flatMap(({ marks: own = [] }) => own);

  it("have a complete concept each, with an identity that reads back", () => {
    expect(marks.length).toBeGreaterThan(200);
    for (const { concept } of marks) {
      expect(Object.keys(concept).sort()).toEqual([...DIMENSIONS].sort());
      expect(parseConcept(printConcept(concept))).toEqual(concept);
    }
  });
});

describe("the example book", () => {
  it("is sound, agrees with itself, and is printed the way it is kept", () => {
    expect(reconcile(book)).toEqual([]);
    expect(printBook(book)).toBe(bookText);
  });

  it("keeps last year apart from this year, and the department apart from its 本级", () => {
    const expenditure = { measure: "expenditure" };
    expect(levelOf(book, { ...expenditure, year: "2023" })).toBe(1_048_940_000);
    expect(levelOf(book, { ...expenditure, year: "2023", stage: "executed" })).toBeNull();
    expect(levelOf(book, { ...expenditure, stage: "final" })).toBeNull();
    expect(levelOf(book, { ...expenditure, scope: "headquarters" })).toBeNull();
    expect(levelOf(book, { ...expenditure, entity: "中共武汉市江汉区委办公室本级" })).toBe(877_920_000);
  });

  it("holds projects, procurement and 三公 as published", () => {
    expect(levelOf(book, { measure: "governmentProcurement" })).toBe(38_000_000);
    expect(levelOf(book, { measure: "governmentProcurement", item: "goods" })).toBe(8_000_000);
    expect(levelOf(book, { measure: "expenditure", project: "42010324103T000000106" })).toBe(19_690_000);
    expect(levelOf(book, { measure: "threePublicExpenses", year: "2023", fund: "generalPublicBudget" })).toBe(
      10_000_000,
    );
  });

  it("names no person and no telephone", () => {
    expect(bookText).not.toMatch(/0\d{2,3}-?\d{7,8}|联系电话|填报人|负责人/);
  });
});
