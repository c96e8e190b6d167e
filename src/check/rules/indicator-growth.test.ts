import { describe, expect, it } from "vitest";
import { budgetDocument, table } from "./form.testing.ts";
import { indicatorGrowth } from "./indicator-growth.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (count: readonly string[], rate: string) => {
  const rows = [
    ["项目名称", "查档服务", "", "", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标值", "", ""],
    ["", "", "", "前年", "上年", "预计当年实现"],
    ["产出指标", "数量指标", "接待查档人次数", ...count],
    ["效益指标", "社会效益指标", "接待查档人次增长率", rate, rate, rate],
  ];
  return budgetDocument(`2024年项目支出绩效目标表\n\n${table(rows)}`);
};

describe("indicator-growth", () => {
  it("computes the growth from last year's value", () => {
    const [finding] = findingsIn(document(["300人次", "320人次", "336人次"], "≥10%"), indicatorGrowth);
    expect(finding?.arithmetic).toBe("320人次 → 336人次，增长5.0%");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["接待查档人次数", "336人次", "≥10%"]);
  });

  it("accepts a growth that reaches the target exactly", () => {
    expect(findingsIn(document(["300人次", "320人次", "352人次"], "≥10%"), indicatorGrowth)).toEqual([]);
  });

  it.each([
    ["another unit", ["300人", "320人", "320人次"]],
    ["words", ["稳定", "稳定", "稳定"]],
  ])("cannot judge %s", (_, count) => {
    expect(outcomeOf(document(count, "≥10%"), indicatorGrowth).state).toBe("undecided");
  });
});
