import { describe, expect, it } from "vitest";
import { budgetDocument, projectForm, projectTable, table } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { procurementPlanBlank } from "./procurement-plan-blank.ts";

const purchases = `2024年政府采购预算表\n\n单位：万元\n\n${table([
  ["单位名称", "项目", "政府采购品目", "采购数量", "采购金额合计"],
  ["", "合计", "", "", "3.00"],
  ["青石县档案馆", "卷宗整理专项经费", "装订材料", "1", "3.00"],
])}`;
const form = (name: string, plan: readonly string[][]) =>
  projectForm(name, {
    budget: "10.00",
    fields: [["项目资产配置计划及采购计划"], ["品名", "数量", "金额"], ...plan, ["项目绩效总目标"]],
  });

describe("procurement-plan-blank", () => {
  it("quotes the label of the blank plan and the purchases", () => {
    const [finding] = findingsIn(budgetDocument(purchases, form("卷宗整理专项经费", [])), procurementPlanBlank);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["项目资产配置计划及采购计划"]);
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(["卷宗整理专项经费"]);
  });

  it("finds the purchases of a project whose form has another name", () => {
    const list = projectTable([["卷宗整理专项经费", "10.00"]]);
    expect(
      findingsIn(budgetDocument(list, purchases, form("卷宗整理工作经费", [])), procurementPlanBlank),
    ).toHaveLength(1);
  });

  it("accepts a filled plan, and projects that buy nothing", () => {
    const filled = form("卷宗整理专项经费", [["装订材料", "1", "3.00"]]);
    expect(findingsIn(budgetDocument(purchases, filled), procurementPlanBlank)).toEqual([]);
    expect(outcomeOf(budgetDocument(purchases, form("库房维修", [])), procurementPlanBlank).state).toBe("undecided");
  });
});
