import { describe, expect, test } from "vitest";
import { spanning, tableOf } from "../sample.testing.ts";
import { alignmentsOf, isNumeric } from "./alignment.ts";

test("numbers are amounts, percentages and dashes for none", () => {
  for (const text of ["1,204.50", "-3.10", "12.5%", "—", "--", " 0.00 "])
    expect([text, isNumeric(text)]).toEqual([text, true]);
  for (const text of ["", "合计", "12人", "第3季度"]) expect([text, isNumeric(text)]).toEqual([text, false]);
});

describe("cells are set", () => {
  const table = tableOf(
    [
      ["科目编码", "科目名称", "2031"],
      ["2010101", "行政运行", "812.40"],
      ["", "合计", "—"],
    ],
    { headerRows: 1 },
  );
  const sides = (given: typeof table) => given.cells.map(alignmentsOf(given));

  test("headers in the middle even where they are numbers, codes and words left, amounts right", () => {
    expect(sides(table)).toEqual(["center", "center", "center", "left", "left", "right", "left", "left", "right"]);
  });

  test("by the first row's titles where no header is declared, whose amounts then are amounts", () => {
    const { headerRows: _, ...bare } = table;
    expect(sides(bare).slice(0, 6)).toEqual(["left", "left", "right", "left", "left", "right"]);
  });

  test("in the middle as far down as a header cell reaches", () => {
    const deep = spanning(
      tableOf(
        [
          ["项目", "金额"],
          [null, "88.00"],
          ["会议费", "3.20"],
        ],
        { headerRows: 1 },
      ),
      { "0,0": { rowSpan: 2 } },
    );
    expect(sides(deep)).toEqual(["center", "center", "center", "left", "right"]);
  });
});
