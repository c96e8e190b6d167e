import type { BookType } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Disclosure, gridOf, placesOf, type Table } from "../../disclosure/index.ts";
import { readXlsx } from "./index.ts";
import { type SheetPlan, workbook } from "./workbook.testing.ts";

async function readSheets(plans: Readonly<Record<string, SheetPlan>>, type: BookType = "xlsx"): Promise<Disclosure> {
  return readXlsx(workbook(plans, type), "附表.xlsx");
}

/** The blocks as lines: a table as its rows with `|` between cells, where a covered position repeats its cell. */
function outline({ blocks }: Disclosure): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "contents") return [];
    if (block.type !== "table") return [block.text];
    const grid = gridOf(block);
    return Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)).join("|"),
    );
  });
}

function table({ blocks }: Disclosure, index = 0): Table {
  const found = blocks.filter((block) => block.type === "table")[index];
  if (!found) throw new Error("no such table");
  return found;
}

const BUDGET: SheetPlan = {
  rows: [
    ["收支总表"],
    ["部门：云岭县档案馆", null, null, "单位：万元"],
    ["收入", null, "支出", null],
    ["项目", "预算数", "项目", "预算数"],
    ["一、财政拨款", { t: "n", v: 877.9199999999, z: "#,##0.00" }, "一、一般公共服务", { t: "n", v: 800, z: "0.00" }],
    ["其中：结转", { t: "n", v: 1234.5, z: "#,##0.00" }, "二、教育", 77.92],
    ["注：本表按批复填列。"],
  ],
  merges: ["A1:D1", "A3:B3", "C3:D3"],
};

const BUDGET_OUTLINE = [
  "收支总表",
  "部门：云岭县档案馆",
  "单位：万元",
  "收入|收入|支出|支出",
  "项目|预算数|项目|预算数",
  "一、财政拨款|877.92|一、一般公共服务|800.00",
  "其中：结转|1,234.50|二、教育|77.92",
  "注：本表按批复填列。",
];

describe("a workbook", () => {
  test.each(["xlsx", "xlsm", "biff8", "xlml"] as const)("of type %s: lines around, table within", async (type) => {
    expect(outline(await readSheets({ 表1: BUDGET }, type))).toEqual(BUDGET_OUTLINE);
  });

  test("every text stands at its cell", async () => {
    const disclosure = await readSheets({ 表1: BUDGET });
    const cell = gridOf(table(disclosure)).at(2, 1);
    expect(cell && placesOf(cell, "附表.xlsx")).toEqual([{ file: "附表.xlsx", cell: "表1!B5", quote: "877.92" }]);
    expect(gridOf(table(disclosure)).at(0, 3)).toMatchObject({
      columnSpan: 2,
      origins: [{ origin: { cell: "表1!C3" } }],
    });
  });

  test("shows numbers as Excel does", async () => {
    const rows: SheetPlan["rows"] = [
      ["项目", "值", "另值"],
      ["取整", { t: "n", v: 877.92, z: "0" }, { t: "n", v: 0, z: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ' }],
      ["常规", { t: "n", v: 877.9199999999 }, { t: "n", v: 0.1 + 0.2 }],
      ["百分比", { t: "n", v: 0.163, z: "0.00%" }, { t: "s", v: "0012" }],
      ["日期", { t: "n", v: 45800, z: "m/d/yy" }, { t: "n", v: 45800, z: 'yyyy"年"m"月"d"日"' }],
      ["隐去", { t: "n", v: 12, z: ";;;" }, { t: "b", v: true }],
    ];
    expect(outline(await readSheets({ Sheet1: { rows } })).slice(1)).toEqual([
      "取整|878|-",
      "常规|877.92|0.3",
      "百分比|16.30%|0012",
      "日期|2025/5/23|2025年5月23日",
      "隐去||TRUE",
    ]);
  });

  test("prints built-in Chinese date formats as Chinese Excel does", async () => {
    const rows: SheetPlan["rows"] = [
      ["报表", "期间"],
      ["月报", { t: "n", v: 45800, z: "0.000" }],
      ["年报", 1],
    ];
    const parts = unzipSync(workbook({ Sheet1: { rows } }));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
    const renumbered = styles.replace(/<numFmts.*?<\/numFmts>/s, "").replace(/numFmtId="\d{2,}"/g, 'numFmtId="57"');
    const bytes = zipSync({ ...parts, "xl/styles.xml": strToU8(renumbered) });
    expect(outline(await readXlsx(bytes, "a.xlsx"))[1]).toBe("月报|2025年5月");
  });

  test("puts the sheet's name above a table that has no title", async () => {
    const rows = [["单位：万元"], ["科目", "金额"], ["工资", 3]];
    const named = await readSheets({ 基本支出表: { rows }, Sheet2: { rows } });
    expect(outline(named)).toEqual([
      "基本支出表",
      "单位：万元",
      "科目|金额",
      "工资|3",
      "单位：万元",
      "科目|金额",
      "工资|3",
    ]);
    expect(named.blocks[0]).toMatchObject({ type: "paragraph", origins: [{ origin: { cell: "基本支出表" } }] });
  });

  test("tells hidden sheets, rows and columns and leaves them out, unless asked", async () => {
    const rows = [
      ["科目", "编号", "金额"],
      ["工资", "x", 3],
      ["内部", "y", 4],
      ["津贴", "z", 5],
    ];
    const plans = { 表1: { rows, hiddenRows: [2], hiddenColumns: [1] }, 底稿: { rows: [["密"]], hidden: true } };
    const shown = await readSheets(plans);
    expect(outline(shown)).toEqual(["表1", "科目|金额", "工资|3", "津贴|5"]);
    expect(gridOf(table(shown)).at(2, 1)?.origins[0]?.origin).toEqual({ cell: "表1!C4" });
    expect(shown.notes?.map(({ code, message }) => [code, message])).toEqual([
      ["hiddenSheets", expect.stringContaining("底稿")],
      ["hiddenRows", expect.stringContaining("第 3 行")],
      ["hiddenColumns", expect.stringContaining("B 列")],
    ]);
    const whole = await readXlsx(workbook(plans), "a.xlsx", { includeHidden: true });
    expect(outline(whole)).toEqual(["表1", "科目|编号|金额", "工资|x|3", "内部|y|4", "津贴|z|5", "密"]);
    expect(whole.notes).toBeUndefined();
  });

  test("keeps the shown part of merged cells that are hidden in part", async () => {
    const rows = [
      ["类", "款", "金额"],
      ["一般公共服务", "甲", 1],
      [null, "乙", 2],
      [null, "丙", 3],
    ];
    const shown = await readSheets({ Sheet1: { rows, merges: ["A2:A4"], hiddenRows: [1] } });
    expect(outline(shown)).toEqual(["类|款|金额", "一般公共服务|乙|2", "一般公共服务|丙|3"]);
  });

  test("tells errors and formulas without result", async () => {
    const rows: SheetPlan["rows"] = [
      ["科目", "金额"],
      ["工资", { t: "e", v: 0x17, w: "#REF!" }],
      ["合计", { t: "n", v: 0, f: "SUM(B9:B10)" }],
      ["小计", { t: "n", v: 3, f: "1+2" }],
    ];
    const parts = unzipSync(workbook({ Sheet1: { rows } }));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const bytes = zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet.replace("</f><v>0</v>", "</f>")) });
    const { notes, ...disclosure } = await readXlsx(bytes, "a.xlsx");
    expect(outline(disclosure)).toEqual(["科目|金额", "工资|#REF!", "合计|", "小计|3"]);
    expect(notes?.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/errorCells .*B2/),
      expect.stringMatching(/noCachedValue .*B3/),
    ]);
  });

  test("reads GB 2312 in workbooks from before Unicode", async () => {
    const hex = Buffer.from(
      workbook(
        {
          a: {
            rows: [
              ["KMKM", "AAAA"],
              ["BBBBBB", 3],
            ],
          },
        },
        "biff5",
      ),
    ).toString("hex");
    const words = [
      ["KMKM", "bfc6c4bf"],
      ["AAAA", "bdf0b6ee"],
      ["BBBBBB", "b0ecb9abb7d1"],
    ] as const;
    const chinese = words.reduce(
      (all, [latin, gbk]) => all.replaceAll(Buffer.from(latin).toString("hex"), gbk),
      hex.replace("42000200e404", "42000200a803"),
    );
    expect(outline(await readXlsx(Buffer.from(chinese, "hex"), "a.xls"))).toEqual(["a", "科目|金额", "办公费|3"]);
  });

  test("refuses damage and too many cells", async () => {
    const bytes = workbook({ Sheet1: BUDGET });
    const { "xl/workbook.xml": _, ...rest } = unzipSync(bytes);
    await expect(readXlsx(bytes.subarray(0, 900), "a.xlsx")).rejects.toMatchObject({ code: "malformed" });
    await expect(readXlsx(zipSync(rest), "a.xlsx")).rejects.toMatchObject({ name: "ReadError" });
    const limits = { cells: 10 };
    await expect(readXlsx(bytes, "a.xlsx", { limits })).rejects.toMatchObject({ code: "tooManyCells" });
  });
});
