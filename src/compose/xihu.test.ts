import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { levelOf, parseBookText, printBook, reconcile, validateBook } from "../book/index.ts";
import { DIMENSIONS } from "../concept/index.ts";
import { gridOf, type SourcedText, type Table } from "../disclosure/index.ts";
import { type Format, formatFor } from "../format/index.ts";
import { compose } from "./compose.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bookText = readFileSync(join(root, "examples/xihu-2024/book.json"), "utf8");
const book = parseBookText(bookText);
const { blocks } = compose(book, formatFor(book) as Format);
const paragraphs = blocks.filter((block) => block.type === "paragraph");
const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
const headings = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));

const corpus = join(root, process.env["MINGZHANG_CORPUS"] ?? "../shared", "corpus/text");
const published = existsSync(corpus) ? readdirSync(corpus).find((name) => name.startsWith("000-")) : undefined;

/** The cells of a table of the published text, four a row: a cell a line behind a tab, broken cells over several lines. */
function publishedCells(lines: readonly string[]): string[] {
  const cells: string[] = [];
  for (const line of lines) {
    if (line.startsWith("\t")) cells.push(line.trim());
    else if (line.trim() !== "" && cells.length > 0) cells[cells.length - 1] += line.trim();
  }
  return cells;
}

/** The rows of indicators, each with its levels, without the header. */
function publishedRows(cells: readonly string[]): string[] {
  let levels = ["", ""];
  return Array.from({ length: Math.floor(cells.length / 4) }, (_, row) => {
    const [level1 = "", level2 = "", name = "", target = ""] = cells.slice(4 * row, 4 * row + 4);
    levels = [level1 || (levels[0] ?? ""), level2 || (levels[1] ?? "")];
    return [...levels, name, target].join("\t");
  }).slice(1);
}

function composedRows(table: Table): string[] {
  const grid = gridOf(table);
  return Array.from({ length: grid.rowCount - 1 }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.text(row + 1, column)).join("\t"),
  );
}

/** The tables that stand in the description of the projects. */
const indicatorTables = blocks.filter(
  (block): block is Table => block.type === "table" && block.headerRows === 1 && block.columnCount === 4,
);

describe.skipIf(published === undefined)("the tables of indicators (skipped without the corpus)", () => {
  const lines = published === undefined ? [] : readFileSync(join(corpus, published), "utf8").split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (line.startsWith("（7）绩效目标和指标") ? [index + 1] : []));
  const ends = (from: number) => lines.findIndex((line, index) => index > from && /^(?:\d\.|二、)/.test(line));

  it("are as many as there are projects", () => {
    expect(starts).toHaveLength(book.projects.length);
    expect(indicatorTables).toHaveLength(book.projects.length);
  });

  it.each(book.projects.map(({ name }, index) => [name, index] as const))(
    "of %s equals the published one, but for targets without measure and a measure word",
    (_, index) => {
      const start = starts[index] ?? 0;
      const rows = publishedRows(publishedCells(lines.slice(start, ends(start))));
      expect(rows.length).toBeGreaterThan(8);
      const measurable = rows.filter((row) => /\d/.test(row.split("\t")[3] ?? ""));
      const expected = measurable.map((row) => row.replace("＝5个", "＝5人"));
      expect(composedRows(indicatorTables[index] as Table)).toEqual(expected);
    },
  );
});

describe("the narrative", () => {
  it.each([
    "共有预算单位1个",
    "编制人数小计26人，其中：行政编制人数20人，参照公务员管理的事业编制人数0人，全部补助事业编制人数6人，自收自支编制人数0人",
    "实有人数小计24人，其中：在职人数小计24人，行政在职人数20人，参照公务员管理的事业单位在职人数0人，全部补助事业在职人数4人",
    "离休人数小计0人，退休人数小计0人，退职人员0人，遗属人数0人",
    "在校学生0人，其中：本科生人数0人，专科生人数0人",
    "收入预算总额636.53万元，比上年预算减少23.91万元，下降3.62%",
    "财政拨款收入636.53万元，比上年预算减少23.91万元，下降3.62%",
    "教育收费资金收入0万元",
    "事业收入0万元",
    "事业单位经营收入0万元",
    "附属单位上缴收入0万元",
    "上级补助收入0万元",
    "其他收入0万元",
    "使用非财政拨款结余0万元",
    "上年结转（结余）0万元",
    "支出预算总额636.53万元，比上年预算减少23.91万元，下降3.62%",
    "基本支出528.53万元，比上年预算减少29.91万元",
    "工资福利支出491.64万元、商品和服务支出36.89万元、对个人和家庭的补助0万元、资本性支出0万元",
    "项目支出108万元，比上年预算增加6万元",
    "债务利息及费用支出0万元、资本性支出（基本建设）0万元、资本性支出0万元、对企业补助0万元、其他支出0万元",
    "一般公共服务支出592.04万元，比上年预算减少20.61万元",
    "行政运行484.04万元，比上年预算减少26.61万元",
    "一般行政管理事务108万元，比上年预算增加6万元",
    "社会保障和就业支出44.49万元，比上年预算减少3.3万元",
    "工资福利支出491.64万元，比上年预算减少25.86万元",
    "财政拨款支出预算总额636.53万元，比上年预算减少23.91万元，下降3.62%",
    "机关运行经费36.89万元，比上年预算减少4.05万元，下降9.89%",
    "政府采购预算总额6万元，其中：政府采购货物预算6万元，政府采购工程预算0万元，政府采购服务预算0万元",
    "截至2023年7月31日，部门共有车辆0辆，其中：一般公务用车0辆",
    "安排购置车辆0辆，安排购置单位价值200万元以上大型设备0台（套）",
    "“三公”经费财政拨款安排0万元",
    "因公出国（境）经费0万元，与上年持平",
    "公务接待费0万元，与上年持平",
    "公务用车运行维护费0万元，与上年持平",
    "公务用车购置费0万元，与上年持平",
  ])("says %s", (words) => {
    expect(text).toContain(words);
  });

  it("gives the budget of each project", () => {
    const amounts = [...text.matchAll(/年度预算安排：(.+)万元。/g)].map(([, amount]) => amount);
    expect(amounts).toEqual(["29", "27.5", "19", "13", "10", "9.5"]);
  });

  it("takes the side of the arithmetic where the published text contradicts itself", () => {
    expect(text).toContain("商品和服务支出144.89万元，比上年预算增加1.95万元");
    const ofProjects = text.split("\n").filter((line) => line.startsWith("按支出项目类别划分"));
    expect(ofProjects).toHaveLength(2);
    for (const line of ofProjects) expect(line).toContain("工资福利支出0万元、商品和服务支出108万元");
  });

  it("explains the accounts that are used and no others", () => {
    expect(text).toContain("党委办公厅（室）及相关机构事务（款）行政运行（项）");
    expect(text).not.toMatch(/财政事务（款）|水利（款）|住房改革支出（款）/);
  });

  it("numbers parts and sections without gap", () => {
    expect(headings.filter((heading) => heading.startsWith("第")).map((heading) => heading.slice(0, 4))).toEqual([
      "第一部分",
      "第二部分",
      "第三部分",
      "第四部分",
    ]);
    expect(headings.filter((heading) => /^（.）/.test(heading)).map((heading) => heading[1])).toEqual([
      ..."一二三四五六七八九",
    ]);
  });
});

describe("the attached tables", () => {
  it("are the eleven of the province", () => {
    expect(headings.filter((heading) => /^表\d+ /.test(heading))).toEqual([
      "表1 收支预算总表",
      "表2 部门收入总表",
      "表3 部门支出总表",
      "表4 财政拨款收支总表",
      "表5 一般公共预算支出表",
      "表6 一般公共预算基本支出表",
      "表7 一般公共预算“三公”经费支出表",
      "表8 政府性基金预算支出表",
      "表9 国有资本经营预算支出表",
      "表10 部门整体支出绩效目标表",
      "表11 重点项目绩效目标表",
    ]);
  });

  it("say below them where they are empty", () => {
    expect(paragraphs.filter((paragraph) => paragraph.text.startsWith("说明：本表无数据"))).toHaveLength(3);
  });
});

describe("the example book", () => {
  it("is sound, agrees with itself, and is printed the way it is kept", () => {
    expect(validateBook(book)).toEqual([]);
    expect(reconcile(book)).toEqual([]);
    expect(printBook(book)).toBe(bookText);
  });

  it("names the cost of each project down to its budget", () => {
    for (const { code, performance } of book.projects) {
      const costs = (performance?.indicators ?? []).filter(({ level1 }) => level1 === "成本指标");
      const sum = costs.reduce((total, { target }) => total + Math.round(100 * Number(/[\d.]+/.exec(target)?.[0])), 0);
      expect(sum * 10_000).toBe(levelOf(book, { measure: "expenditure", project: code }));
    }
  });

  it("gives every figure of the disclosure a complete concept", () => {
    const texts = blocks.flatMap((block): SourcedText[] =>
      block.type === "table" ? [...block.cells] : block.type === "contents" ? [] : [block],
    );
    const marks = texts.flatMap(({ marks: own = [] }) => own);
    expect(marks.length).toBeGreaterThan(150);
    for (const { concept } of marks) expect(Object.keys(concept).sort()).toEqual([...DIMENSIONS].sort());
  });

  it("names no person and no telephone", () => {
    expect(bookText).not.toMatch(/0\d{2,3}-?\d{7,8}|1\d{10}|联系电话|填报人|负责人/);
  });
});
