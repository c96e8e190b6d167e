import { describe, expect, test } from "vitest";
import { spanning, tableOf, WIDE_TABLE } from "../sample.testing.ts";
import { emWidth, fitTable } from "./fit.ts";

test("a Chinese character is one wide, a digit about half", () => {
  expect(emWidth("合计")).toBe(2);
  expect(emWidth("𠮷")).toBe(1);
  expect(emWidth("12.5")).toBeCloseTo(2.08);
});

describe("a table is set", () => {
  const columnsOf = (count: number, text: string) =>
    tableOf([Array.from({ length: count }, () => "项目"), Array.from({ length: count }, () => text)], {
      headerRows: 1,
    });

  test("upright and at 五号 when it is narrow", () => {
    expect(fitTable(columnsOf(3, "1,234.56"))).toMatchObject({ landscape: false, fontSize: 10.5 });
  });

  test("ever smaller or turned as columns are added, never smaller than 小六", () => {
    const settings = [3, 7, 9, 12, 18, 60].map((count) => fitTable(columnsOf(count, "1,234,567.89")));
    const rank = settings.map(({ landscape, fontSize }) => (landscape ? 100 : 0) - fontSize);
    expect(rank).toEqual([...rank].sort((a, b) => a - b));
    expect(settings.at(-1)).toMatchObject({ landscape: true, fontSize: 6.5 });
    expect(fitTable(WIDE_TABLE).landscape).toBe(true);
  });

  test("upright although it has long words, which may break, but not with long numbers, which may not", () => {
    expect(fitTable(columnsOf(3, "负责本系统的组织人事培训和宣传等各项日常管理工作")).landscape).toBe(false);
    expect(fitTable(columnsOf(3, "1".repeat(40))).landscape).toBe(true);
  });

  test("over the whole width, wider where more stands", () => {
    const { columns } = fitTable(tableOf([["公务接待费用明细情况", "1"]]));
    expect(columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(columns[0]).toBeGreaterThan((columns[1] as number) * 2);
  });

  test("with the room that a spanning cell needs shared among its columns", () => {
    const wide = spanning(tableOf([["国有资本经营预算安排的支出", null, "甲"]]), { "0,0": { columnSpan: 2 } });
    const { columns } = fitTable(wide);
    expect(columns[0]).toBeCloseTo(columns[1] as number);
    expect(columns[0]).toBeGreaterThan(columns[2] as number);
  });
});
