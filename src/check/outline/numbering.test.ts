import { describe, expect, it } from "vitest";
import { NUMBER_FORMS, numberingOf, printNumber } from "./numbering.ts";

describe("numbers of sections and items", () => {
  it.each([
    ["第三部分预算情况说明", "第一部分", 3],
    ["十二、其他重要事项", "一、", 12],
    ["（廿一）其他支出", "（一）", 21],
    ["(六)机关运行经费", "（一）", 6],
    ["7．组织协调", "1.", 7],
    ["（2）依据", "（1）", 2],
    ["3）实施主体", "1）", 3],
  ])("%s", (text, form, number) => {
    expect(numberingOf(text)).toMatchObject({ form, number });
  });

  it.each(["2024年部门预算", "12.5万元", "名词解释", "一是以高远站位"])("%s has none", (text) => {
    expect(numberingOf(text)).toBeNull();
  });

  it("are printed as they are read", () => {
    for (const form of NUMBER_FORMS) {
      for (let number = 1; number <= 39; number += 1) {
        expect(numberingOf(`${printNumber(form, number)}标题`)).toMatchObject({ form, number, title: "标题" });
      }
    }
  });
});
