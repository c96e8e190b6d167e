import { describe, expect, it } from "vitest";
import { amountInWrongColumn } from "./amount-in-wrong-column.ts";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const form = (name: string, amounts: readonly [string, string]) =>
  projectForm(name, {
    budget: "10.00",
    columns: ["一级指标", "二级指标", "三级指标", "指标值"],
    fields: [
      ["项目内容", "测算依据及说明", "本级财政拨款金额", "上级转移支付金额"],
      [name, "纸张和装订", ...amounts],
    ],
  });
const usual = ["卷宗整理", "库房维修", "目录录入"].map((name) => form(name, ["10万元", ""]));

describe("amount-in-wrong-column", () => {
  it("names the column and where the amounts belong", () => {
    const [finding] = findingsIn(budgetDocument(...usual, form("档案培训", ["", "10万元"])), amountInWrongColumn);
    expect(finding?.likeliest).toBe("填入“本级财政拨款金额”栏");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["10万元"]);
  });

  it("needs three forms that agree", () => {
    const two = budgetDocument(...usual.slice(0, 2), form("档案培训", ["", "10万元"]));
    expect(outcomeOf(two, amountInWrongColumn).state).toBe("undecided");
  });

  it("accepts several projects that superiors pay for", () => {
    const superior = ["档案培训", "数字化", "编研"].map((name) => form(name, ["", "10万元"]));
    expect(findingsIn(budgetDocument(...usual, ...superior), amountInWrongColumn)).toEqual([]);
  });
});
