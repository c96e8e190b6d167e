import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { historyImplausible } from "./history-implausible.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const LABEL = "项目前两年预算及当年预算变动情况";
const document = (text: string, score = "") =>
  budgetDocument(
    projectForm("卷宗整理", {
      budget: "30",
      fields: [[LABEL, text], ...(score === "" ? [] : [["上年绩效评价结果", `2022年项目绩效自评得分${score}分`]])],
    }),
  );
const SPENT = "1. 2022年预算安排40万元；2. 2022年执行数23万元。";

describe("history-implausible", () => {
  it("hints at a year that was spent by midsummer", () => {
    const findings = findingsIn(
      document("1. 2023年预算安排30万元；2. 2023年1-7月执行情况已完成30万元。"),
      historyImplausible,
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
  });

  it.each(["57.5", "100"])("hints at a score of %s for 57.5 % spent", (score) => {
    expect(findingsIn(document(SPENT, score), historyImplausible)).toHaveLength(1);
  });

  it("accepts any other score, and full marks for a year fully spent", () => {
    expect(findingsIn(document(SPENT, "86"), historyImplausible)).toEqual([]);
    const full = "1. 2022年预算安排40万元；2. 2022年执行数40万元。";
    expect(findingsIn(document(full, "100"), historyImplausible)).toEqual([]);
  });

  it("cannot judge a form without a history", () => {
    expect(outcomeOf(budgetDocument(projectForm("卷宗整理", { budget: "30" })), historyImplausible).state).toBe(
      "undecided",
    );
  });
});
