import { describe, expect, it } from "vitest";
import { type IndicatorValue, parseIndicatorValue } from "./indicator.ts";
import { compareTargets } from "./indicator-compare.ts";

const value = (text: string) => parseIndicatorValue(text) as IndicatorValue;

describe("comparing targets", () => {
  it("compares numbers of one unit, whatever the operators and decimals", () => {
    expect(compareTargets(value("≥22万页"), value(">=36万页"))).toBeLessThan(0);
    expect(compareTargets(value("100.0%"), value("=100%"))).toBe(0);
    expect(compareTargets(value("5次"), value("不少于3次"))).toBeGreaterThan(0);
  });

  it("counts 万 in", () => {
    expect(compareTargets(value("2万人"), value("20000人"))).toBe(0);
    expect(compareTargets(value("9999元"), value("1万元"))).toBeLessThan(0);
  });

  it.each([
    ["200人", "200人次"],
    ["30-40人", "35人"],
    ["及时", "100%"],
    ["2024年12月31日前", "12个月"],
  ])("does not compare %s and %s", (left, right) => {
    expect(compareTargets(value(left), value(right))).toBeNull();
  });
});
