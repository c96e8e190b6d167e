import { describe, expect, test } from "vitest";
import { latticesOf } from "./lattice.ts";
import type { Ruling } from "./types.ts";
import { grid } from "./written.testing.ts";

function cellsOf(horizontals: readonly Ruling[], verticals: readonly Ruling[]): string[][] {
  return latticesOf(horizontals, verticals).map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}×${columnSpan}`),
  );
}

describe("latticesOf", () => {
  test("a plain grid has a cell at every position, with its place on the page", () => {
    const { horizontals, verticals } = grid([60, 160, 260], [100, 120, 140]);
    const [lattice] = latticesOf(horizontals, verticals);
    expect(cellsOf(horizontals, verticals)).toEqual([["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"]]);
    expect(lattice?.cells[3]).toMatchObject({ left: 160, right: 260, top: 120, bottom: 140 });
    expect(lattice).toMatchObject({ left: 60, right: 260, top: 100, bottom: 140 });
  });

  test("a header over two rows, beside one that stands over 基本支出 and 项目支出", () => {
    // 科目 | 支出预算          |
    //      | 基本支出 | 项目支出 |
    const horizontals = [
      { at: 100, start: 60, end: 360 },
      { at: 120, start: 160, end: 360 },
      { at: 140, start: 60, end: 360 },
      { at: 160, start: 60, end: 360 },
    ];
    const verticals = [
      { at: 60, start: 100, end: 160 },
      { at: 160, start: 100, end: 160 },
      { at: 260, start: 120, end: 160 },
      { at: 360, start: 100, end: 160 },
    ];
    expect(cellsOf(horizontals, verticals)).toEqual([
      ["0,0 2×1", "0,1 1×2", "1,1 1×1", "1,2 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1"],
    ]);
  });

  test("a cell over two rows and two columns leaves its neighbours whole", () => {
    const horizontals = [
      { at: 100, start: 60, end: 360 },
      { at: 120, start: 260, end: 360 },
      { at: 140, start: 60, end: 360 },
      { at: 160, start: 60, end: 360 },
    ];
    const verticals = [
      { at: 60, start: 100, end: 160 },
      { at: 160, start: 140, end: 160 },
      { at: 260, start: 100, end: 160 },
      { at: 360, start: 100, end: 160 },
    ];
    const [lattice] = latticesOf(horizontals, verticals);
    expect(lattice?.cells[0]).toEqual({
      ...{ row: 0, column: 0, rowSpan: 2, columnSpan: 2 },
      ...{ left: 60, right: 260, top: 100, bottom: 140 },
    });
    expect(lattice?.cells).toHaveLength(6);
  });

  test("a table open at both sides ends where its rows end", () => {
    const { horizontals } = grid([60, 360], [100, 120, 140]);
    const verticals = [{ at: 160, start: 100, end: 140 }];
    const [lattice] = latticesOf(horizontals, verticals);
    expect(lattice?.xs).toEqual([60, 160, 360]);
    expect(lattice?.cells).toHaveLength(4);
  });

  test("lines that miss each other by a little still meet", () => {
    const horizontals = [100, 120].map((at) => ({ at, start: 62, end: 258 }));
    const verticals = [60, 160, 260].map((at) => ({ at, start: 102, end: 118 }));
    expect(cellsOf(horizontals, verticals)).toEqual([["0,0 1×1", "0,1 1×1"]]);
  });

  test("two tables on one page, from top to bottom", () => {
    const lower = grid([60, 160, 260], [400, 420]);
    const upper = grid([60, 110, 160, 260], [100, 120]);
    const lattices = latticesOf([...lower.horizontals, ...upper.horizontals], [...lower.verticals, ...upper.verticals]);
    expect(lattices.map(({ top, cells }) => [top, cells.length])).toEqual([
      [100, 3],
      [400, 2],
    ]);
  });

  test("a line under a heading and a frame around a notice are no tables", () => {
    expect(latticesOf([{ at: 100, start: 60, end: 360 }], [])).toEqual([]);
    const frame = grid([60, 360], [100, 200]);
    expect(latticesOf(frame.horizontals, frame.verticals)).toEqual([]);
  });
});
