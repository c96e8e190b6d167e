import { describe, expect, it } from "vitest";
import { changeAmount } from "./change-amount.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const paragraphs = (...texts: string[]) =>
  ["青石县档案馆2024年部门预算", "", "三、支出预算安排情况", ...texts.flatMap((text) => ["", text])].join("\n");

describe("change-amount", () => {
  it("gives the right change in the wording of the sentence", () => {
    const [finding] = findingsIn(
      paragraphs("2023年支出预算340万元。", "2024年支出预算300万元，比2023年预算增加40万元。"),
      changeAmount,
    );
    expect(finding?.likeliest).toBe("减少 40万元");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["40"]);
  });

  it("cannot judge a change while last year's figure is not in the document", () => {
    expect(outcomeOf(paragraphs("2024年支出预算300万元，比2023年预算减少40万元。"), changeAmount).state).toBe(
      "undecided",
    );
  });

  it("allows one hundredth that rounding of two figures can make", () => {
    expect(
      findingsIn(
        paragraphs("2023年支出预算340.11万元。", "2024年支出预算300.22万元，比2023年预算减少39.9万元。"),
        changeAmount,
      ),
    ).toEqual([]);
  });
});
