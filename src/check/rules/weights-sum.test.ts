import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn } from "./page.testing.ts";
import { weightsSum } from "./weights-sum.ts";

const columns = ["一级指标", "二级指标", "三级指标", "指标值", "分值权重"];
const form = (name: string, weights: readonly [string, string, string], label = "分值权重") =>
  projectForm(name, {
    columns: [...columns.slice(0, 4), label],
    indicators: [
      ["产出指标", "数量指标", "整理卷宗数量", "≥200卷", weights[0]],
      ["", "质量指标", "整理合格率", "≥95%", weights[1]],
      ["效益指标", "社会效益指标", "查档便利程度", "明显改善", weights[2]],
    ],
  });

describe("weights-sum", () => {
  it("measures the odd form by what the others agree on", () => {
    const [finding, ...more] = findingsIn(
      budgetDocument(
        form("卷宗整理", ["40", "20", "20"]),
        form("库房维修", ["30", "30", "20"]),
        form("录入", ["40", "30", "20"]),
      ),
      weightsSum,
    );
    expect(more).toEqual([]);
    expect(finding?.arithmetic).toBe("40 + 30 + 20 = 90");
    expect(finding?.likeliest).toBe("80");
  });

  it("holds a form to the total that its label declares", () => {
    const declared = (last: string) => budgetDocument(form("卷宗整理", ["40", "30", last], "分值权重（90分）"));
    expect(findingsIn(declared("15"), weightsSum)).toHaveLength(1);
    expect(findingsIn(declared("20"), weightsSum)).toHaveLength(0);
  });

  it("adds half points exactly", () => {
    const halves = budgetDocument(form("卷宗整理", ["40.5", "29.5", "20"], "分值权重（90分）"));
    expect(findingsIn(halves, weightsSum)).toHaveLength(0);
  });

  it("knows no right total for a single form without a declared one", () => {
    expect(findingsIn(budgetDocument(form("卷宗整理", ["40", "30", "15"])), weightsSum)).toHaveLength(0);
  });

  it("does not add weights of which some are missing", () => {
    const gap = budgetDocument(form("卷宗整理", ["40", "", "20"]), form("库房维修", ["40", "30", "20"]));
    expect(findingsIn(gap, weightsSum)).toHaveLength(0);
  });
});
