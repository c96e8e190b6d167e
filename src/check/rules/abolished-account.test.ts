import { describe, expect, it } from "vitest";
import { abolishedAccount } from "./abolished-account.ts";
import { findingsIn } from "./page.testing.ts";

const table = (year: number, ...lines: string[]) => `青石县档案馆${year}年部门预算

${year}年财政拨款收支总表

单位：万元

项目\t金额\t项目\t金额
一、本年收入\t300.00\t一、本年支出\t300.00
${lines.map((line) => `\t\t${line}`).join("\n")}
收入合计\t300.00\t支出合计\t300.00
`;

describe("abolished-account", () => {
  it("finds an old name beside its successor, whatever number stands before it", () => {
    const found = findingsIn(
      table(2024, "（九）医疗卫生与计划生育支出\t", "（十）卫生健康支出\t20.00"),
      abolishedAccount,
    );
    expect(found.map(({ severity, suspects }) => [severity, suspects[0]?.quote])).toEqual([
      ["warning", "（九）医疗卫生与计划生育支出"],
    ]);
  });

  it("only hints at an old name that stands alone", () => {
    const found = findingsIn(table(2024, "（九）文化体育与传媒支出\t20.00"), abolishedAccount);
    expect(found.map(({ severity, likeliest }) => [severity, likeliest])).toEqual([["info", "文化旅游体育与传媒支出"]]);
  });

  it("takes the names of the time", () => {
    expect(findingsIn(table(2018, "（九）医疗卫生与计划生育支出\t20.00"), abolishedAccount)).toEqual([]);
  });
});
