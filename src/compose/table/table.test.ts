import { describe, expect, it } from "vitest";
import { fen } from "../../amount/index.ts";
import { type Book, emptyBook, type Fact } from "../../book/index.ts";
import type { Concept } from "../../concept/index.ts";
import { gridOf, type Table } from "../../disclosure/index.ts";
import { type Format, formats, type TableDeclaration } from "../../format/index.ts";
import { tableBlocks } from "./table.ts";

const [wuhan] = formats as readonly [Format];
const GPB = { fund: "generalPublicBudget", age: "current" };

function bookOf(facts: readonly (readonly [Fact["view"], Concept, number])[], rest: Partial<Book> = {}): Book {
  return {
    ...emptyBook({ name: "区教育局", code: "205" }, 2024),
    facts: facts.map(([view, concept, wan]) => ({ view, concept, amount: fen(wan * 1_000_000) })),
    ...rest,
  };
}

function declared(id: string): TableDeclaration {
  const table = wuhan.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(id);
  return table;
}

function blocksOf(book: Book, table: TableDeclaration, format = wuhan) {
  return tableBlocks({ book, format, concept: {} }, table);
}

function rowsOf(book: Book, table: TableDeclaration, format = wuhan): string[][] {
  const grid = gridOf(blocksOf(book, table, format).find((block): block is Table => block.type === "table") as Table);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)),
  );
}

const SCHOOLS = bookOf(
  [
    ["expenditureByFunction", { functionCode: "2050202", nature: "personnel", ...GPB, entity: "区教育局本级" }, 40],
    ["expenditureByFunction", { functionCode: "2050202", nature: "personnel", ...GPB, entity: "第一小学" }, 60],
    ["expenditureByFunction", { functionCode: "2050201", nature: "project", ...GPB, entity: "第一小学" }, 5],
    [
      "expenditureByFunction",
      {
        functionCode: "2050202",
        nature: "project",
        fund: "generalPublicBudget",
        age: "carriedForward",
        entity: "第一小学",
      },
      7,
    ],
  ],
  {
    units: [
      { name: "区教育局本级", code: "205001", scope: "headquarters" },
      { name: "第一小学", code: "205002", scope: "unit" },
    ],
  },
);

describe("a table by units", () => {
  it("gives the department the sum of its units, of the year alone", () => {
    expect(rowsOf(SCHOOLS, declared("generalPublicBudgetByUnit")).slice(2)).toEqual([
      ["", "合计", "105.00", "100.00", "100.00", "", "5.00"],
      ["205", "区教育局", "105.00", "100.00", "100.00", "", "5.00"],
      ["205001", "区教育局本级", "40.00", "40.00", "40.00", "", ""],
      ["205002", "第一小学", "65.00", "60.00", "60.00", "", "5.00"],
    ]);
  });
});

describe("a table by function", () => {
  it("includes what is carried forward where the format says so", () => {
    const total = ["", "合计", "112.00", "100.00", "12.00", "", "", ""];
    expect(rowsOf(SCHOOLS, declared("expenditure"))[1]).toEqual(total);
  });

  it("has rows for what has amounts, with total last where the format wants it", () => {
    const first = declared("generalPublicBudget");
    if (first.shape !== "pivot") throw new Error("not a pivot");
    const table = { ...first, rows: { ...first.rows, total: { position: "last" as const, label: "总计" } } };
    expect(rowsOf(SCHOOLS, table).map(([code, name]) => code || name)).toEqual([
      "科目编码",
      "科目编码",
      "205",
      "20502",
      "2050201",
      "2050202",
      "总计",
    ]);
  });

  it("is only a header with its note when there is nothing in it", () => {
    const blocks = blocksOf(bookOf([]), declared("generalPublicBudget"));
    expect(blocks.map((block) => (block.type === "paragraph" ? block.text : block.type))).toEqual([
      "单位：万元",
      "table",
      "注：本表无数据。",
    ]);
    expect(rowsOf(bookOf([]), declared("generalPublicBudget"))).toHaveLength(2);
  });
});

describe("headers", () => {
  it("span their columns, and reach down where nothing is below them", () => {
    const table = blocksOf(SCHOOLS, declared("generalPublicBudget")).find(
      (block): block is Table => block.type === "table",
    );
    const header = table?.cells
      .filter(({ row }) => row < 2)
      .map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan]);
    expect(header).toEqual([
      ["科目编码", 0, 0, 2, 1],
      ["科目名称", 0, 1, 2, 1],
      ["合计", 0, 2, 2, 1],
      ["基本支出", 0, 3, 1, 3],
      ["项目支出", 0, 6, 2, 1],
      ["小计", 1, 3, 1, 1],
      ["人员经费", 1, 4, 1, 1],
      ["公用经费", 1, 5, 1, 1],
    ]);
    expect(table?.headerRows).toBe(2);
  });
});

describe("cells", () => {
  const book = bookOf([
    ["threePublicExpenses", { item: "officialHospitality", ...GPB }, 0],
    ["threePublicExpenses", { item: "officialVehicleOperation", ...GPB }, 10],
  ]);

  it("leave zero blank or print it, as the region does", () => {
    expect(rowsOf(book, declared("threePublicExpenses"))[2]).toEqual(["10.00", "", "10.00", "", "10.00", ""]);
    const printing: Format = {
      ...wuhan,
      habits: { ...wuhan.habits, tables: { ...wuhan.habits.tables, zero: "printed" } },
    };
    expect(rowsOf(book, declared("threePublicExpenses"), printing)[2]).toEqual([
      "10.00",
      "",
      "10.00",
      "",
      "10.00",
      "0.00",
    ]);
  });

  it("mark what they print, and nothing where nothing is printed", () => {
    const table = blocksOf(book, declared("threePublicExpenses")).find(
      (block): block is Table => block.type === "table",
    );
    const marked = table?.cells.filter(({ marks }) => marks);
    expect(marked?.map(({ marks }) => marks?.[0]?.concept.item)).toEqual([
      "*",
      "officialVehicles",
      "officialVehicleOperation",
    ]);
  });

  it("print the approved cell as approved", () => {
    const printed = { fen: fen(10_010_000), unit: "tenThousandYuan" as const, decimals: 2 };
    const concept = { measure: "threePublicExpenses", fund: "generalPublicBudget", age: "current" };
    const approved: Book = { ...book, printedCells: [{ concept, printed }] };
    expect(rowsOf(approved, declared("threePublicExpenses"))[2]?.[0]).toBe("10.01");
  });
});

describe("a statement", () => {
  it("closes both sides on the same rows", () => {
    const rows = rowsOf(
      bookOf([
        ["income", GPB, 90],
        ["income", { fund: "generalPublicBudget", age: "carriedForward" }, 20],
        ["expenditureByFunction", { functionCode: "2050202", nature: "personnel", ...GPB }, 104],
        ["yearEndCarryOver", { fund: "generalPublicBudget" }, 6],
      ]),
      declared("incomeAndExpenditure"),
    );
    expect(rows.slice(-3)).toEqual([
      ["本年收入合计", "90.00", "本年支出合计", "104.00"],
      ["上年结转结余", "20.00", "年终结转结余", "6.00"],
      ["收入总计", "110.00", "支出总计", "110.00"],
    ]);
  });
});
