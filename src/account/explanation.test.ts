import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectPath } from "../../testing/needs.ts";
import { ITEM_TEXTS, RECURRING_TEXTS } from "./explanation-texts.ts";
import { account, accountsIn, explanationOf } from "./index.ts";

test.each([
  ["2013101", "行政运行", /日常运转/],
  ["2013150", "事业运行", /事业单位/],
  ["2130104", "事业运行", /事业单位/],
  ["2080505", "机关事业单位基本养老保险缴费支出", /养老保险/],
  ["2013299", "其他组织事务支出", /其他用于组织事务的支出/],
  ["2080599", "其他行政事业单位养老支出", /其他用于行政事业单位养老的支出/],
])("%s %s is explained", (code, name, expected) => expect(explanationOf(code, name)).toMatch(expected));

test("an item with the same last digits and another name is not", () => {
  expect(account("functional", "2210201")?.name).not.toBe("行政运行");
  expect(explanationOf("2059999", "教育")).toBeNull();
  expect(explanationOf("2060201", "某项")).toBeNull();
});

test("classes and subclasses are not", () => {
  expect(explanationOf("201", "一般公共服务支出")).toBeNull();
  expect(explanationOf("20101", "人大事务")).toBeNull();
});

test("every explained item is one of the official list, and every text is one sentence", () => {
  for (const [code, text] of Object.entries(ITEM_TEXTS)) {
    expect(account("functional", code)?.level, code).toBe(3);
    expect(text, code).toMatch(/^[^。；]{6,60}。$/);
  }
  const names = new Set(accountsIn("functional").map(({ name }) => name));
  for (const name of Object.keys(RECURRING_TEXTS)) expect(names, name).toContain(name);
  expect(new Set(Object.values(ITEM_TEXTS)).size).toBe(Object.keys(ITEM_TEXTS).length);
});

test("every item that the examples spend under is explained", () => {
  const books = readdirSync(projectPath("examples")).filter((name) => /-\d{4}$/.test(name));
  const unexplained = books.flatMap((name) => {
    const text = readFileSync(projectPath("examples", name, "book.json"), "utf8");
    const codes = [...text.matchAll(/"functionCode":\s*"(\d{7})"/g)].map(([, code]) => code ?? "");
    return [...new Set(codes)].filter((code) => explanationOf(code, account("functional", code)?.name ?? "") === null);
  });
  expect(unexplained).toEqual([]);
});
