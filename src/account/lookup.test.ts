import { describe, expect, test } from "vitest";
import { account, accountsNamed, ancestorsOf, childrenOf } from "./index.ts";

describe("accounts by code", () => {
  test.each([
    ["201", "一般公共服务支出", 1, null],
    ["20131", "党委办公厅（室）及相关机构事务", 2, "201"],
    ["2013101", "行政运行", 3, "20131"],
    ["2013102", "一般行政管理事务", 3, "20131"],
    ["2080505", "机关事业单位基本养老保险缴费支出", 3, "20805"],
    ["2089999", "其他社会保障和就业支出", 3, "20899"],
    ["2101103", "公务员医疗补助", 3, "21011"],
    ["2210203", "购房补贴", 3, "22102"],
  ])("functional code %s of a district office's budget is %s", (code, name, level, parent) => {
    expect(account("functional", code)).toMatchObject({ name, level, parent, edition: "2024", confidence: "high" });
  });

  test.each([
    ["30101", "基本工资", "301"],
    ["30111", "公务员医疗补助缴费", "301"],
    ["30239", "其他交通费用", "302"],
    ["30307", "医疗费补助", "303"],
    ["31007", "信息网络及软件购置更新", "310"],
  ])("department economic code %s is %s", (code, name, parent) => {
    expect(account("departmentEconomic", code)).toMatchObject({ name, level: 2, parent, verified: true });
  });

  test.each([
    ["governmentEconomic", "50201", "办公经费", "502"],
    ["fundNature", "11111", "经费拨款补助", "111"],
    ["projectCategory", "22", "其他运转类", "2"],
    ["income", "DR5", "事业收入", "DR"],
    ["income", "DE-N", "年终结转结余", "DR"],
    ["governmentRevenue", "10304", "行政事业性收费收入", "103"],
    ["procurement", "C23090101", "单证印刷服务", "C23090100"],
    ["procurement", "A02010000", "信息化设备", "A02"],
  ] as const)("%s %s is %s below %s", (list, code, name, parent) => {
    expect(account(list, code)).toMatchObject({ list, code, name, parent });
  });

  test("a code that no list knows is information, not an error", () => {
    expect(account("functional", "2013198")).toBeNull();
    expect(account("functional", "30101")).toBeNull();
    expect(account("functional", "")).toBeNull();
  });

  test("funds tell in which budgets an account exists", () => {
    expect(account("functional", "2013101")?.funds).toEqual(["generalPublicBudget"]);
    expect(account("functional", "21208")?.funds).toEqual(["governmentFund"]);
    expect(account("functional", "205")?.funds).toEqual(["generalPublicBudget", "governmentFund"]);
    expect(account("fundNature", "31")?.funds).toEqual(["institutionOperating"]);
  });

  test("what was written from knowledge only is marked", () => {
    expect(account("governmentEconomic", "51401")).toMatchObject({ confidence: "high", verified: false });
    expect(account("governmentEconomic", "50602")).toMatchObject({ confidence: "low", verified: false });
  });
});

describe("accounts by name", () => {
  const codes = (list: "functional" | "departmentEconomic", name: string, year?: number) =>
    accountsNamed(list, name, year).map(({ code }) => code);

  test.each([
    "党委办公厅（室）及相关机构事务",
    "党委办公厅(室)及相关机构事务",
    " 党委办公厅（室） 及相关机构事务　",
    "党委办公厅（室）及相关机构事务支出",
  ])("%s is 20131", (name) => expect(codes("functional", name)).toEqual(["20131"]));

  test("其它 is 其他, and 支出 at the end may be missing", () => {
    expect(codes("functional", "其它行政事业单位养老支出")).toEqual(["2080599"]);
    expect(codes("functional", "其他行政事业单位养老")).toEqual(["2080599"]);
    expect(codes("departmentEconomic", "因公出国(境)费用")).toEqual(["30212"]);
  });

  test("a name that many branches share gives all of them", () => {
    const found = codes("functional", "行政运行");
    expect(found.length).toBeGreaterThan(20);
    expect(found).toContain("2013101");
  });

  test("other wordings and earlier names are found as well", () => {
    expect(codes("departmentEconomic", "对个人和家庭补助")).toEqual(["303"]);
    expect(codes("functional", "天然林保护")).toEqual(["21105"]);
    expect(codes("functional", "行政事业单位离退休")).toEqual(["20805"]);
  });

  test("a name of no account gives nothing", () => {
    expect(codes("functional", "办公用品采购项目")).toEqual([]);
    expect(codes("functional", "")).toEqual([]);
  });
});

describe("up and down the list", () => {
  test("children in the order of the list", () => {
    expect(childrenOf("departmentEconomic", "307").map(({ code }) => code)).toEqual([
      "30701",
      "30702",
      "30703",
      "30704",
    ]);
    expect(childrenOf("functional", "2013101")).toEqual([]);
    expect(childrenOf("functional", "999")).toEqual([]);
  });

  test("ancestors nearest first, also of a code the list does not know", () => {
    const above = (code: string) => ancestorsOf("functional", code).map((ancestor) => ancestor.code);
    expect(above("2013101")).toEqual(["20131", "201"]);
    expect(above("2013198")).toEqual(["20131", "201"]);
    expect(above("201")).toEqual([]);
    expect(ancestorsOf("procurement", "A02010108").map(({ code }) => code)).toEqual([
      "A02010100",
      "A02010000",
      "A02",
      "A",
    ]);
  });
});
