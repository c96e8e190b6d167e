import { describe, expect, test } from "vitest";
import { tablesOf } from "./tables.ts";
import { grid, pageOf, written } from "./written.testing.ts";

const LABELS = ["办公费", "差旅费", "会议费"];
const AMOUNTS = ["1,250.00", "36.00", "8.50"];
const rows = LABELS.flatMap((label, at) => [
  ...written(label, 65, 130 + 18 * at),
  ...written((AMOUNTS[at] as string).padStart(8), 165, 130 + 18 * at),
  ...written("2.00", 280, 130 + 18 * at),
]);
const header = [...written("科目", 65, 106), ...written("本年", 175, 106), ...written("上年", 280, 106)];

function read(xs: readonly number[], ys: readonly number[], glyphs = [...header, ...rows]) {
  return tablesOf(pageOf(1, { glyphs, ...grid(xs, ys) })).map(({ table }) => table);
}

function textsOf(table: ReturnType<typeof read>[number] | undefined): string[][] {
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    (table?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text),
  );
}

const EXPECTED = [
  ["科目", "本年", "上年"],
  ["办公费", "1,250.00", "2.00"],
  ["差旅费", "36.00", "2.00"],
  ["会议费", "8.50", "2.00"],
];

describe("tablesOf", () => {
  test("all lines drawn, no line drawn, lines about the whole, lines between rows only: the same table", () => {
    const [xs, ys] = [
      [60, 160, 260, 360],
      [100, 122, 144, 162, 180],
    ] as const;
    for (const drawn of [read(xs, ys), read([60, 360], [100, 180]), read([60, 360], ys)]) {
      expect(drawn).toHaveLength(1);
      expect(textsOf(drawn[0])).toEqual(EXPECTED);
    }
    const bare = tablesOf(pageOf(1, { glyphs: [...header, ...rows] }));
    expect(bare.map(({ table }) => textsOf(table))).toEqual([EXPECTED]);
  });

  test("columns are drawn, rows are not: each amount has a row", () => {
    const [table] = read([60, 160, 260, 360], [100, 122, 180]);
    expect(textsOf(table)).toEqual(EXPECTED);
    expect(table?.uncertainRows).toBeUndefined();
  });

  test("rows that no line parts and whose labels are not beside the amounts stay one, and are named", () => {
    const off = rows.map((glyph) =>
      glyph.left < 160 ? { ...glyph, top: glyph.top + 8, bottom: glyph.bottom + 8 } : glyph,
    );
    const [table] = read([60, 160, 260, 360], [100, 122, 200], [...header, ...off]);
    expect(table).toMatchObject({ rowCount: 2, uncertainRows: [1] });
  });

  test("a broken number is not two rows", () => {
    const broken = [
      ...written("12,345.6", 165, 130),
      ...written("0", 165, 142),
      ...written("人员", 65, 130),
      ...written("经费", 65, 142),
    ];
    const [table] = read([60, 160, 260], [100, 122, 160], [...header.filter(({ left }) => left < 260), ...broken]);
    expect(textsOf(table)).toEqual([
      ["科目", "本年"],
      ["人员经费", "12,345.60"],
    ]);
  });

  test("two amounts in one cell, for want of a line between columns, are named", () => {
    const [table] = read([60, 160, 360], [100, 122, 144, 162, 180]);
    expect(table?.uncertainRows).toEqual([1, 2, 3]);
  });
});
