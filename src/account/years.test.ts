import { describe, expect, test } from "vitest";
import { account, accountsNamed, namesInYear } from "./index.ts";

const nameIn = (code: string, year: number) => account("departmentEconomic", code, year)?.name ?? null;

describe("codes that moved with the reform of 2018", () => {
  test("其他社会保障缴费 was 30104 and is 30112", () => {
    expect([nameIn("30104", 2017), nameIn("30104", 2018)]).toEqual(["其他社会保障缴费", null]);
    expect([nameIn("30112", 2017), nameIn("30112", 2024)]).toEqual([null, "其他社会保障缴费"]);
  });

  test("住房公积金 left 30311, which bears another name since", () => {
    expect([nameIn("30311", 2017), nameIn("30311", 2024)]).toEqual(["住房公积金", "代缴社会保险费"]);
    expect([nameIn("30113", 2017), nameIn("30113", 2018)]).toEqual([null, "住房公积金"]);
  });

  test("by name, the year decides which code is meant", () => {
    const codes = (year?: number) => accountsNamed("departmentEconomic", "住房公积金", year).map(({ code }) => code);
    expect(codes(2017)).toEqual(["30311"]);
    expect(codes(2024)).toEqual(["30113"]);
    expect(codes()).toEqual(["30113", "30311"]);
  });

  test("without a year every code is known that ever was", () => {
    expect(account("departmentEconomic", "30312")).toMatchObject({ name: "提租补贴", to: 2017 });
    expect(nameIn("30312", 2018)).toBeNull();
  });
});

describe("names that changed", () => {
  test("20805 took its present name between the documents of 2019 and 2021", () => {
    const found = account("functional", "20805");
    expect(found && namesInYear(found, 2018)).toEqual(["行政事业单位离退休"]);
    expect(found && namesInYear(found, 2024)).toEqual(["行政事业单位养老支出"]);
    expect(found && namesInYear(found, 2020)).toEqual(["行政事业单位养老支出", "行政事业单位离退休"]);
    expect(account("functional", "20805", 2017)?.name).toBe("行政事业单位离退休");
  });

  test("in the years between, both names are accepted", () => {
    const codes = (name: string, year: number) => accountsNamed("functional", name, year).map(({ code }) => code);
    expect(codes("突发公共卫生事件应急处理", 2024)).toEqual(["2100410"]);
    expect(codes("突发公共卫生事件应急处置", 2024)).toEqual(["2100410"]);
    expect(codes("突发公共卫生事件应急处理", 2026)).toEqual([]);
  });

  test("the name of the edition holds from its year when no sighting dates it", () => {
    expect(account("governmentEconomic", "50602", 2022)?.name).toBe("资本性支出（二）");
    expect(account("governmentEconomic", "50602", 2024)?.name).toBe("资本性支出（基本建设）");
    expect(account("functional", "22303", 2024)?.name).toBe("国有企业政策性补贴");
    expect(account("functional", "22303", 2026)?.name).toBe("国有企业公益性补贴");
  });

  test("before the first and after the last sighting the nearest name holds", () => {
    expect(nameIn("310", 2012)).toBe("其他资本性支出");
    expect(nameIn("310", 2040)).toBe("资本性支出");
  });
});
