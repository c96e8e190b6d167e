import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { repeatedRow } from "./repeated-row.ts";

const table = (...rows: string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    "2024年部门支出总表",
    "",
    "单位：万元",
    "",
    "科目编码\t科目名称\t合计\t基本支出\t项目支出",
    "\t合计\t55.00\t40.00\t15.00",
    ...rows,
  ].join("\n");

describe("repeated-row", () => {
  it("reports a line that stands twice, with the line above as evidence", () => {
    const [finding, ...others] = findingsIn(
      table("2012601\t行政运行\t40.00\t40.00\t", "2012604\t档案馆\t15.00\t\t15.00", "2012604\t档案馆\t15.00\t\t15.00"),
      repeatedRow,
    );
    expect(others).toEqual([]);
    expect(finding?.message).toContain("档案馆");
    expect(finding?.suspects[0]?.line).toBe(11);
    expect(finding?.evidence[0]?.line).toBe(10);
  });

  it("leaves a line and the only one below it alone, in a list of levels without codes", () => {
    const rows = ["公益性补贴", "公益性补贴", "其他资本经营支出", "其他资本经营支出"].map(
      (name, at) => `\t${name}\t${at < 2 ? 9 : 6}.00\t\t`,
    );
    expect(findingsIn(table(...rows), repeatedRow)).toEqual([]);
  });

  it("reports the only line that stands twice in a list without codes", () => {
    const rows = ["办公设备\t25.00\t25.00\t", "会议系统\t15.00\t\t15.00", "会议系统\t15.00\t\t15.00"];
    expect(findingsIn(table(...rows.map((row) => `\t${row}`)), repeatedRow)).toHaveLength(1);
  });

  it("leaves lines of one name with other amounts, and blank lines, alone", () => {
    const rows = ["2012604\t档案馆\t15.00\t\t15.00", "2012604\t档案馆\t14.00\t\t14.00", "\t\t\t\t", "\t\t\t\t"];
    expect(findingsIn(table(...rows), repeatedRow)).toEqual([]);
  });
});
