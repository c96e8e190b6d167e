import { describe, expect, test } from "vitest";
import type { Cell, Table } from "../../src/disclosure/index.ts";
import { describeWith } from "../describe-with.ts";
import { goldenTables, parseGolden } from "./golden-file.ts";
import { gridOf } from "./grid.ts";
import { scoreGoldenTables } from "./read-all.ts";
import { scoreGrid } from "./score.ts";

function cell(text: string, row: number, column: number, rowSpan = 1, columnSpan = 1): Cell {
  return { text, origins: [], row, column, rowSpan, columnSpan };
}

const table: Table = {
  type: "table",
  rowCount: 3,
  columnCount: 3,
  cells: [
    cell("科目", 0, 0, 2),
    cell("支出", 0, 1, 1, 2),
    cell("基本", 1, 1),
    cell("项目", 1, 2),
    cell("教育支出", 2, 0),
    cell("1.00", 2, 1),
    cell("", 2, 2),
  ],
};
const grid = [
  ["科目", "支出", "<"],
  ["^", "基本", "项目"],
  ["教育支出", "1.00", ""],
];

describe("a golden grid", () => {
  test("says of covered positions from where they are covered", () => {
    expect(gridOf(table)).toEqual(grid);
  });

  test("comes from a file that names document, page and table", () => {
    const content = `${grid.map((row) => row.join("\t")).join("\n")}\n`;
    expect(parseGolden("xian-2019-01-p09-t2.tsv", content)).toEqual({
      ...{ document: "xian-2019-01", page: 9, table: 2, layout: "xian-2019" },
      grid,
    });
    expect(() => parseGolden("xian.tsv", content)).toThrow("DOCUMENT-pPAGE-tTABLE");
    expect(() => parseGolden("xian-2019-01-p09-t2.tsv", `${content}\t\n`)).toThrow("different lengths");
  });
});

describe("scoreGrid", () => {
  test("what is read as the picture shows is right, a table not found is wrong", () => {
    expect(scoreGrid(grid, table)).toEqual({ cells: 9, right: 9, shiftedRows: 0, differences: [] });
    expect(scoreGrid(grid, null)).toMatchObject({ cells: 9, right: 0, shiftedRows: 0 });
  });

  test("an amount in the wrong column is a shifted row, unless the row is marked as uncertain", () => {
    const cells = table.cells.map((each) => (each.text === "1.00" ? { ...each, column: 2 } : each));
    const shifted = { ...table, cells: cells.filter(({ text }) => text !== "") };
    expect(scoreGrid(grid, shifted)).toMatchObject({ right: 7, shiftedRows: 1 });
    expect(scoreGrid(grid, { ...shifted, uncertainRows: [2] })).toMatchObject({ right: 7, shiftedRows: 0 });
  });

  test("a wrong span, a wrong text and a row too many count", () => {
    const wrong = table.cells.map((each) => (each.text === "科目" ? { ...each, rowSpan: 1 } : each));
    expect(scoreGrid(grid, { ...table, cells: wrong }).differences).toEqual([
      { row: 1, column: 0, shown: "^", read: null },
    ]);
    expect(scoreGrid(grid, { ...table, rowCount: 4 }).right).toBe(8);
  });
});

/** Of all positions of the golden tables. */
const LEAST = 0.99;

describeWith(["corpus"], "golden tables of published PDFs", () => {
  test("there are sixty of twelve layouts", () => {
    const tables = goldenTables();
    expect(tables.length).toBeGreaterThanOrEqual(60);
    expect(new Set(tables.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(12);
  });

  test("are read as the pictures of their pages show them, no row shifted", async () => {
    const scored = await scoreGoldenTables();
    const cells = scored.reduce((sum, { score }) => sum + score.cells, 0);
    const right = scored.reduce((sum, { score }) => sum + score.right, 0);
    expect(right / cells).toBeGreaterThanOrEqual(LEAST);
    expect(scored.filter(({ score }) => score.shiftedRows > 0)).toEqual([]);
  }, 120_000);
});
