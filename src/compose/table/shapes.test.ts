import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook, type Fact } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { gridOf, type Table } from "../../disclosure/index.ts";
import {
  type Format,
  type FormTable,
  formats,
  type LinesTable,
  type PivotTable,
  type RecordTable,
  type StatementTable,
  type TableDeclaration,
} from "../../format/index.ts";
import { tableBlocks } from "./table.ts";

const [format] = formats as readonly [Format];
const GPB = { fund: "generalPublicBudget", age: "current" };
const WAN = 1_000_000;

function fact(view: Fact["view"], wan: number, concept: Concept): Fact {
  return { view, concept, amount: fen(wan * WAN) };
}

function bookOf(facts: readonly Fact[], rest: Partial<Book> = {}): Book {
  return { ...emptyBook({ name: "县委办公室", code: "101", unitKind: "administrative" }, 2024), facts, ...rest };
}

function tablesOf(book: Book, table: TableDeclaration): string[][][] {
  return tableBlocks({ book, format, concept: {} }, table)
    .filter((block): block is Table => block.type === "table")
    .map((block) => {
      const grid = gridOf(block);
      return Array.from({ length: grid.rowCount }, (_, row) =>
        Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)),
      );
    });
}

const BASE = { id: "t", number: 1, title: "表", unit: "tenThousandYuan", includesCarriedForward: true } as const;

describe("a pivot with codes cut into 类, 款 and 项 and its projects in a second dimension", () => {
  const table: PivotTable = {
    ...BASE,
    concept: { measure: "expenditure", nature: "project" },
    shape: "pivot",
    rows: { dimension: "functionCode", levels: [3], by: "project", total: { position: "last", label: "合计" } },
    columns: [
      { label: "类", content: "class" },
      { label: "款", content: "subclass" },
      { label: "项", content: "item" },
      { label: "科目名称", content: "name" },
      { label: "项目名称", content: "secondName" },
      { label: "合计", concept: {} },
    ],
  };
  const projects = [
    { code: "A", name: "会务" },
    { code: "B", name: "专线", withheld: true as const },
    { code: "C", name: "档案" },
  ];
  const book = bookOf(
    [
      fact("projects", 3, { project: "A", functionCode: "2013102", ...GPB }),
      fact("projects", 2, { project: "B", functionCode: "2013102", ...GPB }),
      fact("projects", 4, { project: "C", functionCode: "2012602", ...GPB }),
    ],
    { projects },
  );

  it("has a row for each project under its account; what is withheld stays in the total alone", () => {
    const [rows] = tablesOf(book, table);
    expect(rows?.slice(1)).toEqual([
      ["201", "26", "02", "一般行政管理事务", "档案", "4.00"],
      ["201", "31", "02", "一般行政管理事务", "会务", "3.00"],
      ["", "", "", "合计", "", "9.00"],
    ]);
  });
});

describe("a pivot by economic use", () => {
  it("shows the government account that each department account is reported in", () => {
    const table: PivotTable = {
      ...BASE,
      concept: { measure: "expenditure", nature: "basic", fund: "generalPublicBudget" },
      shape: "pivot",
      rows: { dimension: "economicCode", levels: [2], total: { position: "first", label: "", in: "name" } },
      columns: [
        { label: "科目编码", content: "code" },
        { label: "科目名称", content: "name" },
        { label: "政府科目编码", content: "governmentCode" },
        { label: "政府科目名称", content: "governmentName" },
        { label: "合计", concept: {} },
      ],
    };
    const book = bookOf([fact("basicExpenditureByEconomicUse", 5, { economicCode: "d:30101", ...GPB })]);
    expect(tablesOf(book, table)[0]?.slice(1)).toEqual([
      ["", "", "", "", "5.00"],
      ["30101", "基本工资", "50101", "工资奖金津补贴", "5.00"],
    ]);
  });
});

describe("a statement whose sides are of different depth", () => {
  const line = (label: string, concept: Concept) => ({ label, concept });
  const table: StatementTable = {
    ...BASE,
    concept: { fund: "fiscalAppropriation" },
    shape: "statement",
    sides: [
      {
        heading: "收入",
        labelHeading: "项目",
        amountHeading: "金额",
        concept: { measure: "income" },
        lines: [line("一、一般公共预算", { fund: "generalPublicBudget" })],
        closing: [line("收入合计", {})],
      },
      {
        heading: "支出",
        labelHeading: "项目",
        amountHeading: "",
        concept: { measure: "expenditure" },
        columns: [
          { label: "合计", concept: {} },
          {
            label: "一般公共预算",
            concept: { fund: "generalPublicBudget" },
            children: [
              { label: "小计", concept: {} },
              { label: "基本支出", concept: { nature: "basic" } },
            ],
          },
        ],
        lines: [line("一般公共服务", { functionCode: "201" }), line("教育", { functionCode: "205" })],
        closing: [line("支出合计", {})],
      },
    ],
  };

  it("stands on one header and closes both sides on one row", () => {
    const book = bookOf([
      fact("income", 9, GPB),
      fact("expenditureByFunction", 6, { functionCode: "2013101", nature: "personnel", ...GPB }),
      fact("expenditureByFunction", 3, { functionCode: "2013102", nature: "project", ...GPB }),
    ]);
    expect(tablesOf(book, table)[0]).toEqual([
      ["收入", "收入", "支出", "支出", "支出", "支出"],
      ["项目", "金额", "项目", "合计", "一般公共预算", "一般公共预算"],
      ["项目", "金额", "项目", "合计", "小计", "基本支出"],
      ["一、一般公共预算", "9.00", "一般公共服务", "9.00", "9.00", "6.00"],
      ["", "", "教育", "", "", ""],
      ["收入合计", "9.00", "支出合计", "9.00", "9.00", "6.00"],
    ]);
  });
});

it("named lines with columns by fund (三公 as rows)", () => {
  const table: LinesTable = {
    ...BASE,
    concept: { measure: "threePublicExpenses" },
    shape: "lines",
    labelHeading: "支出内容",
    columns: [
      { label: "合计", concept: {} },
      { label: "一般公共预算", concept: { fund: "generalPublicBudget" } },
    ],
    lines: [
      { label: "公务接待费", concept: { item: "officialHospitality" } },
      { label: "合计", concept: {} },
    ],
  };
  const book = bookOf([fact("threePublicExpenses", 2, { item: "officialHospitality", ...GPB })]);
  expect(tablesOf(book, table)[0]).toEqual([
    ["支出内容", "合计", "一般公共预算"],
    ["公务接待费", "2.00", "2.00"],
    ["合计", "2.00", "2.00"],
  ]);
});

it("records: a row for each purchase and the sum of the amounts", () => {
  const table: RecordTable = {
    ...BASE,
    concept: { measure: "governmentProcurement" },
    shape: "records",
    of: "procurementItems",
    total: { position: "first", label: "合计" },
    columns: [
      { label: "单位名称", field: "unitName" },
      { label: "采购品目", field: "catalogue" },
      { label: "数量", field: "quantity" },
      {
        label: "采购金额",
        children: [
          { label: "合计", field: "amount" },
          { label: "中小企业", field: "smallAndMedium" },
        ],
      },
    ],
  };
  const item = { kind: "goods", measureWord: "台", quantity: 2 } as const;
  const book = bookOf([], {
    procurementItems: [
      { ...item, catalogueCode: "A02010105", name: "台式计算机", amount: fen(WAN), smallAndMedium: fen(WAN) },
      { ...item, name: "打印机", amount: fen(WAN / 2) },
    ],
  });
  expect(tablesOf(book, table)[0]?.slice(2)).toEqual([
    ["合计", "", "", "1.50", "1.00"],
    ["县委办公室", "[A02010105]台式计算机", "2", "1.00", "1.00"],
    ["县委办公室", "打印机", "2", "0.50", ""],
  ]);
});

describe("forms", () => {
  const form: FormTable = {
    ...BASE,
    concept: { measure: "expenditure" },
    shape: "form",
    columnCount: 4,
    each: "project",
    parts: [
      {
        cells: [
          { pieces: ["项目名称"] },
          { pieces: [{ slot: "name" }] },
          { pieces: ["预算"] },
          { pieces: [{ slot: "amount", bare: true }] },
        ],
      },
      {
        cells: [
          { pieces: ["频度"] },
          { pieces: [{ slot: "boxes", of: "frequency", options: { oneOff: "一次性", recurrent: "经常性" } }] },
        ],
      },
      {
        entries: "breakdown",
        label: { text: "明细" },
        heading: [{ text: "内容" }, { text: "金额" }, { text: "测算" }],
        cells: [{ field: "name" }, { field: "amount" }, { field: "calculation" }],
      },
      {
        entries: "purchases",
        label: { text: "采购" },
        cells: [{ field: "name" }, { field: "quantity" }, { field: "amount" }],
      },
      {
        indicators: [
          { label: "一级指标", field: "level1" },
          { label: "二级指标", field: "level2" },
          { label: "三级指标", field: "name" },
          { label: "指标值", field: "target" },
        ],
      },
    ],
  };
  const project = {
    code: "A",
    name: "值班",
    frequency: "recurrent" as const,
    breakdown: [
      { name: "劳务", amount: fen(2 * WAN), calculation: "2人×1万元" },
      { name: "办公", amount: fen(WAN) },
    ],
    performance: {
      goals: [],
      indicators: [
        { level1: "产出指标", level2: "数量指标", name: "值班天数", target: "≥365天" },
        { level1: "产出指标", level2: "质量指标", name: "在岗率", target: "＝100%" },
        { level1: "满意度指标", level2: "满意度指标", name: "群众满意度", target: "≥90%" },
      ],
    },
  };
  const facts = [fact("projects", 3, { project: "A", ...GPB })];

  it("are filled for each project; equal levels are one cell, an empty list is one blank row", () => {
    expect(tablesOf(bookOf(facts, { projects: [project] }), form)).toEqual([
      [
        ["项目名称", "值班", "预算", "3.00"],
        ["频度", "□一次性 ☑经常性", "□一次性 ☑经常性", "□一次性 ☑经常性"],
        ["明细", "内容", "金额", "测算"],
        ["明细", "劳务", "2.00", "2人×1万元"],
        ["明细", "办公", "1.00", ""],
        ["采购", "", "", ""],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "值班天数", "≥365天"],
        ["产出指标", "质量指标", "在岗率", "＝100%"],
        ["满意度指标", "满意度指标", "群众满意度", "≥90%"],
      ],
    ]);
  });

  it("do not show a withheld project, nor one without targets", () => {
    const { performance: _, ...bare } = project;
    expect(tablesOf(bookOf(facts, { projects: [{ ...project, withheld: true }] }), form)).toEqual([]);
    expect(tablesOf(bookOf(facts, { projects: [bare] }), form)).toEqual([]);
  });

  it("name the row that does not fit", () => {
    const wide: FormTable = { ...form, columnCount: 2 };
    expect(() => tablesOf(bookOf(facts, { projects: [project] }), wide)).toThrow(/第 1 行/);
  });
});
