import { describe, expect, test } from "vitest";
import { tableNames } from "./table-names.ts";

describe("names of tables", () => {
  test("are their official titles without the number of the section", () => {
    expect(tableNames(["一、部门收支总表", "（二）“三公”经费支出表", "表03 支出预算表"])).toEqual([
      "部门收支总表",
      "“三公”经费支出表",
      "表03 支出预算表",
    ]);
  });

  test("are safe for sheets and files", () => {
    expect(tableNames(["收入/支出[总]表?", "'引号'", "History", "", "..\\..\\etc", "甲\n乙"])).toEqual([
      "收入 支出 总 表",
      "引号",
      "表3",
      "表4",
      "etc",
      "甲 乙",
    ]);
  });

  test("are at most as long as allowed, no character cut in two, and all different", () => {
    const long = "项".repeat(30);
    const names = tableNames([`${long}𠮷表`, `${long}𠮷表`, "abc", "ABC"]);
    expect(names).toEqual([long, `${"项".repeat(28)}(2)`, "abc", "ABC(2)"]);
  });
});
