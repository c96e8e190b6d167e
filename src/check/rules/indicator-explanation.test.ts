import { describe, expect, it } from "vitest";
import { budgetDocument, departmentForm } from "./form.testing.ts";
import { indicatorExplanation } from "./indicator-explanation.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const columns = ["一级指标", "二级指标", "三级指标", "指标值", "指标值说明"];
const document = (first: string, second: string) =>
  budgetDocument(
    departmentForm({
      columns,
      indicators: [
        ["投入管理指标", "绩效管理", "绩效自评完成率", "100%", first],
        ["", "", "绩效监控完成率", "100%", second],
      ],
    }),
  );
const MONITORED = "绩效监控完成率=已监控的项目数/项目总数×100%";

describe("indicator-explanation", () => {
  it("quotes the indicator and the foreign formula", () => {
    const [finding] = findingsIn(document(`按要求计算。${MONITORED}`, MONITORED), indicatorExplanation);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["绩效自评完成率", "绩效监控完成率"]);
  });

  it("accepts a formula under a longer name, and one of something else altogether", () => {
    expect(findingsIn(document("部门绩效自评完成率=自评数/总数", MONITORED), indicatorExplanation)).toEqual([]);
    expect(findingsIn(document("评价覆盖率=评价数/总数", MONITORED), indicatorExplanation)).toEqual([]);
  });

  it("has nothing to judge without formulas", () => {
    expect(outcomeOf(document("自评是否完成。", ""), indicatorExplanation).state).toBe("undecided");
  });
});
