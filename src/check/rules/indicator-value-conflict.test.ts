import { describe, expect, it } from "vitest";
import { budgetDocument, departmentForm, projectForm, table } from "./form.testing.ts";
import { indicatorValueConflict } from "./indicator-value-conflict.ts";
import { findingsIn } from "./page.testing.ts";

const document = (whole: readonly [string, string], part: readonly [string, string]) =>
  budgetDocument(
    departmentForm({ indicators: [["产出指标", "数量指标", ...whole]] }),
    projectForm("卷宗扫描", { budget: "10.00", indicators: [["产出指标", "数量指标", ...part]] }),
  );

describe("indicator-value-conflict", () => {
  it("knows one count by a rare unit and shared words", () => {
    const [finding] = findingsIn(
      document(["历年卷宗扫描页数", "≥22万页"], ["馆藏卷宗扫描数量", ">=36 万页"]),
      indicatorValueConflict,
    );
    expect(finding?.severity).toBe("warning");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["≥22万页", ">=36 万页"]);
  });

  it.each([
    ["the whole exceeds the part", ["卷宗扫描页数", "≥40万页"], ["卷宗扫描页数", "≥36万页"]],
    ["the units are common and the names differ", ["卷宗扫描培训次数", "≥2次"], ["卷宗扫描检查次数", "≥6次"]],
    ["the units differ", ["卷宗扫描页数", "≥22万页"], ["卷宗扫描页数", "≥3000卷"]],
    ["one of them is an upper limit", ["卷宗破损页数", "≤2页"], ["卷宗破损页数", "≤3页"]],
  ] as const)("says nothing where %s", (_, whole, part) => {
    expect(findingsIn(document(whole, part), indicatorValueConflict)).toEqual([]);
  });

  it("warns of opposite directions", () => {
    const [finding] = findingsIn(
      document(["查档等候时间", "≤10分钟"], ["查档等候时间", "≥10分钟"]),
      indicatorValueConflict,
    );
    expect(finding?.severity).toBe("warning");
  });

  it("hints at another unit between the long-term and the annual goal", () => {
    const columns = ["目标名称", "一级指标", "二级指标", "三级指标", "指标值"];
    const rows = [
      ["项目名称", "慰问", "", "", ""],
      ["长期绩效目标表", "", "", "", ""],
      columns,
      ["长期绩效目标1", "产出指标", "数量指标", "慰问老人", "200人"],
      ["年度绩效目标表", "", "", "", ""],
      columns,
      ["年度绩效目标1", "产出指标", "数量指标", "慰问老人", "200人次"],
    ];
    const findings = findingsIn(budgetDocument(`2024年项目支出绩效目标表\n\n${table(rows)}`), indicatorValueConflict);
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
  });
});
