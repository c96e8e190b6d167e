import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { indicatorLight, spendingLight, worstLight } from "./index.ts";

describe("the light of an indicator", () => {
  it.each([
    ["far behind the year", "≥12次", "3次", 7, "red"],
    ["behind", "≥12次", "5次", 7, "yellow"],
    ["on course", "≥12次", "7次", 7, "green"],
    ["far ahead: set too low?", "≥12次", "12次", 7, "blue"],
    ["a limit kept", "≤29万元", "15万元", 7, "green"],
    ["a limit broken", "≤29万元", "30万元", 7, "red"],
    ["nothing may happen and nothing did", "0次", "0次", 7, "green"],
    ["something did", "0次", "1次", 7, "red"],
    ["words", "及时", "部分达成", 7, "yellow"],
    ["a date", "2024年12月31日前", "已完成", 7, "green"],
    ["nothing reported", "≥12次", "", 7, null],
    ["words that are no judgement", "及时", "正在办", 7, null],
  ])("%s", (_, target, actual, month, expected) => {
    expect(indicatorLight(target, actual, { month })).toBe(expected);
  });

  it("a goal of the autumn is measured against its milestone, not against the months", () => {
    expect(indicatorLight("≥12次", "2次", { month: 7 })).toBe("red");
    expect(indicatorLight("≥12次", "2次", { month: 7, milestone: "2次" })).toBe("green");
  });
});

describe("the light of spending", () => {
  it.each([
    [120, 70, 7, "green"],
    [120, 50, 7, "yellow"],
    [120, 10, 7, "red"],
    [120, 120, 7, "green"],
    [0, 0, 7, null],
  ])("%d budget, %d spent in month %d", (budget, spent, month, expected) => {
    expect(spendingLight(fen(budget), fen(spent), month)).toBe(expected);
  });
});

it("a project is as good as its worst indicator", () => {
  expect(worstLight(["green", null, "yellow", "blue"])).toBe("yellow");
  expect(worstLight([null])).toBeNull();
});
