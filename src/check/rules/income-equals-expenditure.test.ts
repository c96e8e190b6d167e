import { describe, expect, it } from "vitest";
import { incomeEqualsExpenditure } from "./income-equals-expenditure.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const statement = (title: string, income: string, expenditure: string) =>
  [
    "青石县档案馆2024年部门预算",
    "",
    title,
    "",
    "单位：万元",
    "",
    "收入\t\t支出\t",
    "项目\t预算数\t项目\t预算数",
    `一、一般公共预算拨款收入\t${income}\t一、一般公共服务支出\t${expenditure}`,
    `收入总计\t${income}\t支出总计\t${expenditure}`,
  ].join("\n");

describe("income-equals-expenditure", () => {
  it("suspects both totals: nothing says which one is wrong", () => {
    const [finding] = findingsIn(statement("2024年收支预算总表", "460.00", "468.00"), incomeEqualsExpenditure);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["460.00", "468.00"]);
    expect(finding?.likeliest).toBeUndefined();
  });

  it("looks at the statement of fiscal appropriations too", () => {
    expect(
      findingsIn(statement("2024年财政拨款收支预算总表", "460.00", "468.00"), incomeEqualsExpenditure),
    ).toHaveLength(1);
  });

  it("cannot judge a statement whose totals were not found", () => {
    const text = statement("2024年收支预算总表", "460.00", "460.00").split("\n").slice(0, -1).join("\n");
    expect(outcomeOf(text, incomeEqualsExpenditure).state).toBe("undecided");
  });
});
