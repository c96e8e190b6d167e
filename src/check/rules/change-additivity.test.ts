import { describe, expect, it } from "vitest";
import { changeAdditivity } from "./change-additivity.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const section = (...paragraphs: string[]) =>
  ["青石县档案馆2024年部门预算", "", "（二）支出预算情况", ...paragraphs.flatMap((text) => ["", text])].join("\n");
const total = "2024年支出预算总额为300万元，比上年减少40万元。";

describe("change-additivity", () => {
  it("adds the changes of a breakdown in its own paragraph up to the change of the section's total", () => {
    const text = "按支出项目类别划分：基本支出200万元，比上年减少50万元；项目支出100万元，比上年增加10万元。";
    expect(outcomeOf(section(total, text), changeAdditivity)).toMatchObject({ held: 1, findings: [] });
  });

  it("works out the change whose direction the form left open", () => {
    const text =
      "按支出经济分类划分：工资福利支出180万元，比上年减少48万元；商品和服务支出120万元，比上年增减少30万元。";
    const [finding] = findingsIn(section(total, text), changeAdditivity);
    expect(finding?.likeliest).toBe("增加 8万元");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["30"]);
  });

  it("accepts an open direction when one of the two directions fits", () => {
    const text =
      "按支出经济分类划分：工资福利支出180万元，比上年减少48万元；商品和服务支出120万元，比上年增减少8万元。";
    expect(findingsIn(section(total, text), changeAdditivity)).toEqual([]);
  });

  it("cannot judge a breakdown in which a part states no change", () => {
    const text = "按支出项目类别划分：基本支出200万元，比上年减少50万元；项目支出100万元。";
    expect(outcomeOf(section(total, text), changeAdditivity).state).toBe("undecided");
  });
});
