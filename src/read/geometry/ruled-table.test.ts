import { describe, expect, test } from "vitest";
import type { Lattice } from "./lattice.ts";
import { latticesOf } from "./lattice.ts";
import { readRuledTable } from "./ruled-table.ts";
import { grid, written } from "./written.testing.ts";

const { horizontals, verticals } = grid([60, 160, 260], [100, 130, 160]);
const lattice = latticesOf(horizontals, verticals)[0] as Lattice;

describe("readRuledTable", () => {
  test("every character goes to the cell that holds its middle", () => {
    const inside = [
      ...written("科目", 65, 110),
      ...written("预算数", 165, 110),
      ...written("办公费", 65, 140),
      ...written("1,250.00", 222, 140),
    ];
    const title = written("基本支出表", 65, 80);
    const read = readRuledTable(lattice, [...title, ...inside], 4);
    expect(read?.table.cells.map(({ text }) => text)).toEqual(["科目", "预算数", "办公费", "1,250.00"]);
    expect(read?.table).toMatchObject({ rowCount: 2, columnCount: 2 });
    expect(read?.table.uncertainRows).toBeUndefined();
    expect(read?.table.cells[3]?.origins[0]?.origin).toMatchObject({ page: 4, box: { left: 222, right: 262 } });
    expect([...(read?.taken ?? [])]).toEqual(inside);
    expect(read).toMatchObject({ top: 100, bottom: 160 });
  });

  test("the text of a merged cell stands anywhere in it", () => {
    const merged = latticesOf(
      horizontals,
      [verticals[0], verticals[2]].filter((line) => line !== undefined),
    );
    const cells = readRuledTable(merged[0] as Lattice, written("本年支出合计", 165, 140), 1)?.table.cells;
    expect(cells?.map(({ text }) => text)).toEqual(["", "本年支出合计"]);
    const { horizontals: lines } = grid([60, 260], [100, 160]);
    const tall = latticesOf([...lines, { at: 130, start: 160, end: 260 }], verticals)[0] as Lattice;
    const first = readRuledTable(tall, written("支出", 65, 140), 1)?.table.cells[0];
    expect(first).toMatchObject({ text: "支出", row: 0, rowSpan: 2, column: 0, columnSpan: 1 });
  });

  test("a word too long for its cell stays whole, also where it runs over the next ones or out of the table", () => {
    const long = written("对个人和家庭的补助支出合", 55, 140).map((glyph) => ({ ...glyph, run: 1 }));
    const amount = written("12.00", 200, 140).map((glyph) => ({ ...glyph, run: 2 }));
    const cells = readRuledTable(lattice, [...long, ...amount], 1)?.table.cells;
    expect(cells?.map(({ text }) => text)).toEqual(["", "", "对个人和家庭的补助支出合", "12.00"]);
    const apart = long.map((glyph, at) => ({ ...glyph, run: at }));
    expect(readRuledTable(lattice, apart, 1)?.table.cells[3]?.text).toBe("出合");
  });

  test("rows in which a cell may hold two numbers are named", () => {
    const two = [...written("10.00", 165, 132), ...written("20.00", 165, 146)];
    const read = readRuledTable(lattice, [...written("合计", 65, 110), ...two], 1);
    expect(read?.table.cells[3]?.text).toBe("10.00\n20.00");
    expect(read?.table.uncertainRows).toEqual([1]);
  });

  test("a frame without text is no table", () => {
    expect(readRuledTable(lattice, written("下页", 65, 300), 1)).toBeNull();
  });
});
