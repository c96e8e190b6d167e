import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook, levelOf, type Project } from "../book/index.ts";
import type { Concept } from "../concept/index.ts";
import { type Disclosure, plainCell, sourcedText, type Table } from "../disclosure/index.ts";
import { understand } from "../understand/index.ts";
import { applySteps, intake, withPrintedTotals } from "./index.ts";

/** Rows of a table as typed in a spreadsheet; a gap is a cell without text. */
function table(...rows: readonly string[]): Table {
  const cells = rows.flatMap((row, at) => row.split("|").map((text, column) => plainCell(at, column, text.trim())));
  return { type: "table", rowCount: rows.length, columnCount: rows[0]?.split("|").length ?? 0, cells };
}

const heading = (level: number, text: string) => ({ type: "heading" as const, level, ...sourcedText(text) });
const paragraph = (text: string) => ({ type: "paragraph" as const, ...sourcedText(text) });

const EXPORT: Disclosure = {
  file: "导出.xls",
  blocks: [
    heading(0, "临江市档案局2025年部门预算"),
    heading(1, "一、主要职责"),
    paragraph("（一）管理全市档案。"),
    paragraph("（二）指导基层建档。"),
    heading(1, "收支预算总表"),
    paragraph("单位：万元"),
    table(
      "收入 | 收入 | 支出 | 支出",
      "项目 | 预算数 | 项目 | 预算数",
      "一、一般公共预算拨款收入 | 130.05 | 一、一般公共服务支出 | 130.05",
      "本年收入合计 | 130.05 | 本年支出合计 | 130.05",
      "收入总计 | 130.05 | 支出总计 | 130.05",
    ),
    heading(1, "一般公共预算支出表"),
    paragraph("单位：万元"),
    table(
      "科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出 | 基本支出 | 项目支出",
      "科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出",
      " | 合计 | 130.05 | 100.05 | 80.02 | 20.03 | 30.00",
      "201 | 一般公共服务支出 | 130.05 | 100.05 | 80.02 | 20.03 | 30.00",
      "20126 | 档案事务 | 130.05 | 100.05 | 80.02 | 20.03 | 30.00",
      "2012601 | 行政运行 | 100.05 | 100.05 | 80.02 | 20.03 | ",
      "2012604 | 档案馆 | 30.00 |  |  |  | 30.00",
    ),
    heading(1, "一般公共预算基本支出表"),
    paragraph("单位：万元"),
    table(
      "科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费",
      " | 合计 | 100.06 | 80.02 | 20.03",
      "301 | 工资福利支出 | 80.02 | 80.02 | ",
      "30101 | 基本工资 | 80.02 | 80.02 | ",
      "302 | 商品和服务支出 | 20.03 |  | 20.03",
      "30201 | 办公费 | 20.03 |  | 20.03",
    ),
    heading(1, "预算情况说明"),
    paragraph("2025年支出预算130.05万元，比2024年预算增加10.05万元，增长8.38%，主要原因是新增馆藏整理任务。"),
    paragraph("2025年收入预算130.05万元，比2024年预算增加10.05万元，增长8.38%，主要原因是增加拨款10万元。"),
  ],
};

const START = emptyBook({ name: "临江市档案局" }, 2025);

function filled(...documents: Disclosure[]) {
  const understood = documents.map(understand);
  const found = intake(understood);
  const result = applySteps(START, found.steps);
  return { ...found, ...result, book: withPrintedTotals(result.book, understood) };
}

describe("tables that the budget system exports", () => {
  const { book, refused, gaps } = filled(EXPORT);
  const GENERAL: Concept = { measure: "expenditure", fund: "generalPublicBudget" };

  it.each<[string, Concept, number]>([
    ["income by fund", { measure: "income", fund: "generalPublicBudget" }, 130.05],
    ["an item by nature", { ...GENERAL, functionCode: "2012601", nature: "personnel" }, 80.02],
    ["projects", { ...GENERAL, nature: "project" }, 30],
    ["economic use", { ...GENERAL, nature: "basic", economicCode: "d:30201" }, 20.03],
    ["last year, from the sentence", { measure: "expenditure", year: "2024" }, 120],
  ])("fill %s", (_, concept, wan) => {
    expect(refused).toEqual([]);
    expect(levelOf(book, concept)).toBe(fen(Math.round(wan * 1_000_000)));
  });

  it("become facts of the finest grain; totals are not stored", () => {
    const codes = book.facts.flatMap(({ view, concept }) =>
      view === "comparatives" ? [] : (concept.functionCode ?? []),
    );
    expect([...new Set(codes)].sort()).toEqual(["2012601", "2012604"]);
  });

  it("keep a printed total that is a tail away from its parts", () => {
    expect(book.printedCells.map(({ printed }) => printed.fen)).toEqual([100_060_000]);
  });

  it("bring duties and reasons along, but no reason that spells out an amount", () => {
    expect(book.duties).toEqual(["管理全市档案", "指导基层建档"]);
    expect(book.reasons.map(({ text }) => text)).toEqual(["新增馆藏整理任务"]);
  });

  it("name what is missing", () => {
    expect(gaps.join("\n")).toMatch(/没有读到“项目支出预算”/);
    expect(gaps.join("\n")).toMatch(/没有读到““三公”经费预算”/);
  });
});

it("two sentences that imply different figures for last year: neither is taken", () => {
  const other: Disclosure = {
    file: "说明.docx",
    blocks: [
      heading(0, "临江市档案局2025年部门预算"),
      paragraph("2025年支出预算130.05万元，比2024年预算增加11.05万元，增长9.29%。"),
    ],
  };
  const { book, gaps } = filled(EXPORT, other);
  expect(levelOf(book, { measure: "expenditure", year: "2024" })).toBeNull();
  expect(gaps.join("\n")).toMatch(/上年数前后不一/);
});

it("an edit that the book cannot take is refused alone, with the reason", () => {
  const book: Book = { ...START, projects: [{ code: "P001", name: "旧项目" } satisfies Project] };
  const step = (code: string) => ({
    operation: { type: "addProject", project: { code, name: code } } as const,
    what: code,
    places: [],
  });
  const result = applySteps(book, [step("P001"), step("P002")]);
  expect(result.book.projects.map(({ code }) => code)).toEqual(["P001", "P002"]);
  expect(result.refused).toEqual([{ step: step("P001"), why: expect.stringMatching(/重复/) }]);
});
