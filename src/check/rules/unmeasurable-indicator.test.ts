import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn } from "./page.testing.ts";
import { unmeasurableIndicator } from "./unmeasurable-indicator.ts";

const document = (name: string, value: string) =>
  budgetDocument(projectForm("查档服务", { indicators: [["产出指标", "质量指标", name, value]] }));

describe("unmeasurable-indicator", () => {
  it("quotes the words that stand for a rate", () => {
    const [finding] = findingsIn(document("查档差错率", "无差错"), unmeasurableIndicator);
    expect(finding).toMatchObject({ severity: "warning" });
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["无差错"]);
  });

  it.each([
    ["办事效率", "高效"],
    ["提升群众知晓率", "有所扩大"],
    ["查档方式", "线上线下"],
    ["查档差错率", "≤1%"],
    ["完成时间", "2024年12月31日前"],
  ])("accepts %s: %s", (name, value) => {
    expect(findingsIn(document(name, value), unmeasurableIndicator)).toEqual([]);
  });

  it("joins equal words of degree to one hint", () => {
    const [finding] = findingsIn(document("查档环境", "明显改善"), unmeasurableIndicator);
    expect(finding).toMatchObject({ severity: "info", key: "明显改善" });
  });
});
