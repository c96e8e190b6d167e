import { describe, expect, it } from "vitest";
import { finalAgainstBudget } from "./final-against-budget.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const accounts = (text: string) => `青石县档案馆2023年度部门决算\n\n一、支出决算情况\n\n${text}`;
const statement = (budget: string, final: string, relation: string) =>
  accounts(
    `行政运行年初预算为${budget}，支出决算为${final}，完成年初预算的99%。决算数${relation}预算数的主要原因：人员变动。`,
  );

describe("final-against-budget", () => {
  it.each([
    ["80.81万元", "80.38万元", "大于", "小于"],
    ["1,560.05万元", "1,511.89万元", "大于", "小于"],
    ["62.29万元", "60.99万元", "等于", "小于"],
    ["20万元", "25.5万元", "小于", "大于"],
    ["20万元", "20.00万元", "大于", "等于"],
  ])("budget %s, outcome %s is not %s", (budget, final, relation, right) => {
    expect(findingsIn(statement(budget, final, relation), finalAgainstBudget)).toMatchObject([
      { likeliest: `决算数${right}预算数` },
    ]);
  });

  it.each([
    ["80.81万元", "80.38万元", "小于"],
    ["20万元", "25万元", "大于"],
    ["20万元", "20.00万元", "等于"],
    ["9999元", "1.00万元", "大于"],
  ])("budget %s, outcome %s is %s", (budget, final, relation) => {
    expect(outcomeOf(statement(budget, final, relation), finalAgainstBudget)).toMatchObject({ held: 1, findings: [] });
  });

  const pair = "公务接待费年初预算为10.00万元，支出决算为8.00万元，完成年初预算的80.00%，";

  it.each([
    [`${pair}决算数与年初预算数持平。`, "决算数小于预算数"],
    [`${pair}决算数较预算数增加，主要原因是来访增加。`, "决算数较预算数减少2.00万元"],
    [`${pair}决算数较预算数减少3.00万元，主要原因是厉行节约。`, "决算数较预算数减少2.00万元"],
    [`${pair}比年初预算数减少2.00万元，下降25.00%。`, "决算数较预算数减少2.00万元，下降20.00%"],
    ["公务接待费支出决算8.00万元，较年初预算10.00万元减少3.00万元，降低30.00%。", "决算数较预算数减少2.00万元"],
    ["公务接待费预算数为9.00万元，决算数为9.00万元，决算数较预算数增加的主要原因是来访增加。", "决算数等于预算数"],
  ])("%s", (text, likeliest) => {
    expect(findingsIn(accounts(text), finalAgainstBudget)).toMatchObject([{ likeliest }]);
  });

  it.each([
    `${pair}决算数较预算数减少2.00万元，下降20.00%。`,
    `${pair}决算数较预算数减少2万元，下降20%。`,
    "公务接待费支出决算8.00万元，较年初预算10.00万元减少2.00万元，降低20.00%。",
    "行政运行年初预算为62.29万元，支出决算为60.99万元。决算数与预算数持平。",
    "行政运行年初预算为0.33万元，支出决算为0.36万元，决算数较年初预算数增加0.03万元，增长9.68%。",
  ])("is right: %s", (text) => {
    expect(outcomeOf(accounts(text), finalAgainstBudget)).toMatchObject({ held: 1, findings: [] });
  });

  it("does not apply where nothing is compared", () => {
    expect(outcomeOf(accounts("支出决算为80万元。"), finalAgainstBudget).state).toBe("notApplicable");
  });
});
