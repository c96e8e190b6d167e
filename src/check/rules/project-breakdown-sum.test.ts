import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { projectBreakdownSum } from "./project-breakdown-sum.ts";

const grounds = (budget: string, text: string) =>
  budgetDocument(projectForm("库房维护", { budget, fields: [["立项依据", text]] }));

describe("project-breakdown-sum", () => {
  it("spells the sum out", () => {
    const [finding] = findingsIn(
      grounds("20.00", "1、除湿设备保养8万元；2、消防器材更换6.5万元。"),
      projectBreakdownSum,
    );
    expect(finding?.arithmetic).toBe("8万元 + 6.5万元 = 14.50万元");
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["8万元", "6.5万元"]);
  });

  it.each([
    ["an item without an amount", "1、除湿设备保养8万元；2、消防器材更换。"],
    ["an item with two amounts", "1、除湿设备保养8万元，其中耗材2万元；2、消防器材更换6万元。"],
    ["a stated total among the items", "1、除湿设备保养8万元；2、合计8万元。"],
    ["money before the list", "上年安排9万元。1、除湿设备保养8万元；2、消防器材更换6万元。"],
  ])("does not add a list with %s", (_, text) => {
    expect(outcomeOf(grounds("20.00", text), projectBreakdownSum).state).toBe("undecided");
  });

  it("does not measure parts of something else by the budget", () => {
    const far = grounds("20.00", "1、除湿设备保养80万元；2、消防器材更换90万元。");
    expect(outcomeOf(far, projectBreakdownSum).state).toBe("undecided");
  });

  it("adds the rows of the expenditure items across their columns", () => {
    const items = (last: string[]) =>
      budgetDocument(
        projectForm("库房维护", {
          budget: "20.00",
          columns: ["一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"],
          fields: [
            ["项目内容", "测算依据及说明", "本级财政拨款金额", "上级转移支付金额", "其他资金"],
            ["库房维护", "除湿设备保养", "8万元", "", ""],
            ["", "消防器材更换", ...last],
            ["绩效目标", "库房安全"],
          ],
        }),
      );
    expect(findingsIn(items(["", "12万元", ""]), projectBreakdownSum)).toEqual([]);
    expect(findingsIn(items(["", "11万元", ""]), projectBreakdownSum)).toHaveLength(1);
  });
});
