import { describe, expect, test } from "vitest";
import type { Table } from "../../disclosure/index.ts";
import { alignedTables } from "./aligned-table.ts";
import type { Glyph, Ruling } from "./types.ts";
import { written } from "./written.testing.ts";

/** A text that ends at a place, as amounts do. */
function upTo(text: string, right: number, top: number): Glyph[] {
  return written(text, right - 5 * text.length, top);
}

function centred(text: string, middle: number, top: number): Glyph[] {
  return written(text, middle - 5 * text.length, top);
}

/** The rows of the only table, cells of a row from left to right. */
function rowsOf(table: Table | undefined): string[][] {
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    (table?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text),
  );
}

function read(glyphs: readonly Glyph[], rules: readonly Ruling[] = []): Table | undefined {
  const tables = alignedTables(glyphs, rules, 1);
  expect(tables.length).toBeLessThan(2);
  return tables[0]?.table;
}

const HEADER = [...written("科目", 70, 100), ...written("合计", 220, 100), ...written("基本支出", 300, 100)];

function row(top: number, label: string, total: string, basic: string): Glyph[] {
  return [...written(label, 60, top), ...upTo(total, 250, top), ...upTo(basic, 350, top)];
}

const BODY = [
  ...row(120, "教育支出", "1,200.00", "900.50"),
  ...row(140, "卫生健康支出", "85.30", "85.30"),
  ...row(160, "住房保障支出", "7.00", "-"),
];

describe("alignedTables", () => {
  test("labels and amounts in columns below a header are a table without any line", () => {
    const table = read([...written("支出预算表", 160, 70), ...upTo("单位：万元", 350, 85), ...HEADER, ...BODY]);
    expect(rowsOf(table)).toEqual([
      ["科目", "合计", "基本支出"],
      ["教育支出", "1,200.00", "900.50"],
      ["卫生健康支出", "85.30", "85.30"],
      ["住房保障支出", "7.00", "-"],
    ]);
    expect(table?.uncertainRows).toBeUndefined();
    expect(table?.cells[4]?.origins[0]?.origin).toMatchObject({ page: 1, box: { left: 210, right: 250, top: 120 } });
  });

  test("an empty entry leaves its column empty, it does not shift the row", () => {
    const blank = [...written("农林水支出", 60, 180), ...upTo("44.00", 350, 180)];
    expect(rowsOf(read([...HEADER, ...BODY, ...blank])).at(-1)).toEqual(["农林水支出", "", "44.00"]);
  });

  test("a heading over several columns spans them, a tall one stands beside its rows", () => {
    const header = [
      ...centred("本年支出", 285, 80),
      ...centred("科目", 85, 88),
      ...centred("基本", 235, 96),
      ...centred("项目", 335, 96),
    ];
    const table = read([...header, ...BODY]);
    const heads = table?.cells
      .filter((cell) => cell.row < 2)
      .map(({ text, row, column, rowSpan, columnSpan }) => {
        return { text, at: [row, column], spans: [rowSpan, columnSpan] };
      });
    expect(heads).toEqual([
      { text: "科目", at: [0, 0], spans: [2, 1] },
      { text: "本年支出", at: [0, 1], spans: [1, 2] },
      { text: "基本", at: [1, 1], spans: [1, 1] },
      { text: "项目", at: [1, 2], spans: [1, 1] },
    ]);
  });

  test("a heading of two lines over one column is one cell", () => {
    const header = [...written("科目", 70, 94), ...centred("一般公共", 235, 88), ...centred("预算", 235, 100)];
    expect(rowsOf(read([...header, ...centred("项目", 335, 94), ...BODY]))[0]).toEqual([
      "科目",
      "一般公共预算",
      "项目",
    ]);
  });

  test("left and right twins keep their four columns, also where an amount touches the next label", () => {
    const twin = (top: number, left: string, income: string, right: string, spent: string) => [
      ...written(left, 60, top),
      ...upTo(income, 220, top),
      ...written(right, 223, top),
      ...upTo(spent, 400, top),
    ];
    const table = read([
      ...[
        ...written("收入", 90, 100),
        ...written("预算数", 180, 100),
        ...written("支出", 260, 100),
        ...written("预算数", 370, 100),
      ],
      ...twin(120, "财政拨款收入", "500.00", "一、教育支出", "410.00"),
      ...twin(140, "事业收入", "20.00", "二、卫生健康支出", "100.00"),
      ...[...written("三、住房保障支出", 223, 160), ...upTo("10.00", 400, 160)],
      ...twin(180, "收入总计", "520.00", "支出总计", "520.00"),
    ]);
    expect(rowsOf(table).slice(1)).toEqual([
      ["财政拨款收入", "500.00", "一、教育支出", "410.00"],
      ["事业收入", "20.00", "二、卫生健康支出", "100.00"],
      ["", "", "三、住房保障支出", "10.00"],
      ["收入总计", "520.00", "支出总计", "520.00"],
    ]);
    expect(table?.uncertainRows).toBeUndefined();
  });

  test("a label of two lines about its amounts is one label", () => {
    const long = [
      ...written("机关事业单位基本", 60, 196),
      ...row(202, "", "66.00", "66.00"),
      ...written("养老保险缴费", 60, 208),
    ];
    const table = read([
      ...HEADER,
      ...BODY,
      ...row(180, "交通运输支出", "1.00", "1.00"),
      ...long,
      ...row(224, "金融支出", "3.00", "2.00"),
    ]);
    expect(rowsOf(table).slice(-2)).toEqual([
      ["机关事业单位基本养老保险缴费", "66.00", "66.00"],
      ["金融支出", "3.00", "2.00"],
    ]);
    expect(table?.uncertainRows).toBeUndefined();
  });

  test("lines drawn between the rows tell whose a line of words is", () => {
    const rules = [115, 135, 155, 175, 209].map((at) => ({ at, start: 55, end: 355 }));
    const tail = [...row(180, "一般行政", "9.00", "8.00"), ...written("管理事务支出", 60, 196)];
    expect(rowsOf(read([...HEADER, ...BODY, ...tail, ...row(212, "其他", "1.00", "1.00")], rules)).slice(-2)).toEqual([
      ["一般行政管理事务支出", "9.00", "8.00"],
      ["其他", "1.00", "1.00"],
    ]);
  });

  test("a heading among the rows is a row of its own", () => {
    const rows = rowsOf(read([...HEADER, ...BODY, ...written("其中", 60, 180), ...row(200, "其他", "1.00", "1.00")]));
    expect(rows.slice(-2)).toEqual([
      ["其中", "", ""],
      ["其他", "1.00", "1.00"],
    ]);
  });

  test("a row that cannot be put into the columns for certain is named", () => {
    const between = [...written("其他支出", 60, 180), ...upTo("15.00", 282, 180)];
    expect(read([...HEADER, ...BODY, ...between])).toMatchObject({ rowCount: 5, uncertainRows: [4] });
    const overlong = [...written("一个很长的说明占了合计那一栏的地方", 60, 180), ...upTo("15.00", 350, 180)];
    expect(read([...HEADER, ...BODY, ...overlong])?.uncertainRows).toEqual([4]);
  });

  test.each([
    [
      "sentences with amounts",
      ["本年预算 1,200.00 万元，比上年减少", "其中基本支出 900.50 万元，项目支出", "另有结转 85.30 万元。本年收入"],
    ],
    [
      "an itemised list in a text",
      ["1.一般公共预算拨款收入 19,756.66 万元。", "2.政府性基金 0.00 万元。", "3.事业收入 12.00 万元。"],
    ],
    ["a contents page", ["一、收入总表    3", "二、支出总表    4", "三、财政拨款收支总表    5"]],
  ])("%s are no table", (_, lines) => {
    expect(
      alignedTables(
        lines.flatMap((line, at) => written(line, 60, 100 + 16 * at)),
        [],
        1,
      ),
    ).toEqual([]);
  });

  test("two rows are too few, amounts under no header and in a single column show nothing", () => {
    expect(alignedTables([...HEADER, ...BODY.filter(({ top }) => top < 150)], [], 1)).toEqual([]);
    const single = [120, 140, 160].flatMap((top) => [...written("支出", 60, top), ...upTo("8.00", 250, top)]);
    expect(alignedTables(single, [], 1)).toEqual([]);
  });

  test("a second table below a title is a table of its own", () => {
    const lower = [...HEADER, ...BODY].map((glyph) => ({ ...glyph, top: glyph.top + 120, bottom: glyph.bottom + 120 }));
    const tables = alignedTables([...HEADER, ...BODY, ...written("收入预算表", 160, 190), ...lower], [], 1);
    expect(tables.map(({ table }) => table.rowCount)).toEqual([4, 4]);
  });
});
