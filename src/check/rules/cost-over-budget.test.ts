import { describe, expect, it } from "vitest";
import { costOverBudget } from "./cost-over-budget.ts";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const form = (budget: string, ...costs: [string, string, string?][]) =>
  budgetDocument(
    projectForm("库房维修", {
      budget,
      indicators: costs.map(([name, value, level2 = "经济成本指标"]) => ["成本指标", level2, name, value]),
    }),
  );

describe("cost-over-budget", () => {
  it("quotes the costs and the budget that they exceed", () => {
    const [finding] = findingsIn(
      form("20.00", ["防水施工成本", "≤15万元"], ["墙面粉刷成本", "≤8万元"]),
      costOverBudget,
    );
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["≤15万元", "≤8万元"]);
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(["20.00"]);
    expect(finding?.arithmetic).toBe("15万元 + 8万元 > 20.00万元");
  });

  it("reports a single cost above the budget, also in 元", () => {
    expect(findingsIn(form("20.00", ["维修总成本", "≤230000元"]), costOverBudget)).toHaveLength(1);
    expect(findingsIn(form("20.00", ["维修总成本", "≤200000元"]), costOverBudget)).toHaveLength(0);
  });

  it("takes a cost equal to the budget for the total of the others", () => {
    const costs: [string, string][] = [
      ["总成本", "≤20万元"],
      ["防水成本", "≤12万元"],
      ["粉刷成本", "≤8万元"],
    ];
    expect(findingsIn(form("20.00", ...costs), costOverBudget)).toHaveLength(0);
  });

  it("does not add a total to its parts where the total is less than the budget", () => {
    const costs: [string, string][] = [
      ["设备成本", "≤12万元"],
      ["其中服务器", "≤8万元"],
      ["其中交换机", "≤4万元"],
    ];
    expect(findingsIn(form("20.00", ...costs), costOverBudget)).toHaveLength(0);
  });

  it.each([
    ["人均培训成本", "≤50万元", "经济成本指标"],
    ["每平方米造价", "≤50万元", "经济成本指标"],
    ["成本节约率", "≥5%", "经济成本指标"],
    ["居民办事成本", "≤50万元", "社会成本指标"],
    ["污染治理成本", "≤50万元", "生态环境成本指标"],
  ])("leaves %s alone", (name, value, level2) => {
    expect(findingsIn(form("20.00", [name, value, level2]), costOverBudget)).toHaveLength(0);
  });

  it("cannot judge a form without a budget", () => {
    const document = budgetDocument(
      projectForm("库房维修", { indicators: [["成本指标", "经济成本指标", "成本", "≤5万元"]] }),
    );
    expect(outcomeOf(document, costOverBudget).state).toBe("undecided");
  });
});
