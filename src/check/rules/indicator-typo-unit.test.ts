import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { indicatorTypoUnit } from "./indicator-typo-unit.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (value: string) =>
  budgetDocument(projectForm("值班", { indicators: [["产出指标", "数量指标", "值班时间", value]] }));

describe("indicator-typo-unit", () => {
  it("completes the unit", () => {
    expect(findingsIn(document("24小/天"), indicatorTypoUnit).map(({ likeliest }) => likeliest)).toEqual(["24小时/天"]);
    expect(findingsIn(document("≤5工日"), indicatorTypoUnit).map(({ likeliest }) => likeliest)).toEqual(["≤5个工作日"]);
  });

  it("accepts whole units", () => {
    for (const value of ["24小时", "3分", "30分钟/次", "5个工作日", "2万件"]) {
      expect(findingsIn(document(value), indicatorTypoUnit), value).toEqual([]);
    }
  });

  it("has nothing to judge where no target has a number", () => {
    expect(outcomeOf(document("全天"), indicatorTypoUnit).state).toBe("undecided");
  });
});
