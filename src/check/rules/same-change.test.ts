import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { sameChange } from "./same-change.ts";

const paragraphs = (...texts: string[]) =>
  ["青石县档案馆2024年部门预算", "", "三、收支预算安排情况", ...texts.flatMap((text) => ["", text])].join("\n");

describe("same-change", () => {
  it("names the change that two other places contradict", () => {
    const [finding, ...more] = findingsIn(
      paragraphs(
        "2024年收入预算300万元，比2023年预算减少40万元。",
        "2024年支出预算300万元，比2023年预算减少41万元。",
        "2024年收支总预算300万元，比2023年预算减少40万元。",
      ),
      sameChange,
    );
    expect(more).toEqual([]);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["41"]);
    expect(finding?.likeliest).toBe("减少 40万元");
  });

  it("takes an increase for another change than a decrease by the same amount", () => {
    const text = paragraphs(
      "2024年收入预算300万元，比2023年预算减少40万元。",
      "2024年支出预算300万元，比2023年预算增加40万元。",
    );
    expect(findingsIn(text, sameChange)).toHaveLength(1);
  });

  it("does not compare changes on different bases", () => {
    const text = paragraphs(
      "2024年收入预算300万元，比2023年预算减少40万元。",
      "2024年收入预算300万元，比2023年执行数减少12万元。",
    );
    expect(outcomeOf(text, sameChange).state).toBe("undecided");
  });

  it("leaves differing amounts to the rule that compares them", () => {
    const text = paragraphs(
      "2024年收入预算300万元，比2023年预算减少40万元。",
      "2024年收入预算310万元，比2023年预算减少30万元。",
    );
    expect(outcomeOf(text, sameChange).state).toBe("undecided");
  });

  it("lets a rounded change stand beside the exact one", () => {
    const text = paragraphs(
      "2024年收入预算300.25万元，比2023年预算减少40.21万元。",
      "2024年支出预算300.25万元，比2023年预算减少40.2万元。",
    );
    expect(findingsIn(text, sameChange)).toEqual([]);
  });
});
