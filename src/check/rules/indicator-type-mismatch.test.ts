import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { indicatorTypeMismatch } from "./indicator-type-mismatch.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const document = (...indicators: [string, string, string][]) =>
  budgetDocument(
    projectForm("卷宗整理", {
      indicators: indicators.map(([level2, name, value]) => ["产出指标", level2, name, value]),
    }),
  );

describe("indicator-type-mismatch", () => {
  it("warns of timeliness among the quantities, and hints at other rates there", () => {
    const findings = findingsIn(
      document(["数量指标", "卷宗整理及时率", "100%"], ["数量指标", "卷宗上架率", "100%"]),
      indicatorTypeMismatch,
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["warning", "info"]);
  });

  it("warns of one indicator under two types", () => {
    const findings = findingsIn(
      document(["质量指标", "卷宗整理合格率", "95%"], ["时效指标", "卷宗整理合格率", "95%"]),
      indicatorTypeMismatch,
    );
    expect(findings.map(({ suspects }) => suspects.length)).toEqual([2]);
  });

  it("leaves fitting types alone", () => {
    const fitting = document(["数量指标", "整理卷宗数量", "≥200卷"], ["时效指标", "整理及时率", "100%"]);
    expect(outcomeOf(fitting, indicatorTypeMismatch)).toMatchObject({ state: "judged", held: 2, findings: [] });
  });
});
