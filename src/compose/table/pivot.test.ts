import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook, type Fact } from "../../book/index.ts";
import { gridOf } from "../../disclosure/index.ts";
import { type Format, formats, type PivotTable } from "../../format/index.ts";
import { pivotTable } from "./pivot.ts";

const [format] = formats as readonly [Format];
const GPB = { fund: "generalPublicBudget", age: "current" };

function fact(view: Fact["view"], concept: Fact["concept"], wan: number): Fact {
  return { view, concept: { ...GPB, ...concept }, amount: fen(wan * 1_000_000) };
}

const BOOK: Book = {
  ...emptyBook({ name: "县档案馆", code: "118", unitKind: "administrative" }, 2025),
  facts: [
    fact("expenditureByFunction", { functionCode: "2012601", nature: "personnel" }, 30),
    fact("expenditureByFunction", { functionCode: "2012604", nature: "project" }, 12),
    fact(
      "basicExpenditureByEconomicUse",
      { economicCode: "d:30101", nature: "personnel", unitKind: "administrative" },
      20,
    ),
    fact("basicExpenditureByEconomicUse", { economicCode: "d:30101", nature: "personnel", unitKind: "institution" }, 8),
    fact("basicExpenditureByEconomicUse", { economicCode: "d:30302", nature: "personnel" }, 2),
  ],
};

const BASE = { unit: "tenThousandYuan", includesCarriedForward: true, shape: "pivot", number: 1, title: "表" } as const;

function rowsOf(table: PivotTable, book = BOOK): string[] {
  const grid = gridOf(pivotTable({ book, format, concept: {} }, table));
  return Array.from({ length: grid.rowCount - 1 }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row + 1, column)).join("|"),
  );
}

const economic: PivotTable = {
  ...BASE,
  id: "economic",
  concept: { measure: "expenditure" },
  rows: {
    dimension: "economicCode",
    levels: [2],
    by: "unitKind",
    total: { position: "first", label: "合计" },
    parts: [
      { name: "基本支出", concept: { nature: "basic" } },
      { name: "项目支出", concept: { nature: "project" } },
    ],
  },
  columns: [
    { label: "科目", content: "code" },
    { label: "名称", content: "name" },
    { label: "类", content: "governmentClass" },
    { label: "款", content: "governmentSubclass" },
    { label: "总计", concept: {} },
  ],
};

describe("a whole that nobody divides", () => {
  it("has rows for the parts that are divided, by kind of unit where that is told, and one for the part that is not", () => {
    expect(rowsOf(economic)).toEqual([
      "|合计|||42.00",
      "30101|基本工资|501|01|20.00",
      "30101|基本工资|505|01|8.00",
      "30302|退休费|509|05|2.00",
      "|项目支出|||12.00",
    ]);
  });

  it("has rows for its members where it is divided", () => {
    const divided = { ...economic, concept: { measure: "expenditure", nature: "basic" } };
    expect(rowsOf(divided).at(-1)).toBe("30302|退休费|509|05|2.00");
  });
});

const functions: PivotTable = {
  ...BASE,
  id: "functions",
  concept: { measure: "expenditure" },
  rows: {
    dimension: "functionCode",
    levels: [3],
    total: { position: "last", label: "合计", always: true },
    bodies: "department",
  },
  columns: [
    { label: "类", content: "class" },
    { label: "项", content: "item" },
    { label: "单位", content: "bodyCode" },
    { label: "名称", content: "name" },
    { label: "总计", concept: {} },
  ],
};

describe("a table with a row of the department", () => {
  it("prints the code of the body in its own column, never as an account", () => {
    expect(rowsOf(functions)).toEqual([
      "||118|县档案馆|42.00",
      "201|01||行政运行|30.00",
      "201|04||档案馆|12.00",
      "|||合计|42.00",
    ]);
  });

  it("keeps its total row when it is empty, where the format wants it", () => {
    expect(rowsOf(functions, emptyBook({ name: "县档案馆" }, 2025))).toEqual(["|||合计|"]);
  });
});
