import { describe, expect, it } from "vitest";
import { budgetDocument, departmentForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { wholeDepartmentAmount } from "./whole-department-amount.ts";

const TEXT = "一、收支预算总体情况\n\n2024年收入预算300万元。2024年支出预算300万元。2024年收支总预算300万元。";
const form = (...fields: string[][]) =>
  budgetDocument(TEXT, departmentForm({ fields, indicators: [["产出指标", "数量指标", "接收档案数量", "≥500卷"]] }));

describe("whole-department-amount", () => {
  it("compares the form's total", () => {
    const [finding] = findingsIn(form(["部门预算总额（万元）", "340.00"]), wholeDepartmentAmount);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["340.00"]);
    expect(finding?.likeliest).toBe("300万元");
    expect(findingsIn(form(["部门预算总额（万元）", "300.00"]), wholeDepartmentAmount)).toEqual([]);
  });

  it("adds the sources where the form prints no total", () => {
    const sources = (superior: string) =>
      form(["年度预算", "资金来源", "资金总额（万元）"], ["", "上级安排", superior], ["", "本级安排", "260.00"]);
    expect(findingsIn(sources("40.00"), wholeDepartmentAmount)).toEqual([]);
    expect(findingsIn(sources("50.00"), wholeDepartmentAmount)).toHaveLength(1);
  });

  it("reads the amount in the text as well", () => {
    const text = "本部门预算绩效管理整体预算绩效目标1个，涉及金额310万元；当年财政拨款项目2个，涉及预算金额25万元。";
    expect(findingsIn(budgetDocument(TEXT, text), wholeDepartmentAmount)).toHaveLength(1);
  });

  it("does not judge by a total that is stated once", () => {
    const once = budgetDocument(
      "2024年支出预算300万元。",
      departmentForm({
        fields: [["部门预算总额（万元）", "340.00"]],
        indicators: [["产出指标", "数量指标", "接收档案数量", "≥500卷"]],
      }),
    );
    expect(outcomeOf(once, wholeDepartmentAmount).state).toBe("undecided");
  });
});
