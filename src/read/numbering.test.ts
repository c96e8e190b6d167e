import { describe, expect, test } from "vitest";
import { numberingOf, numeralValue } from "./numbering.ts";

describe("numbering", () => {
  test.each([
    ["第一部分 概况", 1, 1, "概况"],
    ["第 三 部 分：说明", 1, 3, "说明"],
    ["第十二部分", 1, 12, ""],
    ["附件：预算表", 1, 0, "预算表"],
    ["附件2", 1, 2, ""],
    ["十一、其他", 2, 11, "其他"],
    ["廿一、其他支出", 2, 21, "其他支出"],
    ["（十三）采购", 3, 13, "采购"],
    ["(二)、补助", 3, 2, "补助"],
    ["3．调研", 4, 3, "调研"],
    ["１、养护", 4, 1, "养护"],
    ["1.2024年工作", 4, 1, "2024年工作"],
    ["（7）指标", 5, 7, "指标"],
    ["6）安排", 5, 6, "安排"],
  ])("of %s", (text, level, number, rest) => {
    expect(numberingOf(text)).toEqual({ level, number, rest });
  });

  test.each(["3.5 万元", "2024.1.1", "2024年预算", "（2024年度）", "一般公共预算", "附件见后文", "1."])(
    "is not in %s",
    (text) => {
      expect(numberingOf(text)).toBeUndefined();
    },
  );

  test.each([
    ["十", 10],
    ["十九", 19],
    ["二十", 20],
    ["九十九", 99],
    ["卅二", 32],
    ["１２", 12],
  ])("%s is %d", (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });
});
