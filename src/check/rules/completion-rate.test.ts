import { describe, expect, it } from "vitest";
import { completionRate } from "./completion-rate.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const accounts = (text: string) => `青石县档案馆2023年度部门决算

五、一般公共预算财政拨款支出决算情况说明

${text}`;

describe("completion-rate", () => {
  it("divides what was spent by what was planned", () => {
    const text = "2023年度财政拨款支出年初预算为400.00万元，支出决算为380.00万元，完成年初预算的96.00%。";
    const [finding] = findingsIn(accounts(text), completionRate);
    expect(finding).toMatchObject({ severity: "error", likeliest: "完成预算的 95.00%" });
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["96.00%"]);
  });

  it("reads the account that a numbered line names before it", () => {
    const text =
      "1.一般公共服务（类）财政事务（款）行政运行（项）。年初预算为371.58万元，支出决算为382.48万元，完成年初预算的102.93%，决算数大于年初预算数的主要原因是年中追加经费。";
    expect(outcomeOf(accounts(text), completionRate)).toMatchObject({ held: 1, findings: [] });
  });

  it.each([
    "公务接待费支出决算为8.00万元，完成年初预算10.00万元的85.00%。",
    "公务接待费支出决算8.00万元，年初预算10.00万元，完成年初预算的85.00%。",
    "公务接待费支出全年预算数为10.00万元，全年执行数为8.00万元，预算执行率为85.00%。",
  ])("finds the plan wherever it stands: %s", (text) => {
    expect(findingsIn(accounts(text), completionRate)).toMatchObject([{ likeliest: "完成预算的 80.00%" }]);
    expect(findingsIn(accounts(text.replace("85", "80")), completionRate)).toEqual([]);
  });

  it("does not divide by the plan of something else", () => {
    const text = "基本支出决算8.00万元，项目支出年初预算10.00万元，完成年初预算的95.00%。";
    expect(findingsIn(accounts(text), completionRate)).toEqual([]);
  });

  it("leaves a digit that was cut off as a hint", () => {
    const text = "2023年度支出年初预算为30000.00万元，支出决算为20000.00万元，完成年初预算的66.66%。";
    expect(findingsIn(accounts(text), completionRate)).toMatchObject([{ severity: "info" }]);
  });

  it("does not divide by a plan of nothing, nor guess which amount is the plan", () => {
    const nothing = "2023年度公务接待费预算为0万元，支出决算为0万元，完成预算的100%。";
    expect(outcomeOf(accounts(nothing), completionRate).state).toBe("undecided");
    const alone = "2023年度支出决算为380万元，完成年初预算的96%。";
    expect(outcomeOf(accounts(alone), completionRate).state).toBe("notApplicable");
  });
});
