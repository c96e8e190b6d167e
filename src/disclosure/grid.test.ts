import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, gridOf, plainCell, type Table } from "./index.ts";

function table(rowCount: number, columnCount: number, cells: Cell[]): Table {
  return { type: "table", rowCount, columnCount, cells };
}

/**
 * | 科目编码 | 合计 | 基本支出        |
 * |         |      | 人员   | 公用   |
 * | 2013101 | 480.53 | 407.51 | (no cell) |
 */
const spending = gridOf(
  table(3, 4, [
    plainCell(0, 0, "科目编码", { rowSpan: 2 }),
    plainCell(0, 1, "合计", { rowSpan: 2 }),
    plainCell(0, 2, "基本支出", { columnSpan: 2 }),
    plainCell(1, 2, "人员经费"),
    plainCell(1, 3, " 公用经费\n"),
    plainCell(2, 0, "2013101"),
    plainCell(2, 1, "480.53"),
    plainCell(2, 2, "407.51"),
  ]),
);

describe("a table as a grid", () => {
  test("a spanning cell covers all its positions with one cell", () => {
    expect([spending.text(0, 2), spending.text(0, 3)]).toEqual(["基本支出", "基本支出"]);
    expect(spending.at(0, 2)).toBe(spending.at(0, 3));
    expect(spending.at(1, 0)).toBe(spending.at(0, 0));
    expect(spending.text(1, 1)).toBe("合计");
  });

  test("plain cells stand where they stand, trimmed", () => {
    expect(spending.text(1, 2)).toBe("人员经费");
    expect(spending.text(1, 3)).toBe("公用经费");
    expect(spending.at(1, 3)?.text).toBe(" 公用经费\n");
  });

  test("a position without a cell is empty", () => {
    expect(spending.at(2, 3)).toBeUndefined();
    expect(spending.text(2, 3)).toBe("");
  });

  test.each([
    [-1, 0],
    [0, -1],
    [3, 0],
    [0, 4],
    [2, 5],
  ])("(%d, %d) is outside, not the next row", (row, column) => {
    expect(spending.at(row, column)).toBeUndefined();
    expect(spending.text(row, column)).toBe("");
  });

  test("a span that runs over the edge is cut there", () => {
    const grid = gridOf(table(2, 2, [plainCell(0, 0, "合计"), plainCell(0, 1, "万元", { rowSpan: 9, columnSpan: 9 })]));
    expect([grid.text(1, 1), grid.text(1, 0)]).toEqual(["万元", ""]);
    expect([grid.rowCount, grid.columnCount]).toEqual([2, 2]);
  });

  test("a table without rows is an empty grid", () => {
    expect(gridOf(table(0, 0, [])).at(0, 0)).toBeUndefined();
  });

  test("without spans every cell is found at its place, whatever the order of the cells", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(sizes, fc.boolean(), ([rows, columns], reversed) => {
        const cells = Array.from({ length: rows * columns }, (_, index) =>
          plainCell(Math.floor(index / columns), index % columns, String(index)),
        );
        const grid = gridOf(table(rows, columns, reversed ? cells.toReversed() : cells));
        for (const cell of cells) expect(grid.at(cell.row, cell.column)).toBe(cell);
      }),
    );
  });
});
