import { describe, expect, test } from "vitest";
import { gridOf, placesOf } from "../../disclosure/index.ts";
import { looksLikeCsv } from "../csv-form.ts";
import { csvRows } from "../csv-rows.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { read } from "../read.ts";
import { readCsv } from "./csv.ts";

const exported = `收支总表,,\r
科目,金额,备注\r
"工资,津贴","1,234.50",\r
办公费,3,"第一行
第二行"\r
合计,"1,237.50",\r
`;

describe("comma-separated text", () => {
  test("keeps commas, quotes and line ends in quotes", () => {
    const rows = [...csvRows('a,"b ""c"", d"\r\n"e\nf",\n\n"g"h,i')].map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([["a", 'b "c", d'], ["e\nf", ""], [], ['"g"h', "i"]]);
  });

  test("becomes a table whose cells know line and column", () => {
    const { blocks } = readCsv(exported, "a.csv", DEFAULT_LIMITS);
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "table"]);
    const [, table] = blocks;
    if (table?.type !== "table") throw new Error("no table");
    const grid = gridOf(table);
    expect([grid.text(1, 0), grid.text(1, 1), grid.text(3, 0)]).toEqual(["工资,津贴", "1,234.50", "合计"]);
    const total = grid.at(3, 1);
    expect(total && placesOf(total, "a.csv")).toEqual([{ file: "a.csv", line: 6, column: 5, quote: "1,237.50" }]);
  });

  test("is known by its name or by its lines", async () => {
    expect(looksLikeCsv(exported, "a.csv")).toBe(true);
    expect(looksLikeCsv("a,b,c\n1,2,3\n4,5,6\n", "导出.xls")).toBe(true);
    expect(looksLikeCsv("一、收入，3 万元。\n二、支出 1,234.00 元", "a.txt")).toBe(false);
    expect(looksLikeCsv("收入 1,234.00 元\n支出 2,345.00 元\n结余 3,456.00 元", "a.txt")).toBe(false);
    expect(looksLikeCsv("没有逗号", "a.csv")).toBe(false);
    const { blocks } = await read(new TextEncoder().encode(exported), "收支.csv");
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "table"]);
  });
});
