import { describe, expect, test } from "vitest";
import type { Table } from "../../../disclosure/index.ts";
import { spanning, tableOf } from "../../sample.testing.ts";
import { tableSums } from "./index.ts";

/** The sums of a table in words: `1,2 = 2,2 + 3,2`. */
const sumsOf = (table: Table) =>
  [...tableSums(table)].map(
    ([total, parts]) => `${total} = ${parts.map(({ row, column }) => `${row},${column}`).join(" + ")}`,
  );

const byCode = (rows: readonly (readonly string[])[]) =>
  tableOf([["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ...rows], { headerRows: 1 });

describe("totals of a table by codes", () => {
  const rows = [
    ["", "合计", "30.00", "20.00", "10.00"],
    ["201", "一般公共服务支出", "18.00", "8.00", "10.00"],
    ["20131", "党委办公厅（室）及相关机构事务", "18.00", "8.00", "10.00"],
    ["2013101", "行政运行", "8.00", "8.00", ""],
    ["2013102", "一般行政管理事务", "10.00", "", "10.00"],
    ["208", "社会保障和就业支出", "12.00", "12.00", ""],
  ];

  test("are sums of the level below, and 合计 of the top; lines without parts are summed across", () => {
    expect(sumsOf(byCode(rows))).toEqual([
      ...["2,2 = 3,2", "2,3 = 3,3", "2,4 = 3,4"],
      ...["3,2 = 4,2 + 5,2", "3,3 = 4,3 + 5,3", "3,4 = 4,4 + 5,4"],
      ...["1,2 = 2,2 + 6,2", "1,3 = 2,3 + 6,3", "1,4 = 2,4 + 6,4"],
      ...["4,2 = 4,3 + 4,4", "5,2 = 5,3 + 5,4", "6,2 = 6,3 + 6,4"],
    ]);
  });

  test("stay numbers where the relation is broken anywhere", () => {
    const broken = rows.map((row, i) => (i === 5 ? ["208", "社会保障和就业支出", "12.50", "12.00", ""] : row));
    const sums = sumsOf(byCode(broken));
    expect(sums.filter((sum) => sum.startsWith("1,"))).toEqual([]);
    expect(sums.filter((sum) => /,3 \+ \d,4$/.test(sum))).toEqual([]);
    expect(sums).toContain("3,2 = 4,2 + 5,2");
  });

  test("stay numbers in the one place where rounding keeps the sum from what is printed", () => {
    const rounded = rows.map((row, i) => (i === 1 ? ["201", "一般公共服务支出", "18.01", "8.00", "10.00"] : row));
    const sums = sumsOf(byCode(rounded.map((row, i) => (i === 0 ? ["", "合计", "30.01", "20.00", "10.00"] : row))));
    expect(sums).not.toContain("2,2 = 3,2");
    expect(sums).toContain("2,3 = 3,3");
    expect(sums).toContain("1,2 = 2,2 + 6,2");
  });

  test("are found where 类, 款 and 项 stand in columns of their own", () => {
    const table = tableOf(
      [
        ["类", "款", "项", "科目名称", "预算数"],
        ["", "", "", "合计", "9.00"],
        ["201", "", "", "一般公共服务支出", "9.00"],
        ["201", "31", "", "党委事务", "9.00"],
        ["201", "31", "01", "行政运行", "4.00"],
        ["201", "31", "02", "一般行政管理事务", "5.00"],
      ],
      { headerRows: 1 },
    );
    expect(sumsOf(table)).toEqual(["2,4 = 3,4", "3,4 = 4,4 + 5,4", "1,4 = 2,4"]);
  });
});

test("a group of columns counts by its own 小计, and its blank columns belong to it", () => {
  const table = spanning(
    tableOf(
      [
        ["“三公”经费合计", "因公出国(境)费", "公务用车", null, null, "公务接待费"],
        [null, null, "小计", "购置费", "运行费", null],
        ["12.00", "", "10.00", "", "10.00", "2.00"],
      ],
      { headerRows: 2 },
    ),
    {
      "0,0": { rowSpan: 2 },
      "0,1": { rowSpan: 2 },
      "0,2": { columnSpan: 3 },
      "0,5": { rowSpan: 2 },
    },
  );
  expect(sumsOf(table)).toEqual(["2,0 = 2,1 + 2,2 + 2,5", "2,2 = 2,3 + 2,4"]);
});

test("a statement has 合计 of what is above, 总计 of 合计 and what follows, and 一、 of its （一）", () => {
  const table = tableOf(
    [
      ["项目", "预算数", "项目", "预算数"],
      ["一、本年收入", "8.00", "一、本年支出", "9.00"],
      ["（一）一般公共预算拨款", "5.00", "（一）教育支出", "9.00"],
      ["（二）政府性基金预算拨款", "3.00", "", ""],
      ["本年收入合计", "8.00", "本年支出合计", "9.00"],
      ["上年结转", "1.00", "", ""],
      ["收入总计", "9.00", "支出总计", "9.00"],
    ],
    { headerRows: 1 },
  );
  expect(sumsOf(table)).toEqual([
    "1,1 = 2,1 + 3,1",
    "4,1 = 1,1",
    "6,1 = 4,1 + 5,1",
    "1,3 = 2,3",
    "4,3 = 1,3",
    "6,3 = 4,3",
  ]);
});

test("a table without header, or with nothing that adds up, has no sums", () => {
  expect(
    sumsOf(
      tableOf([
        ["合计", "3.00"],
        ["甲", "3.00"],
      ]),
    ),
  ).toEqual([]);
  expect(
    sumsOf(
      tableOf(
        [
          ["项目", "合计"],
          ["展览", "3.00"],
        ],
        { headerRows: 1 },
      ),
    ),
  ).toEqual([]);
});
