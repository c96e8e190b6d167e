import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIndicatorValue } from "./indicator.ts";

const read = (text: string) => {
  const value = parseIndicatorValue(text);
  return value && [value.operator, value.value, value.unit, value.direction];
};
const whole = (units: number) => ({ units, scale: 0 });

describe("targets with a number", () => {
  it.each([
    ["≥22万页", "≥", whole(22), "万页", "higher"],
    [">=36 万页", "≥", whole(36), "万页", "higher"],
    ["＝100%", "=", whole(100), "%", "exact"],
    ["≧100%", "≥", whole(100), "%", "higher"],
    ["≤20 万元", "≤", whole(20), "万元", "lower"],
    ["<=0.12%", "≤", { units: 12, scale: 2 }, "%", "lower"],
    ["12次以上", "≥", whole(12), "次", "higher"],
    ["不少于3次", "≥", whole(3), "次", "higher"],
    ["不超过5个工作日", "≤", whole(5), "个工作日", "lower"],
    ["2小时以内", "≤", whole(2), "小时", "lower"],
    ["0次", "=", whole(0), "次", "exact"],
    ["24小/天", "=", whole(24), "小/天", "exact"],
    ["4个", "=", whole(4), "个", "exact"],
    ["两次", "=", whole(2), "次", "exact"],
    ["十二期", "=", whole(12), "期", "exact"],
    ["100", "=", whole(100), "", "exact"],
    [">1,200人次", ">", whole(1200), "人次", "higher"],
    ["》90%", ">", whole(90), "%", "higher"],
  ])("%s", (text, operator, value, unit, direction) => {
    expect(read(text)).toEqual([operator, value, unit, direction]);
  });

  it("knows an operator that was written from one that is only understood", () => {
    expect(parseIndicatorValue("=95%")?.stated).toBe(true);
    expect(parseIndicatorValue("95%")?.stated).toBe(false);
  });

  it("reads a range with the unit on one or both ends", () => {
    expect(parseIndicatorValue("30-40人")).toMatchObject({
      operator: "range",
      value: whole(30),
      upper: whole(40),
      unit: "人",
    });
    expect(parseIndicatorValue("3天至5天")).toMatchObject({ operator: "range", unit: "天", direction: null });
  });
});

describe("targets without a number", () => {
  it.each(["及时", "达标", "全天", "效果显著", "一致", "无错别字", "工作日8:00到岗", "1.窗口值守工作", "24小时在岗率"])(
    "%s is words",
    (text) => {
      expect(read(text)).toEqual(["qualitative", null, "", null]);
    },
  );

  it.each([
    ["2024年12月31日前", 2024, 12, 31],
    ["2024年12 月31日前", 2024, 12, 31],
    ["12月31日前", null, 12, 31],
    ["2025年6月底前", 2025, 6, null],
    ["2024年底前", 2024, null, null],
  ])("%s is a date", (text, year, month, day) => {
    expect(parseIndicatorValue(text)).toMatchObject({ operator: "date", deadline: { year, month, day } });
  });

  it("takes 12个月 for a number of months", () => {
    expect(read("12个月")).toEqual(["=", whole(12), "个月", "exact"]);
  });

  it.each(["", " ", "-", "—", "/"])("states nothing in %j", (text) => {
    expect(parseIndicatorValue(text)).toBeNull();
  });
});

const units = fc.constantFrom("%", "次", "人", "万页", "小时/天", "家", "万元", "");
const operators = fc.constantFrom("≥", "≤", ">", "<", "=");

describe("any target", () => {
  it("gives back operator, number and unit as they were put together", () => {
    fc.assert(
      fc.property(operators, fc.nat(1_000_000), fc.nat(3), units, (operator, count, scale, unit) => {
        const digits = String(count).padStart(scale + 1, "0");
        const number = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
        expect(parseIndicatorValue(`${operator} ${number} ${unit}`)).toMatchObject({
          operator,
          unit,
          value: { units: count, scale },
        });
      }),
    );
  });

  it("never fails, and keeps the words", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseIndicatorValue(text);
        if (value?.operator === "qualitative") expect(value.value).toBeNull();
        else if (value && value.operator !== "date") expect(value.value).not.toBeNull();
      }),
    );
  });
});
