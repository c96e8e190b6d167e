import { describe, expect, it } from "vitest";
import { foreignBody } from "./foreign-body.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const budget = (...texts: string[]) =>
  [
    "青石县档案馆2024年部门预算",
    "一、收入预算",
    "青石县档案馆2024年收入预算300万元。",
    "二、支出预算",
    "青石县档案馆2024年支出预算300万元。",
    ...texts,
  ].join("\n\n");

describe("foreign-body", () => {
  it("finds the body whose document served as a model", () => {
    const [finding, ...rest] = findingsIn(
      budget("三、政府采购", "白石县水利局2024年政府采购预算12万元。"),
      foreignBody,
    );
    expect(rest).toEqual([]);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["白石县水利局"]);
    expect(finding?.likeliest).toBe("青石县档案馆");
  });

  it("finds it in the title of a part", () => {
    expect(findingsIn(budget("第三部分 白石县水利局概况", "承担水利工作。"), foreignBody)).toHaveLength(1);
  });

  it("takes short names for the body itself", () => {
    expect(outcomeOf(budget("三、三公", "县档案馆2024年“三公”经费预算2万元。"), foreignBody)).toMatchObject({
      held: 4,
      findings: [],
    });
  });

  it("leaves units alone that the document names elsewhere, and those who give money", () => {
    const unit = "所属单位为青石县地方志中心。\n\n青石县地方志中心2024年支出预算20万元。";
    expect(findingsIn(budget("三、单位", unit), foreignBody)).toEqual([]);
    expect(findingsIn(budget("三、批复", "县财政局2024年批复我馆预算300万元。"), foreignBody)).toEqual([]);
  });

  it("does not compare where the body itself is hardly named", () => {
    const alone = "青石县档案馆2024年部门预算\n\n一、收入\n\n白石县水利局2024年收入预算12万元。";
    expect(outcomeOf(alone, foreignBody).state).toBe("undecided");
  });
});
