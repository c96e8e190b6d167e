import { describe, expect, it } from "vitest";
import { changeInForm } from "./change-in-form.ts";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const LABEL = "项目前两年预算及当年预算变动情况";
const history = (text: string) => budgetDocument(projectForm("卷宗整理", { budget: "18", fields: [[LABEL, text]] }));

describe("change-in-form", () => {
  it("computes the change from the two years of the same cell", () => {
    const [finding] = findingsIn(
      history("1. 2022年预算安排28万元；2. 2023年年初预算安排30.5万元；3. 2024年预算18万元，较2023年减少10万元。"),
      changeInForm,
    );
    expect(finding?.likeliest).toBe("减少12.5万元");
    expect(finding?.arithmetic).toBe("18万元 − 30.5万元 = −12.5万元");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["较2023年减少10万元"]);
  });

  it("takes what was spent for no budget", () => {
    const text = "1. 2023年执行数27万元；2. 2024年预算18万元，较2023年减少12万元。";
    expect(outcomeOf(history(text), changeInForm).state).toBe("undecided");
  });

  it("says nothing where a year has two budgets", () => {
    const text = "1. 2023年预算安排30万元；2. 2023年预算数26万元；3. 2024年预算18万元，较2023年减少8万元。";
    expect(findingsIn(history(text), changeInForm)).toEqual([]);
  });

  it("reports a cut outside the range that is given as its reason, and allows a point", () => {
    const cut = (amount: string, now: string) =>
      history(`1. 2023年预算安排30万元；2. 2024年预算${now}万元，较2023年减少${amount}万元，按照分类压减10%-40%安排。`);
    expect(findingsIn(cut("15", "15"), changeInForm).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(findingsIn(cut("12.2", "17.8"), changeInForm)).toEqual([]);
  });

  it("does not take 无变动 of another year for a denial", () => {
    const text = "1. 2023年预算安排30万元，年中无变动；2. 2024年预算18万元，较2023年减少12万元。";
    expect(findingsIn(history(text), changeInForm)).toEqual([]);
  });
});
