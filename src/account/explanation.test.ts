import { expect, test } from "vitest";
import { account, explanationOf } from "./index.ts";

test.each([
  ["2013101", "行政运行", /日常运转/],
  ["2013150", "事业运行", /事业单位/],
  ["2080505", "机关事业单位基本养老保险缴费支出", /养老保险/],
])("%s %s is explained", (code, name, expected) => expect(explanationOf(code, name)).toMatch(expected));

test("an item with the same last digits and another name is not", () => {
  expect(account("functional", "2210201")?.name).not.toBe("行政运行");
  expect(explanationOf("2050201", "学前教育")).toBeNull();
});

test("classes and subclasses are not", () => {
  expect(explanationOf("201", "一般公共服务支出")).toBeNull();
  expect(explanationOf("20101", "人大事务")).toBeNull();
});
