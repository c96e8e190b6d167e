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
  return /科目编码|科目名称|单位编码|项目\t预算数|^收入\t|部门预算支出经济分类科目|小计|经费合计|项目编码|一般公共预算\t政府性基金|^\t\t合计\t基本支出|单位代码|采购金额合计|一级目录/.test(
    row,
  );
}

/** Rows of the budget system that say nothing: the empty row of the department, and the sum of unit prices beside 合计. */
function meaningful(rows: readonly string[]): string[] {
  return rows
    .filter((row) => !/^103\t中共武汉市江汉区委办公室\t+$/.test(row))
    .map((row) => row.replace(/^(\t合计\t+)37\.25(\t+38\.00)/, "$1$2"));
}

describe.skipIf(published === undefined)("every table equals the published one (skipped without the corpus)", () => {
  const lines = published === undefined ? [] : readFileSync(join(corpus, published), "utf8").split(/\r?\n/);

  const printed = tables().filter(({ title }) => !/收入预算总表|申报表/.test(title));

  it("composes thirteen tables, of which the published text lacks the second, and seven forms", () => {
    expect(printed).toHaveLength(12);
    expect(tables()).toHaveLength(12 + 1 + 7);
  });

  it.each(printed.map(({ title, table }) => [title, table] as const))("%s", (title, table) => {
    const expected = publishedRows(lines, title);
    expect(expected.length).toBeGreaterThan(0);
    expect(composedRows(table)).toEqual(meaningful(expected.filter((row) => !isHeader(row))));
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
    "行政编制22人",
    "在职人员实有23人，其中：行政人员18人、工勤人员5人。退休人员实有11人",
    "2024年项目支出140.32万元",
    "专项业务经费27.75万元",
    "行政管理事务经费35.88万元",
    "临时人员工作经费35万元",
    "机要、保密专项经费12万元",
    "各项工作经费19.69万元",
    "巡视回头看工作经费10万元",
    "机关运行经费74.45万元，比2023年预算减少23.73万元，下降24%",
    "政府采购预算38万元，比2023年预算减少36.1万元，下降49%",
    "货物类8万元；服务类30万元",
    "一般公务用车3辆，其中：实物保障用车1辆、机要保障用车1辆、应急公务用车1辆",
    "涉及预算支出877.92万元",
    "“三公”经费10万元，与上年持平",
    "因公出国（境）费用0万元，与上年持平",
    "公务接待费0万元，与上年持平",
    "公务用车购置费0万元，与上年持平",
    "公务用车运行维护费10万元，与上年持平",
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
      expect(rest.replace(/20(23|24)年|12月(31日)?|6个项目|预算(08|13)表/g, "").replace(/^\d+\. /, "")).not.toMatch(
        /\d/,
      );
    }
  });
});

describe("the forms", () => {
  const forms = tables().filter(({ title }) => title.endsWith("申报表"));
  const [department = [], ...projects] = forms.map(({ table }) => composedRows(table));
  const rowsOf = (name: string) => projects.find(([first = ""]) => first.split("\t").includes(name)) ?? [];

  it("compare the funds of three years", () => {
    const rows = department.map((row) => [...new Set(row.split("\t").slice(4))].filter((cell) => cell !== ""));
    for (const row of [
      ["财政拨款", "877.92", "100.00%", "1129.61", "1048.94"],
      ["人员类项目支出", "663.15", "75.54%", "814.60", "765.76"],
      ["运转类项目支出", "74.45", "8.48%", "102.41", "98.18"],
      ["特定目标类项目支出", "140.32", "15.98%", "212.60", "185.00"],
    ])
      expect(rows).toContainEqual(row);
  });

  it("are one for each project, with the history that agrees with itself", () => {
    expect(projects).toHaveLength(6);
    const said = (name: string) => rowsOf(name).join("\n");
    expect(said("各项工作经费")).toContain(
      "2022年年初预算33万元，全年执行33万元；2023年年初预算33万元，1—7月执行23万元",
    );
    expect(said("各项工作经费")).toContain("比2023年减少13.31万元");
    expect(said("机要、保密专项经费")).toContain("2022年年初预算33.6万元，全年执行27.8万元；2023年年初预算15万元");
    expect(said("机要、保密专项经费")).toContain("比2023年减少3万元");
    expect(said("专项业务经费")).toContain("比2023年减少9.25万元");
    expect(said("行政管理事务经费")).toContain("比2023年减少29.12万元");
  });

  it("give each project points that add up to eighty", () => {
    for (const { performance } of book.projects) {
      const weights = performance?.indicators.flatMap(({ weight }) => weight ?? []) ?? [];
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(80);
    }
  });

  it("break each project down to its budget, and list what the procurement budget buys for it", () => {
    expect(rowsOf("专项业务经费").filter((row) => /\t10\.00/.test(row))).toHaveLength(2);
    expect(rowsOf("机要、保密专项经费").some((row) => /便携式计算机.*2台.*1\.50/.test(row))).toBe(true);
    for (const { code, breakdown = [] } of book.projects) {
      const whole = levelOf(book, { measure: "expenditure", project: code });
      expect(breakdown.reduce((sum, { amount }) => sum + amount, 0)).toBe(whole);
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
